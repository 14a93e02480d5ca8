// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop/drop_content.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DropContent)
};

enum class Sort { Image, Pdf, Text, Archive, Folder, Unreadable };

const QMap<Sort, QStringList> &suffixes()
{
    static const QMap<Sort, QStringList> all{
        {Sort::Image, {u"png"_qs, u"jpg"_qs, u"jpeg"_qs, u"webp"_qs, u"bmp"_qs, u"tif"_qs, u"tiff"_qs, u"gif"_qs}},
        {Sort::Pdf, {u"pdf"_qs}},
        {Sort::Text,
         {u"txt"_qs, u"md"_qs, u"json"_qs, u"jsonl"_qs, u"csv"_qs, u"tsv"_qs, u"tab"_qs, u"text"_qs, u"log"_qs}},
        {Sort::Archive, {u"zip"_qs}}};
    return all;
}

Sort sortOf(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Sort::Folder;
    const QString suffix = file.suffix().toLower();
    if (suffix.isEmpty())
        return Sort::Text;
    for (auto it = suffixes().cbegin(); it != suffixes().cend(); ++it) {
        if (it->contains(suffix))
            return it.key();
    }
    return Sort::Unreadable;
}

QString countedWords(Sort sort, int count)
{
    switch (sort) {
    case Sort::Image:
        return Words::tr("%n image(s)", nullptr, count);
    case Sort::Pdf:
        return Words::tr("%n PDF(s)", nullptr, count);
    case Sort::Text:
        return Words::tr("%n text file(s)", nullptr, count);
    case Sort::Archive:
        return Words::tr("%n chat archive(s)", nullptr, count);
    case Sort::Folder:
        return Words::tr("%n folder(s)", nullptr, count);
    case Sort::Unreadable:
        break;
    }
    return {};
}

} // namespace

QStringList fileFilters()
{
    QStringList patterns;
    for (const QStringList &sort : suffixes()) {
        for (const QString &suffix : sort)
            patterns << u"*." + suffix << u"*." + suffix.toUpper(); // some file dialogs tell them apart
    }
    return {Words::tr("Pictures, PDFs, texts and chat exports") + u" (" + patterns.join(u' ') + u')',
            Words::tr("All files") + u" (*)"};
}

DropContent dropContentOf(const QMimeData &data)
{
    DropContent content;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            content.paths.append(url.toLocalFile());
    }
    if (!content.paths.isEmpty())
        return content;
    if (data.hasImage())
        content.picture = qvariant_cast<QImage>(data.imageData());
    else if (data.hasText())
        content.text = data.text().trimmed();
    return content;
}

QString dropSentence(const DropContent &content)
{
    if (!content.picture.isNull())
        return Words::tr("Add 1 picture");
    if (content.paths.isEmpty())
        return Words::tr("Add this text");
    QMap<Sort, int> counts;
    for (const QString &path : content.paths)
        ++counts[sortOf(path)];
    const int unreadable = counts.take(Sort::Unreadable);
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(countedWords(it.key(), it.value()));
    QString refused = Words::tr("%n file(s) can't be read", nullptr, unreadable);
    if (parts.isEmpty())
        return refused;
    const QString added = Words::tr("Add %1").arg(parts.join(u", "));
    return unreadable ? Words::tr("%1. %2.").arg(added, refused) : added;
}

} // namespace likeness
