// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/card_file.h"

#include "domain/cards/character_card.h"

#include <QtEndian>

namespace likeness {

namespace {

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype chunkFrame = 12; ///< length, type and checksum around the data
constexpr qsizetype longestCard = 20'000'000;

struct TextChunk {
    QByteArray keyword;
    QByteArray text;
    bool isCompressed = false;
};

/// "tEXt": keyword, 0, text. "iTXt": keyword, 0, compressed?, method, language, 0, translated keyword, 0, text.
TextChunk textOf(QByteArrayView type, const QByteArray &data)
{
    const qsizetype end = data.indexOf('\0');
    if (end < 0)
        return {};
    TextChunk chunk{data.left(end), data.sliced(end + 1), false};
    if (type == QByteArrayView("tEXt"))
        return chunk;
    constexpr qsizetype flags = 2;
    const qsizetype language = chunk.text.indexOf('\0', flags);
    const qsizetype translated = language < 0 ? -1 : chunk.text.indexOf('\0', language + 1);
    if (translated < 0)
        return {};
    chunk.isCompressed = chunk.text[0] != '\0';
    chunk.text = chunk.text.sliced(translated + 1);
    return chunk;
}

/// The texts of a PNG that may be cards. A length that leads out of the file ends the search; whether the picture is
/// whole is not judged here.
QVector<TextChunk> cardChunks(const QByteArray &png)
{
    QVector<TextChunk> chunks;
    qsizetype at = pngSignature.size();
    while (at + chunkFrame <= png.size()) {
        const auto length = qsizetype(qFromBigEndian<quint32>(png.constData() + at));
        if (length > png.size() - at - chunkFrame)
            break;
        const QByteArrayView type = QByteArrayView(png).sliced(at + 4, 4);
        if (type == QByteArrayView("tEXt") || type == QByteArrayView("iTXt")) {
            const TextChunk chunk = textOf(type, png.mid(at + 8, length));
            if (chunk.keyword == "chara" || chunk.keyword == "ccv3")
                chunks.append(chunk);
        }
        at += chunkFrame + length;
    }
    return chunks;
}

Result<std::optional<CharacterCard>> cardInChunk(const TextChunk &chunk)
{
    const auto broken = failure(ErrorKind::BadInput, {}, QStringLiteral("character card"));
    if (chunk.isCompressed)
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("compressed character card"));
    if (chunk.text.size() > longestCard)
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("character card"));
    const auto json = QByteArray::fromBase64Encoding(chunk.text.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    if (!json)
        return broken;
    auto card = parseCard(*json);
    // Who writes the chunk means a card, so one that is none is a fault.
    return card && !*card ? broken : card;
}

Result<std::optional<CharacterCard>> findCard(const QByteArray &content)
{
    if (!content.startsWith(pngSignature))
        return parseCard(content);
    const QVector<TextChunk> chunks = cardChunks(content);
    if (chunks.isEmpty())
        return std::nullopt;
    for (const TextChunk &chunk : chunks) {
        if (chunk.keyword == "chara")
            return cardInChunk(chunk);
    }
    return cardInChunk(chunks.first());
}

} // namespace

Result<std::optional<ReadChat>> readCard(const QByteArray &content)
{
    const auto card = findCard(content);
    if (!card)
        return failure(card.error());
    if (!*card)
        return std::nullopt;
    return ReadChat{FileKind::CharacterCard, utterancesOf(**card), {}};
}

} // namespace likeness
