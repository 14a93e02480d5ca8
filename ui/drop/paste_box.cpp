// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop/paste_box.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace likeness {

namespace {

/// The session's own folder lies in memory on most systems.
QString pasteTemplate()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime).filePath(QStringLiteral("likeness-XXXXXX"));
}

bool writeTo(QFile &file, const DropContent &content)
{
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (!content.picture.isNull())
        return content.picture.save(&file, "PNG");
    const QByteArray bytes = content.text.toUtf8();
    return file.write(bytes) == bytes.size();
}

} // namespace

PasteBox::PasteBox() : m_folder(pasteTemplate())
{
}

Result<QString> PasteBox::keep(const DropContent &content)
{
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm"));
    const QString suffix = content.picture.isNull() ? QStringLiteral("txt") : QStringLiteral("png");
    const QString name = QCoreApplication::translate("PasteBox", "Pasted %1 (%2)").arg(stamp).arg(++m_count);
    QFile file(m_folder.filePath(name + u'.' + suffix));
    if (!m_folder.isValid() || !writeTo(file, content))
        return failure(ErrorKind::Io, file.fileName(), file.errorString());
    return file.fileName();
}

} // namespace likeness
