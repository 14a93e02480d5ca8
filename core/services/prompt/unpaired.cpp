// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/unpaired.h"

#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

QVector<NumberedMessage> messagesOf(const Conversation &conversation)
{
    QVector<NumberedMessage> messages;
    const QVector<Utterance> &utterances = conversation.transcript.utterances;
    for (qsizetype i = 0; i < utterances.size(); ++i) {
        const Utterance &one = utterances[i];
        if (one.isCut || one.isIgnored || one.text.trimmed().isEmpty())
            continue;
        NumberedMessage message{one.speaker.name, one.text.trimmed(), {}, one.startsConversation};
        message.origin.sourceId = conversation.sourceIds.value(i);
        message.origin.page = one.page;
        message.origin.box = one.box;
        messages.append(message);
    }
    return messages;
}

QVector<NumberedMessage> linesOf(const SourcePages &source)
{
    QVector<NumberedMessage> messages;
    for (const QByteArray &packed : source.packed) {
        const Page page = unpackPage(packed);
        for (const Line &line : page.lines) {
            if (line.isHidden || line.text.trimmed().isEmpty())
                continue;
            NumberedMessage message{{}, line.text.trimmed(), {}, false};
            message.origin.sourceId = source.id;
            message.origin.page = page.number;
            message.origin.box = line.box;
            messages.append(message);
        }
    }
    return messages;
}

void append(QVector<NumberedMessage> &all, QVector<NumberedMessage> more)
{
    if (!more.isEmpty())
        more.first().startsConversation = true;
    all += more;
}

} // namespace

QVector<NumberedMessage> unpairedMessages(const QVector<SourcePages> &sources, const SpeakerRules &speakers,
                                          const QSet<QString> &paired)
{
    QVector<NumberedMessage> all;
    QVector<SourcePages> captures;
    for (const SourcePages &source : sources) {
        if (source.isCapture) {
            captures.append(source); // one may continue another, which tells who speaks
            continue;
        }
        if (paired.contains(source.id))
            continue;
        for (const Conversation &conversation : conversationsOf({source}, speakers)) {
            const QVector<NumberedMessage> messages = messagesOf(conversation);
            append(all, messages.isEmpty() ? linesOf(source) : messages);
        }
    }
    for (const Conversation &conversation : conversationsOf(captures, speakers)) {
        if (std::none_of(conversation.sourceIds.begin(), conversation.sourceIds.end(),
                         [&paired](const QString &id) { return paired.contains(id); }))
            append(all, messagesOf(conversation));
    }
    return all;
}

} // namespace likeness
