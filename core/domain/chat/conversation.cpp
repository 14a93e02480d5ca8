// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/conversation.h"

#include <QTextBoundaryFinder>

namespace likeness {
namespace {

constexpr int titleLength = 40;

/// Where the last word ends that fits, or the last grapheme where one word is longer than all.
qsizetype cutAt(const QString &text, qsizetype atMost)
{
    const qsizetype space = text.lastIndexOf(u' ', atMost);
    if (space > atMost / 2)
        return space;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(atMost);
    return finder.isAtBoundary() ? atMost : finder.toPreviousBoundary();
}

/// "Gig talk (2)" without its number.
QString baseOf(const QString &title)
{
    const qsizetype open = title.lastIndexOf(u" (");
    if (open < 0 || !title.endsWith(u')'))
        return title;
    bool isNumber = false;
    title.mid(open + 2, title.size() - open - 3).toInt(&isNumber);
    return isNumber ? title.first(open) : title;
}

} // namespace

QVector<ChatMessage> historyOf(const QVector<ChatTurn> &turns)
{
    QVector<ChatMessage> history;
    for (const ChatTurn &turn : turns) {
        if (turn.variant().state != TextState::Failed && !turn.variant().text.isEmpty())
            history.append({turn.role, turn.variant().text, {}});
    }
    return history;
}

QString titleFrom(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= titleLength ? line : line.first(cutAt(line, titleLength)) + u'\u2026';
}

QString branchTitle(const QString &title, const QStringList &taken)
{
    const QString base = baseOf(title);
    for (int number = 2;; ++number) {
        const QString branch = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
        if (!taken.contains(branch))
            return branch;
    }
}

QString wholeWordsOf(const QString &cutAnswer)
{
    constexpr qsizetype longest = 60; // more than that without a gap is a script that has none
    qsizetype end = cutAnswer.size();
    while (end > 0 && !cutAnswer[end - 1].isSpace())
        --end;
    return cutAnswer.size() - end > longest ? cutAnswer : cutAnswer.first(end);
}

QString joinedAnswer(const QString &start, const QString &more)
{
    qsizetype from = 0;
    const bool hasGap = !start.isEmpty() && start.back().isSpace();
    while (hasGap && from < more.size() && more[from].isSpace())
        ++from;
    return start + more.sliced(from);
}

} // namespace likeness
