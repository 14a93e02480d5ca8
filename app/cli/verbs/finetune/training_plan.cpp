// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/training_plan.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QJsonArray>
#include <QJsonObject>

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

Outcome<TrainingPlan> trainingPlan(const Context &context)
{
    auto session = TrainingSession::open(context, TrainingAccess::Read);
    if (!session)
        return tl::unexpected<Problem>(session.error());
    TrainingPlan plan;
    plan.session = std::move(*session);
    const TrainingDesk &desk = plan.session->desk;
    if (context.has("model")) {
        const auto place = trainingPlace(context, desk.targets);
        if (!place)
            return tl::unexpected<Problem>(place.error());
        plan.place = *place;
    }
    const auto seed = trainingSeed(context, *plan.session);
    if (!seed)
        return tl::unexpected<Problem>(seed.error());
    plan.seed = *seed;
    const auto check = desk.planner.check(plan.session->avatar.id, plan.place ? plan.place->target.id : QString(),
                                          plan.place ? plan.place->model.id : QString(), plan.seed);
    if (!check)
        return tl::unexpected<Problem>(problemFor(check.error()));
    plan.check = *check;
    return plan;
}

std::optional<Problem> stopProblem(const QVector<Finding> &findings)
{
    if (!stopsTraining(findings))
        return std::nullopt;
    return Problem{findingName(findings.first().kind), findingText(findings.first()),
                   Words::tr("\"finetune check\" lists everything that was found."), DataRefused};
}

QJsonObject datasetJson(const Dataset &dataset)
{
    return {{QStringLiteral("rows"), dataset.rows.size()},
            {QStringLiteral("training_rows"), dataset.count(Split::Train)},
            {QStringLiteral("validation_rows"), dataset.count(Split::Validation)},
            {QStringLiteral("seed"), qint64(dataset.seed)},
            {QStringLiteral("sha256"), contentHash(dataset)}};
}

QJsonArray findingsJson(const QVector<Finding> &findings)
{
    static const QHash<FindingWeight, QString> weights{{FindingWeight::Note, QStringLiteral("note")},
                                                       {FindingWeight::Warning, QStringLiteral("warning")},
                                                       {FindingWeight::Stop, QStringLiteral("stop")}};
    QJsonArray rows;
    for (const Finding &finding : findings) {
        rows.append(QJsonObject{{QStringLiteral("kind"), findingName(finding.kind)},
                                {QStringLiteral("weight"), weights.value(finding.weight)},
                                {QStringLiteral("count"), finding.count},
                                {QStringLiteral("subject"), finding.subject},
                                {QStringLiteral("examples"), QJsonArray::fromStringList(finding.exampleIds)},
                                {QStringLiteral("message"), findingText(finding)}});
    }
    return rows;
}

} // namespace likeness::cli
