// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/shipped_catalogue.h"

#include <QFile>

// The resource sits in a static library: nothing would pull it in by itself. Must be called outside of a namespace.
static void initialiseModelsResource()
{
    Q_INIT_RESOURCE(models);
}

namespace likeness {

namespace {

template <typename Catalogue> Catalogue shipped(const QString &path)
{
    initialiseModelsResource();
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const Result<Catalogue> catalogue = Catalogue::fromJson(isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(catalogue); // a part of the program, which its tests read
    return catalogue.value_or(Catalogue());
}

} // namespace

ModelCatalogue shippedCatalogue()
{
    return shipped<ModelCatalogue>(QStringLiteral(":/models/models.json"));
}

LocalCatalogue shippedLocalModels()
{
    return shipped<LocalCatalogue>(QStringLiteral(":/models/local_models.json"));
}

} // namespace likeness
