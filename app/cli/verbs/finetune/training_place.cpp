// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_wish.h"

#include "services/models/local/engine_account.h"

#include <algorithm>

namespace likeness::cli {

namespace {

Problem notTunable(const QString &model)
{
    return {QStringLiteral("not_tunable"), Words::tr("Nothing is known of training %1.").arg(model),
            Words::tr("\"finetune targets\" names the models that can be trained."), NothingFound};
}

const ModelInfo *modelIn(const TrainingTarget &target, const QString &name)
{
    const auto found = std::find_if(target.models.cbegin(), target.models.cend(), [&](const ModelInfo &model) {
        return model.id.compare(name, Qt::CaseInsensitive) == 0 || model.aliases.contains(name);
    });
    return found == target.models.cend() ? nullptr : &*found;
}

/// The account that is named, else the first place that can train the model, else the usual one.
Outcome<TrainingTarget> targetOf(const Context &context, const TrainingTargets &targets)
{
    if (!context.has("account") && context.has("model")) {
        const QVector<TrainingTarget> all = targets.list();
        for (const TrainingTarget &target : all) {
            if (modelIn(target, context.value("model")) != nullptr)
                return target;
        }
        return tl::unexpected<Problem>(notTunable(context.value("model")));
    }
    const QString wanted = context.has("account") ? context.value("account") : targets.usual();
    const Result<TrainingTarget> found = targets.find(wanted);
    return found ? Outcome<TrainingTarget>(*found) : tl::unexpected<Problem>(problemFor(found.error()));
}

Problem modelNeeded(const TrainingTarget &target)
{
    QStringList names;
    for (const ModelInfo &model : target.models)
        names.append(model.id);
    if (names.isEmpty())
        return {QStringLiteral("not_tunable"), Words::tr("%1 has no model that could be trained.").arg(target.name),
                Words::tr("\"finetune targets\" names the models that can be trained."), NothingFound};
    return usageProblem(Words::tr("Say which model of %1 to train: --model ID").arg(target.name),
                        Words::tr("It trains: %1").arg(names.join(QStringLiteral(", "))));
}

Outcome<ModelInfo> modelOf(const Context &context, const TrainingTarget &target)
{
    if (context.has("model")) {
        const ModelInfo *model = modelIn(target, context.value("model"));
        return model != nullptr ? Outcome<ModelInfo>(*model)
                                : tl::unexpected<Problem>(notTunable(context.value("model")));
    }
    const auto conversing = std::find_if(target.models.cbegin(), target.models.cend(),
                                         [](const ModelInfo &model) { return !isPractice(model.id); });
    if (target.isHere && conversing != target.models.cend())
        return *conversing;
    if (target.models.size() == 1)
        return target.models.first();
    return tl::unexpected<Problem>(modelNeeded(target));
}

/// "This computer, Box": where the same data could go.
QString otherPlaces(const TrainingTargets &targets, const QString &name)
{
    QStringList names;
    const QVector<TrainingTarget> all = targets.list();
    for (const TrainingTarget &target : all) {
        if (target.state == TargetState::Available && target.name != name)
            names.append(target.name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

Outcome<TrainingPlace> trainingPlace(const Context &context, const TrainingTargets &targets)
{
    const auto target = targetOf(context, targets);
    if (!target)
        return tl::unexpected<Problem>(target.error());
    const auto model = modelOf(context, *target);
    if (!model)
        return tl::unexpected<Problem>(model.error());
    return TrainingPlace{*target, *model};
}

Problem notOfferedProblem(const QString &name, const QString &words, const TrainingTargets &targets)
{
    QStringList hints;
    if (!words.isEmpty())
        hints.append(Words::tr("It says: %1").arg(words));
    const QString others = otherPlaces(targets, name);
    hints.append(others.isEmpty() ? Words::tr("Your data stay ready for another place.")
                                  : Words::tr("Your data are ready for: %1. Choose with --account.").arg(others));
    return {QStringLiteral("not_offered"), Words::tr("%1 does not offer training to this account.").arg(name),
            hints.join(u' '), KeyMissing};
}

Problem trainingProblem(const Error &error, const TrainingTargets &targets, const QString &targetId)
{
    const Result<TrainingTarget> target = targets.find(targetId);
    const QString name = target ? target->name : error.subject;
    if (error.kind == ErrorKind::NotOffered && target && target->state == TargetState::Ended) {
        Problem problem = notOfferedProblem(name, {}, targets);
        problem.message = Words::tr("%1 trains for nobody any more.").arg(name);
        return problem;
    }
    if (error.kind == ErrorKind::NotOffered)
        return notOfferedProblem(name, target && !target->refusal.isEmpty() ? target->refusal : error.detail, targets);
    if (error.kind == ErrorKind::NoKey) {
        Problem problem = problemFor({ErrorKind::NoKey, name, {}});
        problem.hint = Words::tr("Add it: likeness-cli accounts add --key-file F");
        const QString others = otherPlaces(targets, name);
        if (!others.isEmpty())
            problem.hint += u' ' + Words::tr("Without one, train at: %1.").arg(others);
        return problem;
    }
    if (error.kind == ErrorKind::Denied && error.detail == u"training_limit") {
        return {QStringLiteral("training_limit"), Words::tr("As many trainings as you allow a month were started."),
                Words::tr("Nothing was sent. Change the limit in the settings of spending."), SpendingNotConfirmed};
    }
    if (error.kind == ErrorKind::BadInput)
        return {QStringLiteral("bad_input"),
                Words::tr("This training can't be started: %1 %2").arg(error.subject, error.detail).trimmed(),
                Words::tr("Nothing was sent."), DataRefused};
    return askingProblem(error);
}

} // namespace likeness::cli
