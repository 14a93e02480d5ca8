// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/whatsapp.h"

#include "domain/text/message_stamp.h"
#include "extract/exports/whatsapp_phrases.h"

#include <algorithm>

namespace likeness {
namespace {

struct StampedMessage {
    MessageStamp stamp;
    QString name; ///< empty: a line of the app
    QString text;
};

/// A line without name is the app's own, and so is one where the first ": " stands inside quotation marks or far back.
qsizetype endOfName(QStringView line)
{
    constexpr qsizetype longestName = 60;
    const qsizetype colon = line.indexOf(u": ");
    const qsizetype end = colon < 0 && line.endsWith(u':') ? line.size() - 1 : colon;
    const QStringView name = line.left(std::max<qsizetype>(end, 0));
    const bool isQuoting = name.contains(u'"') || name.contains(QChar(0x201C)) || name.contains(QChar(0x201E));
    return end > 0 && end <= longestName && !isQuoting ? end : -1;
}

StampedMessage messageFrom(const MessageStamp &stamp, QStringView line)
{
    const QStringView body = line.sliced(stamp.length);
    const qsizetype end = endOfName(body);
    if (end < 0)
        return {stamp, {}, {}};
    const QStringView text = body.sliced(end + 1);
    return {stamp, body.left(end).toString(), (text.startsWith(u' ') ? text.sliced(1) : text).toString()};
}

/// Groups lines into messages; a line without stamp continues the one above.
QVector<StampedMessage> messagesOf(const QString &text)
{
    QVector<StampedMessage> messages;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (const auto stamp = leadingStamp(line))
            messages.append(messageFrom(*stamp, line));
        else if (!messages.isEmpty())
            messages.last().text += u'\n' % line;
    }
    return messages;
}

/// Two stamps among the first lines, and the first of them near the top, make an export.
bool looksLikeWhatsApp(const QString &text)
{
    constexpr int linesLookedAt = 60;
    int line = 0;
    int stamped = 0;
    int filled = 0;
    for (qsizetype start = 0; start < text.size() && line < linesLookedAt; ++line) {
        const qsizetype end = text.indexOf(u'\n', start);
        const QStringView view = QStringView(text).sliced(start, (end < 0 ? text.size() : end) - start);
        filled += !view.trimmed().isEmpty();
        if (const auto stamp = leadingStamp(view))
            stamped += endOfName(view.sliced(stamp->length)) > 0;
        if (stamped == 0 && filled > 5)
            return false;
        start += view.size() + 1;
    }
    return stamped >= 2 || (stamped == 1 && filled <= 5);
}

Utterance utteranceFrom(StampedMessage message, DateOrder order)
{
    Utterance u;
    u.speaker.name = std::move(message.name);
    u.text = writtenText(message.text);
    u.shownTime = message.stamp.shown;
    u.sentAt = momentOf(message.stamp, order);
    return u;
}

} // namespace

std::optional<ReadChat> readWhatsApp(const QString &text)
{
    if (!looksLikeWhatsApp(text))
        return std::nullopt;
    QVector<StampedMessage> messages = messagesOf(text);
    QVector<MessageStamp> stamps;
    for (const StampedMessage &message : messages)
        stamps.append(message.stamp);
    const DateOrderGuess guess = guessDateOrder(stamps);
    ReadChat chat{FileKind::WhatsApp, {}, {}};
    for (StampedMessage &message : messages) {
        if (!message.name.isEmpty())
            chat.utterances.append(utteranceFrom(std::move(message), guess.order));
    }
    if (!chat.utterances.isEmpty())
        chat.utterances.first().startsConversation = true;
    if (!guess.isCertain)
        chat.notices.append({NoticeKind::AmbiguousDates, 1, 1, {}});
    return chat;
}

} // namespace likeness
