// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/avatar_card.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Avatars)

public:
    static QString sources(int count) { return tr("%n source(s)", nullptr, count); }
};

} // namespace

QString examplesLine(const CardCounts &counts)
{
    if (counts.examples == 0)
        return Words::tr("No examples yet");
    const QString all = Words::tr("%n example(s)", nullptr, counts.examples);
    return counts.accepted < enoughExamples
        ? Words::tr("%1, %2 of %3 accepted").arg(all).arg(counts.accepted).arg(enoughExamples)
        : Words::tr("%1, %2 accepted").arg(all).arg(counts.accepted);
}

QString kindLine(const AvatarCard &card)
{
    if (card.isSample)
        return Words::tr("Sample, to try things out");
    return card.avatar.kind == AvatarKind::Me ? Words::tr("Me") : Words::tr("A character I own");
}

QString voiceLine(const Voice &voice)
{
    if (!voice.fineTunedModel.isEmpty())
        return Words::tr("Voice: trained");
    return voice.promptVersionId.isEmpty() ? Words::tr("No voice to chat with yet") : Words::tr("Voice: prompt");
}

QString voiceHint(const Avatar &avatar)
{
    if (!avatar.voice.fineTunedModel.isEmpty() || !avatar.voice.promptVersionId.isEmpty())
        return {};
    return Words::tr("What answers as %1 in a chat is called its voice. It comes from a prompt or from training. "
                     "Examples can be reviewed and exported without one.")
        .arg(avatar.name);
}

QString stateLine(const AvatarCard &card)
{
    if (card.isReading)
        return Words::tr("Reading files");
    if (card.counts && card.counts->unsure > 0)
        return Words::tr("%n source(s) to look at", nullptr, card.counts->unsure);
    return {};
}

QString spokenCard(const AvatarCard &card)
{
    QStringList parts{card.avatar.name, kindLine(card)};
    if (card.counts)
        parts += {examplesLine(*card.counts), Words::sources(card.counts->sources)};
    parts += voiceLine(card.avatar.voice);
    if (const QString state = stateLine(card); !state.isEmpty())
        parts += state;
    return parts.join(QStringLiteral(", "));
}

} // namespace likeness
