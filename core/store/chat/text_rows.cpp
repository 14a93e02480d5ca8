// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chat/chat_rows.h"
#include "store/database/row_values.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace likeness {
namespace {

enum TextClear { ChatId, TurnId, Position, Number, Role, State, IsShown, CreatedAt, DeletedAt };
enum TextSealed { Content, Details };

/// What stands in the details, by number: they are short, since a chat has thousands of them. Only ever add.
enum DetailKey { Model, VoiceName, Tokens, Cost, Milliseconds, End, Fault, Chosen, IsCached, IsEdited };

QCborArray packedChosen(const QVector<ChosenExample> &chosen)
{
    QCborArray all;
    for (const ChosenExample &one : chosen)
        all.append(QCborArray{one.id, int(one.reason), one.similarity, one.tokens});
    return all;
}

QVector<ChosenExample> unpackedChosen(const QCborArray &all)
{
    QVector<ChosenExample> chosen;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QCborArray one = all.at(i).toArray();
        chosen.append({one.at(0).toString(), enumerator(one.at(1).toVariant(), ExampleReason::Similar),
                       one.at(2).toDouble(), int(one.at(3).toInteger())});
    }
    return chosen;
}

void packAnswer(const ChatVariant &variant, QCborMap &details)
{
    details.insert(Model, variant.model);
    details.insert(VoiceName, variant.voiceName);
    details.insert(Milliseconds, variant.milliseconds);
    details.insert(End, int(variant.end));
    if (variant.usage) {
        details.insert(
            Tokens, QCborArray{variant.usage->promptTokens, variant.usage->cachedTokens, variant.usage->answerTokens});
    }
    if (variant.cost)
        details.insert(Cost, variant.cost->nanos);
    if (variant.fault)
        details.insert(Fault, QCborArray{int(variant.fault->kind), variant.fault->subject, variant.fault->detail});
    if (!variant.chosen.isEmpty())
        details.insert(Chosen, packedChosen(variant.chosen));
    if (variant.isCached)
        details.insert(IsCached, true);
}

QByteArray packed(const ChatVariant &variant)
{
    QCborMap details;
    if (!variant.model.isEmpty())
        packAnswer(variant, details);
    if (variant.isEdited)
        details.insert(IsEdited, true);
    return details.isEmpty() ? QByteArray() : details.toCborValue().toCbor();
}

void unpack(const QByteArray &bytes, ChatVariant &variant)
{
    if (bytes.isEmpty())
        return;
    const QCborMap details = QCborValue::fromCbor(bytes).toMap();
    variant.model = details[Model].toString();
    variant.voiceName = details[VoiceName].toString();
    variant.milliseconds = int(details[Milliseconds].toInteger());
    variant.end = enumerator(details[End].toVariant(), AnswerEnd::Refused);
    if (const QCborArray tokens = details[Tokens].toArray(); !tokens.isEmpty())
        variant.usage = Usage{tokens.at(0).toInteger(), tokens.at(1).toInteger(), tokens.at(2).toInteger()};
    if (details.contains(Cost))
        variant.cost = Money{details[Cost].toInteger()};
    if (const QCborArray fault = details[Fault].toArray(); !fault.isEmpty()) {
        variant.fault = Error{enumerator(fault.at(0).toVariant(), ErrorKind::Interrupted), fault.at(1).toString(),
                              fault.at(2).toString()};
    }
    variant.chosen = unpackedChosen(details[Chosen].toArray());
    variant.isCached = details[IsCached].toBool();
    variant.isEdited = details[IsEdited].toBool();
}

} // namespace

const SealedTable &textTable()
{
    static const SealedTable texts(QStringLiteral("messages"),
                                   {QStringLiteral("chat_id"), QStringLiteral("turn_id"), QStringLiteral("position"),
                                    QStringLiteral("variant"), QStringLiteral("role"), QStringLiteral("state"),
                                    QStringLiteral("is_shown"), QStringLiteral("created_at"),
                                    QStringLiteral("deleted_at")},
                                   {QStringLiteral("content"), QStringLiteral("details")});
    return texts;
}

SealedRow toRow(const StoredText &text)
{
    return {text.variant.id,
            {text.chatId, text.turnId, text.position, text.number, int(text.role), int(text.variant.state),
             int(text.isShown), stored(text.variant.createdAt), storedOrNull(text.deletedAt)},
            {text.variant.text.toUtf8(), packed(text.variant)}};
}

StoredText textFromRow(const SealedRow &row)
{
    StoredText text;
    text.chatId = row.clear[ChatId].toString();
    text.turnId = row.clear[TurnId].toString();
    text.position = row.clear[Position].toInt();
    text.number = row.clear[Number].toInt();
    text.role = enumerator(row.clear[Role], ChatRole::Assistant);
    text.isShown = row.clear[IsShown].toBool();
    text.deletedAt = momentOrNone(row.clear[DeletedAt]);
    text.variant.id = row.id;
    text.variant.state = enumerator(row.clear[State], TextState::Failed);
    text.variant.createdAt = moment(row.clear[CreatedAt]);
    text.variant.text = QString::fromUtf8(row.sealed[Content]);
    unpack(row.sealed[Details], text.variant);
    return text;
}

QVector<ChatTurn> turnsFrom(const QVector<StoredText> &texts)
{
    QVector<ChatTurn> turns;
    for (const StoredText &text : texts) {
        if (turns.isEmpty() || turns.last().id != text.turnId)
            turns.append({text.turnId, text.role, {}, 0});
        if (text.isShown)
            turns.last().shown = int(turns.last().variants.size());
        turns.last().variants.append(text.variant);
    }
    return turns;
}

} // namespace likeness
