// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/corrections/speaker_rules.h"
#include "domain/example.h"
#include "domain/examples/near_duplicates.h"
#include "domain/examples/pairing.h"
#include "domain/examples/selection.h"
#include "domain/examples/substance.h"
#include "domain/source.h"

namespace likeness {

/// A source with what its pages say, packed small: a thousand pictures are looked at together, but unpacked one by one.
struct SourcePages {
    QString id;
    QString batch;
    bool isCapture = false; ///< a picture of a chat, which may continue others of its batch
    QVector<QByteArray> packed; ///< see packPage

    bool operator==(const SourcePages &) const = default;
};

/// A page without what finding examples has no use for (single words, their boxes), compressed.
QByteArray packPage(Page page);
/// What packPage kept of a page; an empty page if the bytes are not packPage's.
Page unpackPage(const QByteArray &packed);

/// A transcript and which source each of its utterances is from.
struct Conversation {
    Transcript transcript;
    QVector<QString> sourceIds; ///< one an utterance
};

/// Everything a person may turn about how examples are found and chosen.
struct ExampleRules {
    PairingRules pairing;
    SubstanceRules substance;
    DuplicateRules duplicates;
    SelectionRules selection;
};

/// What was said in the sources, given in the person's order, once the rules about speakers are applied. Pictures of
/// one batch that continue each other are joined; everything else stands for itself.
QVector<Conversation> conversationsOf(const QVector<SourcePages> &sources, const SpeakerRules &speakers = {});

/// What the sources of an avatar give.
struct Derived {
    QVector<Example> examples; ///< categorised, without ids
    QStringList sourceIds; ///< all that were looked through
    /// Who speaks where nobody is known to be the avatar, most messages first: the person should choose among them.
    QStringList unknownSpeakers;
};

/// Finds the examples of all sources; `speakers` says by which names the avatar speaks.
Derived deriveExamples(const QVector<SourcePages> &sources, const SpeakerRules &speakers,
                       const ExampleRules &rules = {});

/// Sets `leftOut` and `isSelected` of each example anew, looking at all of them together.
void markExamples(QVector<Example> &examples, const ExampleRules &rules = {});

} // namespace likeness
