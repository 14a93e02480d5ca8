// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/answers/search_answer.h"

#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "services/prompt/answers/cut_json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

constexpr qsizetype mostLines = 12;

tl::unexpected<Error> unlike(const QString &what)
{
    return failure(ErrorKind::Corrupt, {}, QStringLiteral("answer: ") + what);
}

/// The numbers as indexes; nothing where they are no list of whole numbers.
std::optional<QVector<int>> indexesIn(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QVector<int> indexes;
    const QJsonArray numbers = value.toArray();
    for (const QJsonValue number : numbers) {
        if (!number.isDouble() || number.toInt(-1) != number.toDouble())
            return std::nullopt;
        indexes.append(number.toInt() - 1);
    }
    return indexes;
}

struct Row {
    QVector<int> message;
    QVector<int> reply;
    Category category = Category::Statement;
};

Result<Row> rowIn(const QJsonObject &json)
{
    const auto message = indexesIn(json[QLatin1String("message")]);
    const auto reply = indexesIn(json[QLatin1String("reply")]);
    const auto category = categoryFromName(json[QLatin1String("category")].toString());
    if (json.size() != 3 || !message || !reply || !category)
        return unlike(QStringLiteral("row"));
    return Row{*message, *reply, *category};
}

bool isAscending(const QVector<int> &indexes)
{
    return std::adjacent_find(indexes.begin(), indexes.end(), [](int a, int b) { return a >= b; }) == indexes.end();
}

/// The rows of an answer against the messages that were sent.
class Picking {
public:
    explicit Picking(const QVector<NumberedMessage> &messages) : m_messages(messages)
    {
        for (int i = 0; i < messages.size(); ++i) {
            if (messages[i].text.isEmpty())
                m_used.insert(i); // it was not shown
        }
    }

    std::optional<Example> take(const Row &row)
    {
        if (!isPossible(row))
            return std::nullopt;
        for (const int i : row.message + row.reply)
            m_used.insert(i);
        Example example;
        example.userMessage = textOf(row.message);
        example.assistantMessage = textOf(row.reply);
        example.speaker = m_messages[row.message.first()].speaker;
        example.origin = m_messages[row.reply.first()].origin;
        const Origin &asked = m_messages[row.message.first()].origin;
        if (asked.sourceId == example.origin.sourceId) {
            example.origin.userPage = asked.page;
            example.origin.userBox = asked.box;
        }
        example.needsReview = true; // nobody but a model says that these belong together
        categorise(example);
        if (example.categoryCue == CategoryCue::NothingElse)
            example.category = row.category;
        describe(example);
        return example;
    }

private:
    bool isPossible(const Row &row) const
    {
        const QVector<int> all = row.message + row.reply;
        const bool isShaped = !row.message.isEmpty() && !row.reply.isEmpty() && all.size() <= mostLines
            && isAscending(all) && all.first() >= 0 && all.last() < m_messages.size();
        return isShaped && isUnused(all) && isOneConversation(all.first(), all.last()) && isReply(row)
            && !textOf(row.reply).trimmed().isEmpty() && !textOf(row.message).trimmed().isEmpty();
    }

    bool isUnused(const QVector<int> &all) const
    {
        return std::none_of(all.begin(), all.end(), [this](int i) { return m_used.contains(i); });
    }

    bool isOneConversation(int first, int last) const
    {
        return std::none_of(m_messages.begin() + first + 1, m_messages.begin() + last + 1,
                            [](const NumberedMessage &one) { return one.startsConversation; });
    }

    /// One person replies, and to somebody else, as far as names tell.
    bool isReply(const Row &row) const
    {
        const QString replying = m_messages[row.reply.first()].speaker;
        const bool isOne =
            std::all_of(row.reply.begin(), row.reply.end(), [&](int i) { return m_messages[i].speaker == replying; });
        const bool isOther = replying.isEmpty() || std::none_of(row.message.begin(), row.message.end(), [&](int i) {
                                 return m_messages[i].speaker == replying;
                             });
        return isOne && isOther;
    }

    QString textOf(const QVector<int> &indexes) const
    {
        QStringList lines;
        for (const int i : indexes)
            lines.append(m_messages[i].text);
        return lines.join(u'\n');
    }

    const QVector<NumberedMessage> &m_messages;
    QSet<int> m_used;
};

} // namespace

Result<FoundExamples> searchAnswer(const QString &answer, const QVector<NumberedMessage> &messages, AnswerPart part)
{
    const bool isCut = part == AnswerPart::Cut;
    const auto json = isCut ? std::optional(cutJsonIn(answer)) : jsonIn(answer);
    const QJsonValue rows = json ? json->value(QLatin1String("examples")) : QJsonValue();
    const bool isFormed = json && (isCut || json->size() == 1) && (rows.isArray() || (isCut && rows.isUndefined()));
    if (!isFormed)
        return unlike(QStringLiteral("no list of examples"));
    FoundExamples found;
    found.isPartial = isCut;
    Picking picking(messages);
    const QJsonArray all = rows.toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Result<Row> row = rowIn(all[i].toObject());
        if (!row && isCut && i + 1 == all.size())
            break; // the row that was being written
        if (!row)
            return failure(row.error());
        const std::optional<Example> example = picking.take(*row);
        if (example)
            found.examples.append(*example);
        else
            ++found.rejected;
    }
    return found;
}

int rowsSoFar(const QString &answer)
{
    return int(answer.count(QLatin1String("\"category\"")));
}

} // namespace likeness
