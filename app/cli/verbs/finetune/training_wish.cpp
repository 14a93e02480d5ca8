// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/finetune/training_wish.h"

#include "app/cli/output/words.h"

#include <QRegularExpression>

#include <limits>

namespace likeness::cli {

namespace {

// What OpenAI takes, and the engine with it.
constexpr int mostEpochs = 50;
constexpr int mostRowsAStep = 256;
constexpr int highestRank = 512;

Problem notInRange(const char *option, const QString &value, const QString &least, const QString &most)
{
    return usageProblem(
        Words::tr("--%1 needs a number from %2 to %3, not \"%4\".").arg(QLatin1String(option), least, most, value));
}

/// 0 where the option is not given, which leaves it to the provider.
Outcome<int> numberOf(const Context &context, const char *option, int most)
{
    if (!context.has(option))
        return 0;
    bool isNumber = false;
    const int number = context.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return tl::unexpected<Problem>(
            notInRange(option, context.value(option), QStringLiteral("1"), QString::number(most)));
    return number;
}

Outcome<double> rateOf(const Context &context)
{
    constexpr double highest = 1000;
    if (!context.has("rate"))
        return 0.0;
    bool isNumber = false;
    const double rate = context.value("rate").toDouble(&isNumber);
    if (!isNumber || !(rate > 0 && rate <= highest))
        return tl::unexpected<Problem>(
            notInRange("rate", context.value("rate"), QStringLiteral("0.000001"), QString::number(highest)));
    return rate;
}

Outcome<QString> suffixOf(const Context &context)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    const QString suffix = context.value("suffix");
    if (context.has("suffix") && !form.match(suffix).hasMatch())
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("--suffix takes 1 to 64 letters, digits, dots, dashes and underscores, not \"%1\".")
                             .arg(suffix)));
    return suffix;
}

Outcome<TrainingOptions> optionsOf(const Context &context, const TrainingSession &session)
{
    const auto epochs = trainingEpochs(context);
    const auto batch = epochs ? numberOf(context, "batch", mostRowsAStep) : epochs;
    const auto rank = batch ? numberOf(context, "rank", highestRank) : batch;
    if (!rank)
        return tl::unexpected<Problem>(rank.error());
    const auto rate = rateOf(context);
    if (!rate)
        return tl::unexpected<Problem>(rate.error());
    const auto suffix = suffixOf(context);
    if (!suffix)
        return tl::unexpected<Problem>(suffix.error());
    const auto seed = trainingSeed(context, session);
    if (!seed)
        return tl::unexpected<Problem>(seed.error());
    return TrainingOptions{*epochs, *batch, *rate, *rank, *seed, *suffix};
}

} // namespace

Outcome<quint32> trainingSeed(const Context &context, const TrainingSession &session)
{
    if (!context.has("seed")) {
        const Result<quint32> known = session.desk.planner.seed(session.avatar.id);
        return known ? Outcome<quint32>(*known) : tl::unexpected<Problem>(problemFor(known.error()));
    }
    constexpr int most = std::numeric_limits<int>::max();
    bool isNumber = false;
    const uint seed = context.value("seed").toUInt(&isNumber);
    if (!isNumber || seed < 1 || seed > uint(most))
        return tl::unexpected<Problem>(
            notInRange("seed", context.value("seed"), QStringLiteral("1"), QString::number(most)));
    return seed;
}

Outcome<int> trainingEpochs(const Context &context)
{
    return numberOf(context, "epochs", mostEpochs);
}

Outcome<TrainingWish> trainingWish(const Context &context, const TrainingSession &session, const TrainingPlace &place)
{
    const auto options = optionsOf(context, session);
    if (!options)
        return tl::unexpected<Problem>(options.error());
    if (context.has("rank") && !place.target.knowsRank)
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("%1 chooses the rank itself: leave out --rank.").arg(place.target.name)));
    return TrainingWish{
        session.avatar.id,      place.target.id,           place.model.id, *options, context.value("name").trimmed(),
        !context.has("no-use"), !context.has("keep-files")};
}

Outcome<TrainingOffer> trainingOffer(const Context &context, const TrainingSession &session, const TrainingPlace &place)
{
    const auto wish = trainingWish(context, session, place);
    if (!wish)
        return tl::unexpected<Problem>(wish.error());
    const auto offer = session.desk.planner.offer(*wish);
    return offer ? Outcome<TrainingOffer>(*offer)
                 : tl::unexpected<Problem>(trainingProblem(offer.error(), session.desk.targets, place.target.id));
}

} // namespace likeness::cli
