// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/prompt_resources.h"

#include <QFile>
#include <QJsonDocument>

// The resource sits in a static library: nothing would pull it in by itself. Must be called outside of a namespace.
static void initialisePrompts()
{
    Q_INIT_RESOURCE(prompts);
}

namespace likeness {

static QByteArray bytesOf(const QString &name)
{
    initialisePrompts();
    QFile file(QStringLiteral(":/prompts/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // a part of the program
    return isOpen ? file.readAll() : QByteArray();
}

QString promptResource(const QString &name)
{
    return QString::fromUtf8(bytesOf(name));
}

QJsonObject schemaResource(const QString &name)
{
    return QJsonDocument::fromJson(bytesOf(name)).object();
}

} // namespace likeness
