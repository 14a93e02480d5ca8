// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/ocr_languages.h"

#include <QDir>

namespace likeness {

QStringList installedOcrLanguages()
{
    QStringList folders{QStringLiteral("/usr/share/tessdata"), QStringLiteral("/usr/local/share/tessdata")};
    const QDir versions(QStringLiteral("/usr/share/tesseract-ocr"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(versions.filePath(version) + QStringLiteral("/tessdata"));
    QStringList languages;
    for (const QString &folder : std::as_const(folders)) {
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.traineddata")}, QDir::Files))
            languages.append(name.section(u'.', 0, 0));
    }
    languages.removeAll(QStringLiteral("osd")); // tells which way up a page is, no words
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

} // namespace likeness
