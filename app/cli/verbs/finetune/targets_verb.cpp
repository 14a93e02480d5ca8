// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/finetune/training_wish.h"

#include <QJsonArray>
#include <QLocale>

namespace likeness::cli {

namespace {

QString stateCode(TargetState state)
{
    switch (state) {
    case TargetState::Available:
        return QStringLiteral("available");
    case TargetState::NeedsKey:
        return QStringLiteral("needs_key");
    case TargetState::NotOffered:
        return QStringLiteral("not_offered");
    case TargetState::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QString stateText(const TrainingTarget &target)
{
    switch (target.state) {
    case TargetState::Available:
        break;
    case TargetState::NeedsKey:
        return Words::tr("needs a key");
    case TargetState::NotOffered:
        return Words::tr("not offered to this account");
    case TargetState::Ended:
        return Words::tr("trains for nobody any more");
    }
    if (target.isHere)
        return Words::tr("free, nothing leaves it");
    if (target.ends.isValid())
        return Words::tr("until %1").arg(QLocale().toString(target.ends, QLocale::ShortFormat));
    return Words::tr("available");
}

QJsonObject jsonOf(const TrainingTarget &target)
{
    QJsonArray models;
    for (const ModelInfo &model : target.models) {
        models.append(QJsonObject{
            {QStringLiteral("id"), model.id},
            {QStringLiteral("training_price_million"),
             model.trainingPrice ? QJsonValue(QString(model.trainingPrice->toDecimal() + u" USD")) : QJsonValue()},
            {QStringLiteral("shutdown"), model.shutdown.toString(Qt::ISODate)}});
    }
    return {{QStringLiteral("id"), target.id},
            {QStringLiteral("name"), target.name},
            {QStringLiteral("state"), stateCode(target.state)},
            {QStringLiteral("this_computer"), target.isHere},
            {QStringLiteral("can_pause"), target.canPause},
            {QStringLiteral("gives_weights"), target.givesWeights},
            {QStringLiteral("takes_rank"), target.knowsRank},
            {QStringLiteral("refusal"), target.refusal},
            {QStringLiteral("refused_at"), target.refusedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("ends"), target.ends.toString(Qt::ISODate)},
            {QStringLiteral("models"), models}};
}

QString modelLine(const ModelInfo &model)
{
    QStringList parts{u"  " + model.id};
    if (model.trainingPrice && model.trainingPrice->nanos > 0)
        parts.append(Words::tr("$%1 a million trained tokens").arg(model.trainingPrice->toDecimal()));
    if (model.shutdown.isValid())
        parts.append(Words::tr("retires %1").arg(model.shutdown.toString(Qt::ISODate)));
    return parts.join(QStringLiteral("  "));
}

} // namespace

int runFinetuneTargets(Context &context)
{
    Console &console = context.console();
    const auto session = TrainingSession::open(context, TrainingAccess::Read);
    if (!session)
        return console.fail(session.error());
    const TrainingTargets &targets = (*session)->desk.targets;
    const QString usual = targets.usual();
    QJsonArray rows;
    const QVector<TrainingTarget> all = targets.list();
    for (const TrainingTarget &target : all) {
        rows.append(jsonOf(target));
        if (console.isJson())
            continue;
        console.print(target.name + QStringLiteral("  ") + stateText(target));
        for (const ModelInfo &model : target.models)
            console.print(modelLine(model));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("usual"), usual}, {QStringLiteral("targets"), rows}});
    return Done;
}

} // namespace likeness::cli
