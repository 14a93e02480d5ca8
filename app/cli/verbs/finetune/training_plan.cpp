// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/training_plan.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include "services/prompt/prompts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likeness::cli {

namespace {

constexpr quint32 usualSeed = 42;

Outcome<quint32> seedOf(const Context &context)
{
    bool isNumber = true;
    const uint seed = context.has("seed") ? context.value("seed").toUInt(&isNumber) : usualSeed;
    if (!isNumber || seed > uint(std::numeric_limits<int>::max())) // what OpenAI takes
        return tl::unexpected<Problem>(usageProblem(
            Words::tr("--seed needs a number from 0 to 2147483647, not \"%1\".").arg(context.value("seed"))));
    return seed;
}

Problem notTunable(const QString &model)
{
    return {QStringLiteral("not_tunable"), Words::tr("Nothing is known of training %1.").arg(model),
            Words::tr("\"models list\" names the models of a server."), NothingFound};
}

/// The account that is named, else the first that can train the model.
Outcome<Account> accountOf(const Context &context, const ModelDesk &desk)
{
    if (context.has("account")) {
        const Result<Account> named = desk.accounts.find(context.value("account"));
        return named ? Outcome<Account>(*named) : tl::unexpected<Problem>(problemFor(named.error()));
    }
    const Result<Rows<Account>> all = desk.accounts.list();
    if (!all)
        return tl::unexpected<Problem>(problemFor(all.error()));
    const QString model = context.value("model");
    for (const Account &account : all->items) {
        if (desk.models.info(account.id, model).trainingTokens > 0)
            return account;
    }
    return tl::unexpected(notTunable(model));
}

/// Fills in the model that is meant. It has to be one that can be tuned.
Outcome<void> chooseModel(const Context &context, ModelDesk &desk, TrainingPlan &plan)
{
    if (!context.has("model")) {
        plan.meter = TokenMeters().meterFor(TokenEncoding::Unknown);
        return {};
    }
    const auto account = accountOf(context, desk);
    if (!account)
        return tl::unexpected(account.error());
    const ModelInfo model = desk.models.info(account->id, context.value("model"));
    if (model.trainingTokens == 0)
        return tl::unexpected(notTunable(model.id));
    plan.model = model;
    plan.meter = desk.models.meter(account->id, model.id);
    return {};
}

} // namespace

Outcome<TrainingPlan> trainingPlan(const Context &context)
{
    const auto seed = seedOf(context);
    if (!seed)
        return tl::unexpected(seed.error());
    auto session = ModelSession::open(context, OpenMode::ReadOnly);
    if (!session)
        return tl::unexpected(session.error());
    TrainingPlan plan;
    plan.session = std::move(*session);
    const auto avatar = plan.session->session().avatar();
    if (!avatar)
        return tl::unexpected(avatar.error());
    plan.avatar = *avatar;
    if (const auto chosen = chooseModel(context, plan.session->desk(), plan); !chosen)
        return tl::unexpected(chosen.error());
    Examples &examples = plan.session->session().examples();
    const Prompts prompts(plan.session->library(), examples);
    const auto check = checkTraining(examples, prompts, plan.avatar.id, *seed, plan.rules());
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
