// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/file_kind.h"

#include "extract/picture_decode.h"

#include <algorithm>
#include <array>

namespace likeness {
namespace {

constexpr qsizetype largestFile = 100'000'000;

using namespace std::string_view_literals;

// First bytes of programs and of containers that hold no text a person typed.
constexpr std::array programs = {"\x7f"
                                 "ELF"sv,
                                 "MZ\x90"sv, "\xca\xfe\xba\xbe"sv, "\xcf\xfa\xed\xfe"sv};
constexpr std::array unreadFormats = {"\x1f\x8b"sv,
                                      "7z\xbc\xaf"sv,
                                      "Rar!"sv,
                                      "\xd0\xcf\x11\xe0"sv,
                                      "BZh"sv,
                                      "\xfd"
                                      "7zXZ"sv,
                                      "ID3"sv,
                                      "OggS"sv,
                                      "fLaC"sv,
                                      "RIFF"sv,
                                      "SQLite format 3"sv,
                                      "{\\rtf"sv,
                                      "%!PS"sv};

template <std::size_t Count>
bool startsWithAny(const QByteArray &content, const std::array<std::string_view, Count> &heads)
{
    return std::any_of(heads.begin(), heads.end(), [&content](std::string_view head) {
        return content.startsWith(QByteArrayView(head.data(), qsizetype(head.size())));
    });
}

bool isHtml(const QByteArray &content)
{
    const QByteArray head = content.left(512).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html");
}

bool promisesOtherThanText(const QString &name)
{
    constexpr std::array suffixes = {u".pdf", u".png", u".jpg", u".jpeg", u".webp",
                                     u".gif", u".bmp", u".tif", u".tiff"};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&name](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

} // namespace

Result<ContentKind> contentKind(const QByteArray &content, const QString &name)
{
    if (content.isEmpty())
        return failure(ErrorKind::Empty, name);
    if (content.size() > largestFile)
        return failure(ErrorKind::TooLarge, name, QStringLiteral("over 100 MB"));
    // Readers of PDF take up to 1,024 bytes of anything before the header.
    if (content.left(1024).contains("%PDF-"))
        return ContentKind::Pdf;
    if (looksLikePicture(content))
        return ContentKind::Picture;
    if (content.startsWith("PK\x03\x04"))
        return ContentKind::Zip;
    if (startsWithAny(content, programs))
        return failure(ErrorKind::BadInput, name, QStringLiteral("program"));
    if (promisesOtherThanText(name))
        return failure(ErrorKind::BadInput, name, QStringLiteral("not what its name says"));
    if (startsWithAny(content, unreadFormats) || isHtml(content))
        return failure(ErrorKind::Unsupported, name);
    return ContentKind::Text;
}

} // namespace likeness
