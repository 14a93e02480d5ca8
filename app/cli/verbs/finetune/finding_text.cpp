// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/training_plan.h"

#include "app/cli/output/words.h"

namespace likeness::cli {

namespace {

QString rowsText(const Finding &finding)
{
    const int count = finding.count;
    switch (finding.kind) {
    case FindingKind::TooFewRows:
        return Words::tr("There are %n row(s) to train on; 10 are the least. Accept more examples.", nullptr, count);
    case FindingKind::FewRows:
        return Words::tr("There are %n row(s). From 50 on a training usually helps.", nullptr, count);
    case FindingKind::NoPrompt:
        return Words::tr("No system prompt is active, so the rows have none. \"prompt activate\" chooses one.");
    case FindingKind::NobodyAsked:
        return Words::tr("%n reply(s) to nobody are left out.", nullptr, count);
    case FindingKind::EmptyReply:
        return Words::tr("%n example(s) without a reply are left out.", nullptr, count);
    case FindingKind::LeftOut:
        return Words::tr("%n example(s) are left out by the filter: too short, bare greetings, repeats.", nullptr,
                         count);
    default:
        return {};
    }
}

QString contentText(const Finding &finding)
{
    const int count = finding.count;
    switch (finding.kind) {
    case FindingKind::TooLong:
        return Words::tr("%n row(s) are longer than the model is trained with; their ends would be cut off.", nullptr,
                         count);
    case FindingKind::SpecialToken:
        return Words::tr("%n row(s) hold a text like <|...|>, for which the whole file is refused. Take it out.",
                         nullptr, count);
    case FindingKind::Repeated:
        return Words::tr("%n row(s) say nearly the same as another one. \"examples merge\" puts them together.",
                         nullptr, count);
    case FindingKind::SameReplies:
        return Words::tr("%n row(s) have the same reply, \"%1\": the model will say it often.", nullptr, count)
            .arg(finding.subject);
    case FindingKind::PersonalData:
        return Words::tr("%n row(s) seem to hold personal data. \"examples redact\" replaces it.", nullptr, count);
    case FindingKind::PinnedApart:
        return Words::tr("%n row(s) were pinned to another side than one that says nearly the same; both are trained "
                         "on.",
                         nullptr, count);
    default:
        return {};
    }
}

} // namespace

QString findingText(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::Imbalance:
        return Words::tr("Most rows, %n, are of one kind: %1.", nullptr, finding.count).arg(finding.subject);
    case FindingKind::MissingCategory:
        return Words::tr("There is no row of this kind: %1.").arg(finding.subject);
    case FindingKind::MixedLanguages:
        return Words::tr("The rows are in several languages: %1. The model will mix them as they do.")
            .arg(finding.subject);
    default:
        const QString text = rowsText(finding);
        return text.isEmpty() ? contentText(finding) : text;
    }
}

} // namespace likeness::cli
