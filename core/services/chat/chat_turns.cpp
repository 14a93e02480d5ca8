// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/chats.h"

#include "services/examples.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

const QString provenance = QStringLiteral("chat");
/// How many texts before the message an example keeps as what was said before.
constexpr int contextTexts = 2;

/// The texts shown before this place, a line each, and the message that is answered there.
Example exampleAt(const QVector<ChatTurn> &turns, qsizetype answer, const QString &reply)
{
    Example example;
    example.assistantMessage = reply;
    example.importedFrom = provenance;
    qsizetype message = answer;
    if (answer > 0 && turns[answer - 1].role == ChatRole::User) {
        message = answer - 1;
        example.userMessage = turns[message].variant().text;
    }
    QStringList before;
    for (const ChatMessage &said : historyOf(turns.first(message)))
        before.append(said.text);
    example.context = before.mid(std::max<qsizetype>(0, before.size() - contextTexts)).join(u'\n');
    return example;
}

} // namespace

Result<QVector<ChatTurn>> Chats::turns(const QString &chatId) const
{
    return m_library.turns().list(chatId).map([](const Rows<ChatTurn> &rows) { return rows.items; });
}

Result<ChatTurn> Chats::turn(const QString &chatId, const QString &turnId) const
{
    const auto all = turns(chatId);
    if (!all)
        return failure(all.error());
    for (const ChatTurn &one : *all) {
        if (one.id == turnId)
            return one;
    }
    return failure(ErrorKind::NotFound, turnId);
}

Result<> Chats::toldTurns(const QString &chatId, const Result<> &done)
{
    if (done)
        Q_EMIT turnsChanged(chatId);
    return done;
}

Result<> Chats::editText(const QString &chatId, const QString &turnId, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("blank text"));
    const auto one = turn(chatId, turnId);
    if (!one)
        return failure(one.error());
    ChatVariant variant = one->variant();
    variant.text = text;
    variant.isEdited = true;
    variant.state = TextState::Whole; // the person made it whole
    return toldTurns(chatId, m_library.turns().update(variant));
}

Result<> Chats::showVariant(const QString &chatId, const QString &turnId, int variant)
{
    const auto one = turn(chatId, turnId);
    if (!one)
        return failure(one.error());
    if (variant < 0 || variant >= one->variants.size())
        return failure(ErrorKind::NotFound, turnId);
    return toldTurns(chatId, m_library.turns().show(turnId, one->variants[variant].id));
}

Result<> Chats::removeTurns(const QString &chatId, const QStringList &turnIds)
{
    return toldTurns(chatId, m_library.turns().setDeleted(chatId, turnIds, QDateTime::currentDateTimeUtc()));
}

Result<> Chats::restoreTurns(const QString &chatId, const QStringList &turnIds)
{
    return toldTurns(chatId, m_library.turns().setDeleted(chatId, turnIds, {}));
}

Result<> Chats::rate(const QString &chatId, const QString &variantId, const std::optional<Rating> &rating)
{
    return toldTurns(chatId, m_library.turns().rate(variantId, rating));
}

Result<Example> Chats::saveAsExample(const QString &chatId, const QString &turnId,
                                     const std::optional<QString> &corrected)
{
    const auto about = chat(chatId);
    const auto all = about ? turns(chatId) : failure(about.error());
    if (!all)
        return failure(all.error());
    const auto at = std::find_if(all->cbegin(), all->cend(), [&](const ChatTurn &one) { return one.id == turnId; });
    if (at == all->cend())
        return failure(ErrorKind::NotFound, turnId);
    const QString reply = corrected.value_or(at->variant().text).trimmed();
    if (at->role != ChatRole::Assistant || reply.isEmpty())
        return failure(ErrorKind::BadInput, turnId, QStringLiteral("no answer"));
    return m_examples.add(about->avatarId, exampleAt(*all, at - all->cbegin(), reply));
}

} // namespace likeness
