// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/send_rows.h"

#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

/// System prompt, examples as pairs, what was said before, and last what is asked.
QVector<SendRow> chatRows(const Question &question)
{
    const QVector<ChatMessage> &messages = question.request.messages;
    QVector<SendRow> rows;
    const int first = !messages.isEmpty() && messages.first().role == ChatRole::System ? 1 : 0;
    const qsizetype last = messages.size() - 1;
    int at = first;
    for (int example = 0; example < question.exampleCount && at + 1 < last; ++example, at += 2) {
        const QString text = messages[at].text + u'\n' + messages[at + 1].text;
        rows.append({SendRow::Kind::Example, ChatRole::User, text, at, 2, -1, 0});
    }
    for (; at < last; ++at)
        rows.append({SendRow::Kind::Message, messages[at].role, messages[at].text, at, 1, -1, 0});
    return rows;
}

/// Whether a line of imported material begins a row of its own.
bool beginsRow(const QString &line, SendPurpose purpose)
{
    const qsizetype end = purpose == SendPurpose::Analysis ? line.indexOf(u']') : line.indexOf(QStringLiteral(" | "));
    const qsizetype start = purpose == SendPurpose::Analysis ? 1 : 0;
    if (end <= start || (start == 1 && !line.startsWith(u'[')))
        return false;
    const QString number = line.mid(start, end - start);
    return std::all_of(number.cbegin(), number.cend(), [](QChar one) { return one.isDigit(); });
}

/// The material stands in the last message, between two lines of marks.
QVector<SendRow> materialRows(const Question &question)
{
    QVector<SendRow> rows;
    if (question.request.messages.isEmpty())
        return rows;
    const int message = int(question.request.messages.size()) - 1;
    const QStringList lines = question.request.messages.last().text.split(u'\n');
    const bool isExamples = question.purpose == SendPurpose::Analysis;
    for (int i = 1; i + 1 < lines.size(); ++i) {
        if (beginsRow(lines[i], question.purpose)) {
            rows.append({isExamples ? SendRow::Kind::Example : SendRow::Kind::Message, ChatRole::User,
                         isExamples ? QString() : lines[i], message, 1, i, 1});
        } else if (!rows.isEmpty() && isExamples) {
            SendRow &row = rows.last();
            row.text += (row.text.isEmpty() ? QString() : QStringLiteral("\n")) + lines[i];
            row.lines = i - row.line + 1;
        }
    }
    return rows;
}

void removeLines(ChatMessage &message, const QVector<SendRow> &rows)
{
    QStringList lines = message.text.split(u'\n');
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        lines.remove(row->line, row->lines);
    message.text = lines.join(u'\n');
}

} // namespace

QVector<SendRow> sendRowsOf(const Question &question)
{
    switch (question.purpose) {
    case SendPurpose::Chat:
        return chatRows(question);
    case SendPurpose::Analysis:
    case SendPurpose::Examples:
        return materialRows(question);
    default:
        return {};
    }
}

Question withoutRows(Question question, const QVector<int> &rows)
{
    const QVector<SendRow> all = sendRowsOf(question);
    const QSet<int> unwanted(rows.cbegin(), rows.cend());
    QVector<SendRow> gone;
    for (int i = 0; i < all.size(); ++i) {
        if (unwanted.contains(i))
            gone.append(all[i]);
    }
    QVector<ChatMessage> &messages = question.request.messages;
    if (!gone.isEmpty() && gone.first().line >= 0)
        removeLines(messages[gone.first().message], gone);
    for (auto row = gone.crbegin(); row != gone.crend(); ++row) {
        question.exampleCount -= row->kind == SendRow::Kind::Example ? 1 : 0;
        if (row->line < 0)
            messages.remove(row->message, row->messages);
    }
    return question;
}

} // namespace likeness
