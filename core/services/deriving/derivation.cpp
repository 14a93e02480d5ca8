// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deriving/derivation.h"

#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "domain/frames/page_codec.h"
#include "domain/speakers.h"
#include "domain/stitching.h"
#include "domain/transcript_assembly.h"
#include "services/reading/extraction.h"

#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

constexpr int fastCompression = 1; // the bytes live for seconds

Conversation documentOf(const SourcePages &source, const SpeakerRules &speakers)
{
    QVector<Page> pages;
    for (const QByteArray &packed : source.packed)
        pages.append(unpackPage(packed));
    Conversation conversation{assembleTranscript(pages), {}};
    applySpeakers(conversation.transcript.utterances, source.id, speakers);
    conversation.sourceIds.fill(source.id, conversation.transcript.utterances.size());
    return conversation;
}

QVector<Conversation> joined(const QVector<SourcePages> &captures, const SpeakerRules &speakers)
{
    const CaptureLoader load = [&](int capture) {
        Page page = unpackPage(captures[capture].packed.first());
        applySpeakers(page.utterances, captures[capture].id, speakers);
        return page;
    };
    QVector<Conversation> conversations;
    for (const CaptureSequence &sequence : groupCaptures(int(captures.size()), load)) {
        JoinedCaptures whole = joinCaptures(sequence, load);
        Conversation conversation{std::move(whole.transcript), {}};
        for (const int capture : std::as_const(whole.captureOf))
            conversation.sourceIds.append(captures[capture].id);
        conversations.append(std::move(conversation));
    }
    return conversations;
}

/// The names of the avatar in any of the conversation's sources, those of one source first.
QStringList selfNamesOf(const Conversation &conversation, const SpeakerRules &speakers)
{
    for (const QString &id : conversation.sourceIds) {
        if (speakers.selfIn.contains(id))
            return selfNamesIn(id, speakers);
    }
    return selfNamesIn({}, speakers);
}

bool hasSelf(const Transcript &transcript)
{
    return std::any_of(transcript.utterances.begin(), transcript.utterances.end(),
                       [](const Utterance &one) { return one.speaker.side == Speaker::Side::Self; });
}

} // namespace

QByteArray packPage(Page page)
{
    for (Line &line : page.lines)
        line.words.clear();
    for (Utterance &utterance : page.utterances)
        utterance.words.clear();
    return qCompress(encodePage(page), fastCompression);
}

Page unpackPage(const QByteArray &packed)
{
    return decodePage(qUncompress(packed)).value_or(Page{});
}

QVector<Conversation> conversationsOf(const QVector<SourcePages> &sources, const SpeakerRules &speakers)
{
    QVector<Conversation> conversations;
    QSet<QString> joinedBatches;
    for (const SourcePages &source : sources) {
        if (!source.isCapture) {
            conversations.append(documentOf(source, speakers));
            continue;
        }
        if (joinedBatches.contains(source.batch))
            continue;
        joinedBatches.insert(source.batch);
        QVector<SourcePages> captures;
        std::copy_if(sources.begin(), sources.end(), std::back_inserter(captures),
                     [&source](const SourcePages &one) { return one.batch == source.batch && one.isCapture; });
        conversations += joined(captures, speakers);
    }
    return conversations;
}

Derived deriveExamples(const QVector<SourcePages> &sources, const SpeakerRules &speakers, const ExampleRules &rules)
{
    Derived derived;
    for (const SourcePages &source : sources)
        derived.sourceIds.append(source.id);
    QHash<QString, int> unknown;
    for (Conversation &conversation : conversationsOf(sources, speakers)) {
        resolveSelf(conversation.transcript, selfNamesOf(conversation, speakers));
        if (!hasSelf(conversation.transcript)) {
            for (const Participant &one : participants(conversation.transcript))
                unknown[one.name] += one.messages;
            continue;
        }
        const auto sourceOf = [&conversation](int utterance) { return conversation.sourceIds.value(utterance); };
        derived.examples += examplesOf(conversation.transcript.utterances, sourceOf, rules.pairing);
    }
    for (Example &example : derived.examples) {
        categorise(example);
        describe(example);
    }
    derived.unknownSpeakers = unknown.keys();
    std::sort(derived.unknownSpeakers.begin(), derived.unknownSpeakers.end(), [&](const QString &a, const QString &b) {
        return unknown[a] != unknown[b] ? unknown[a] > unknown[b] : a < b;
    });
    return derived;
}

void markExamples(QVector<Example> &examples, const ExampleRules &rules)
{
    const ReplyVocabulary vocabulary(examples);
    const QVector<DuplicateMark> repeats = findDuplicates(examples, rules.duplicates);
    for (qsizetype i = 0; i < examples.size(); ++i) {
        Example &example = examples[i];
        example.isSelected = false;
        example.leftOut = repeats[i].reason != LeftOutReason::None
            ? repeats[i].reason
            : judgeSubstance(example, vocabulary, rules.substance).leftOut;
    }
    for (const int index : selectRepresentative(examples, rules.selection))
        examples[index].isSelected = true;
}

} // namespace likeness
