// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/shipped_catalogue.h"

#include <QFile>

// The resource sits in a static library: nothing would pull it in by itself. Must be called outside of a namespace.
static void initialiseModelsResource()
{
    Q_INIT_RESOURCE(models);
}

namespace likeness {

ModelCatalogue shippedCatalogue()
{
    initialiseModelsResource();
    QFile file(QStringLiteral(":/models/models.json"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<ModelCatalogue> catalogue = ModelCatalogue::fromJson(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(catalogue); // a part of the program, which its tests read
    return catalogue.value_or(ModelCatalogue());
}

} // namespace likeness
