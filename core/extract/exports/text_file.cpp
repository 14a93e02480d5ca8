// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/text_file.h"

#include "domain/text/clean_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace likeness {
namespace {

struct RawText {
    QString text;
    int invalid = 0;
};

/// The bytes that no text file holds, whatever its encoding.
qsizetype binaryBytes(const QByteArray &content)
{
    return std::count_if(content.cbegin(), content.cend(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x09 || (byte > 0x0D && byte < 0x20 && byte != 0x1B);
    });
}

std::optional<QStringConverter::Encoding> markedEncoding(const QByteArray &content)
{
    return QStringConverter::encodingForData(content);
}

RawText decodeUtf8(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    RawText raw{decoder(content), 0};
    raw.invalid = decoder.hasError() ? int(raw.text.count(QChar(QChar::ReplacementCharacter))) : 0;
    return raw;
}

/// Older programs wrote one byte a letter. Only where not a single letter is written in UTF-8 can that be so.
bool isOneByteEncoding(const RawText &utf8)
{
    return utf8.invalid > 0 && std::none_of(utf8.text.cbegin(), utf8.text.cend(), [](QChar c) {
               return c.unicode() >= 0x80 && c.unicode() != QChar::ReplacementCharacter;
           });
}

QString decodeOneByte(const QByteArray &content)
{
    QStringDecoder decoder("windows-1252");
    return decoder.isValid() ? QString(decoder(content)) : QString::fromLatin1(content);
}

RawText decode(const QByteArray &content)
{
    const auto marked = markedEncoding(content);
    if (marked && *marked != QStringConverter::Utf8) {
        QStringDecoder decoder(*marked);
        RawText raw{decoder(content), 0};
        raw.invalid = decoder.hasError() ? std::max(1, int(raw.text.count(QChar(QChar::ReplacementCharacter)))) : 0;
        return raw;
    }
    RawText raw = decodeUtf8(content);
    if (isOneByteEncoding(raw))
        raw.text = decodeOneByte(content);
    return raw;
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &content)
{
    const bool isWide = markedEncoding(content).value_or(QStringConverter::Utf8) != QStringConverter::Utf8;
    const qsizetype binary = isWide ? 0 : binaryBytes(content);
    RawText raw = decode(content);
    // Binary files are a third and more control bytes and broken sequences; the worst text seen stays below a tenth.
    if ((binary + raw.invalid) * 5 > content.size())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("not text"));
    if (raw.text.startsWith(QChar(QChar::ByteOrderMark)))
        raw.text.remove(0, 1);
    CleanText clean = cleanText(raw.text, DirectionMarks::KeepLeftToRight);
    DecodedText decoded{std::move(clean.text), {}};
    if (raw.invalid > 0)
        decoded.notices.append({NoticeKind::InvalidBytes, 1, raw.invalid, {}});
    if (clean.removed > 0)
        decoded.notices.append({NoticeKind::ControlCharacters, 1, clean.removed, {}});
    return decoded;
}

} // namespace likeness
