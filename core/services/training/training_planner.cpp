// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/training_planner.h"

#include "domain/models/model_servers.h"
#include "services/models/accounts.h"
#include "services/models/budget.h"
#include "services/models/local/engine_account.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/prompt/prompts.h"
#include "services/training/offered_files.h"
#include "services/training/training_targets.h"
#include "store/library.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <memory>

namespace likeness {
namespace {

const Setting<int> seedSetting{"training/seed", -1}; // below zero: none was chosen
const Setting<bool> permissionSetting{"training/permission", false};
constexpr quint32 highestSeed = 0x7fffffff;
constexpr int highestRank = 512;
constexpr double highestMultiplier = 1000;

/// Stands where the provider gives an id only later.
const QString notKnownYet = QStringLiteral("\u2026");

/// From the avatar's id, so that it is the same in every program that looks before one was chosen.
quint32 firstSeed(const QString &avatarId)
{
    const QByteArray hash = QCryptographicHash::hash(avatarId.toUtf8(), QCryptographicHash::Sha256);
    return std::max(1U, qFromBigEndian<quint32>(hash.constData()) & highestSeed);
}

Result<> checkOptions(const TrainingOptions &options)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9._-]{1,64}$"));
    const auto refuse = [](const char *option) { return failure(ErrorKind::BadInput, QLatin1String(option)); };
    if (options.epochs < 0 || options.epochs > 50)
        return refuse("epochs");
    if (options.batchSize < 0 || options.batchSize > 256)
        return refuse("batch_size");
    if (!(options.learningRateMultiplier >= 0 && options.learningRateMultiplier <= highestMultiplier))
        return refuse("learning_rate_multiplier");
    if (options.loraRank < 0 || options.loraRank > highestRank)
        return refuse("lora_rank");
    if (options.seed > highestSeed)
        return refuse("seed");
    return name.match(options.suffix).hasMatch() ? Result<>() : refuse("suffix");
}

Result<> checkState(const TrainingTarget &target)
{
    switch (target.state) {
    case TargetState::Available:
        return {};
    case TargetState::NeedsKey:
        return failure(ErrorKind::NoKey, target.name);
    case TargetState::NotOffered:
        return failure(ErrorKind::NotOffered, target.name, target.refusal);
    case TargetState::Ended:
        break;
    }
    return failure(ErrorKind::NotOffered, target.name, QStringLiteral("ended"));
}

Result<ModelInfo> modelIn(const TrainingTarget &target, const QString &name)
{
    const auto found = std::find_if(target.models.cbegin(), target.models.cend(), [&name](const ModelInfo &model) {
        return model.id == name || model.aliases.contains(name);
    });
    return found == target.models.cend() ? failure(ErrorKind::NotFound, name) : Result<ModelInfo>(*found);
}

/// Every row bears the same prompt, and most texts are looked at twice.
TokenCounter remembering(const TokenCounter &count)
{
    return [count, known = std::make_shared<QHash<QString, int>>()](const QString &text) {
        const auto found = known->constFind(text);
        return found != known->cend() ? *found : *known->insert(text, count(text));
    };
}

} // namespace

Result<FindingRules> TrainingPlanner::rulesFor(const QString &targetId, const QString &model) const
{
    if (targetId.isEmpty())
        return FindingRules();
    const Result<TrainingTarget> target = m_needs.targets.find(targetId);
    if (!target)
        return failure(target.error());
    if (model.isEmpty())
        return FindingRules();
    const Result<ModelInfo> info = modelIn(*target, model);
    if (!info)
        return failure(info.error());
    return FindingRules{info->trainingTokens, remembering(m_needs.models.meter(target->id, info->id).count)};
}

Result<TrainingCheck> TrainingPlanner::check(const QString &avatarId, const QString &targetId, const QString &model,
                                             quint32 seed) const
{
    const Result<FindingRules> rules = rulesFor(targetId, model);
    return rules ? checkTraining(m_needs.examples, m_needs.prompts, avatarId, seed, *rules) : failure(rules.error());
}

Result<TrainingOffer> TrainingPlanner::offer(const TrainingWish &wish) const
{
    TrainingOffer offer;
    offer.wish = wish;
    const Result<TrainingTarget> target = m_needs.targets.find(wish.targetId);
    if (!target)
        return failure(target.error());
    offer.target = *target;
    if (const Result<> available = checkState(*target); !available)
        return failure(available.error());
    const Result<ModelInfo> model = modelIn(*target, wish.model);
    const Result<Account> account = model ? m_needs.accounts.find(target->id) : failure(model.error());
    if (!account)
        return failure(account.error());
    offer.model = *model;
    offer.account = *account;
    offer.origin = m_needs.servers.origin(account->server.address);
    Result<> done = fillWish(offer.wish, model->id);
    if (done)
        done = addData(offer);
    if (done)
        done = addBudget(offer);
    return done ? Result<TrainingOffer>(offer) : failure(done.error());
}

/// What the person left open.
Result<> TrainingPlanner::fillWish(TrainingWish &wish, const QString &model) const
{
    constexpr qsizetype lettersOfId = 8;
    wish.model = model;
    if (wish.options.suffix.isEmpty())
        wish.options.suffix =
            QStringLiteral("avatar-") + wish.avatarId.first(std::min(lettersOfId, wish.avatarId.size()));
    if (wish.options.seed == 0) {
        const Result<quint32> kept = seed(wish.avatarId);
        if (!kept)
            return failure(kept.error());
        wish.options.seed = *kept;
    }
    return checkOptions(wish.options);
}

Result<> TrainingPlanner::addData(TrainingOffer &offer) const
{
    const TrainingWish &wish = offer.wish;
    const TokenMeter meter = m_needs.models.meter(offer.target.id, offer.model.id);
    const FindingRules rules{offer.model.trainingTokens, remembering(meter.count)};
    const Result<TrainingCheck> check =
        checkTraining(m_needs.examples, m_needs.prompts, wish.avatarId, wish.options.seed, rules);
    if (!check)
        return failure(check.error());
    offer.check = *check;
    Dataset sent = check->dataset;
    if (!offer.target.isHere) { // which is nobody to hide anything from
        Result<Pseudonyms> pseudonyms = m_needs.questions.pseudonymsFor(wish.avatarId);
        if (!pseudonyms)
            return failure(pseudonyms.error());
        sent = hiddenBy(*pseudonyms, std::move(sent));
        offer.hidden = pseudonyms->replaced();
    }
    const auto active = m_needs.prompts.active(wish.avatarId);
    if (!active)
        return failure(active.error());
    offer.dataset = frozen(sent, wish.avatarId);
    offer.dataset.promptVersionId = *active ? (*active)->id : QString();
    offer.isTokenCountExact = meter.isExact;
    addEstimate(offer, sent, rules);
    addPayload(offer);
    const Result<> isSound = checkFile(offer.dataset.training, QStringLiteral("training"));
    return isSound ? checkFile(offer.dataset.validation, QStringLiteral("validation")) : isSound;
}

void TrainingPlanner::addEstimate(TrainingOffer &offer, const Dataset &sent, const FindingRules &rules) const
{
    int epochs = offer.wish.options.epochs;
    if (epochs == 0 && offer.target.isHere && isPractice(offer.model.id))
        epochs = automaticPracticeEpochs(sent.count(Split::Train));
    offer.estimate = estimateOf(sent, rules, epochs, offer.target.isHere ? Money() : offer.model.trainingPrice);
    const bool isPaid = offer.model.trainingPrice && offer.model.trainingPrice->nanos > 0;
    if (isPaid && !offer.target.isHere)
        offer.pricesAsOf = m_needs.models.dataAsOf();
}

void TrainingPlanner::addPayload(TrainingOffer &offer) const
{
    TrainingRequest request{notKnownYet, offer.model.id, notKnownYet, {}, offer.wish.options};
    if (!offer.dataset.validation.isEmpty())
        request.validationFile = notKnownYet;
    offer.payload = m_needs.servers.trainer(offer.account.server, {})->payload(request);
}

Result<> TrainingPlanner::addBudget(TrainingOffer &offer) const
{
    const Budget &budget = m_needs.budget;
    const auto spent = budget.spentThisMonth();
    const auto limit = budget.monthlyLimit();
    const auto trainings = budget.trainingsThisMonth();
    const auto most = budget.trainingLimit();
    if (!spent || !limit)
        return failure(spent ? limit.error() : spent.error());
    if (!trainings || !most)
        return failure(trainings ? most.error() : trainings.error());
    offer.spentThisMonth = *spent;
    offer.monthlyLimit = *limit;
    offer.trainingsThisMonth = *trainings;
    offer.trainingLimit = *most;
    return {};
}

Result<quint32> TrainingPlanner::seed(const QString &avatarId) const
{
    return m_needs.library.settings().get(seedSetting, avatarId).map([&avatarId](int kept) {
        return kept < 0 ? firstSeed(avatarId) : quint32(kept);
    });
}

Result<> TrainingPlanner::setSeed(const QString &avatarId, quint32 seed)
{
    if (seed == 0 || seed > highestSeed)
        return failure(ErrorKind::BadInput, QStringLiteral("seed"));
    return m_needs.library.settings().set(seedSetting, int(seed), avatarId);
}

Result<bool> TrainingPlanner::hasPermission(const QString &avatarId) const
{
    return m_needs.library.settings().get(permissionSetting, avatarId);
}

Result<> TrainingPlanner::setPermission(const QString &avatarId, bool isGiven)
{
    return m_needs.library.settings().set(permissionSetting, isGiven, avatarId);
}

Result<std::optional<int>> TrainingPlanner::trainingLimit() const
{
    return m_needs.budget.trainingLimit();
}

Result<> TrainingPlanner::setTrainingLimit(const std::optional<int> &limit)
{
    return m_needs.budget.setTrainingLimit(limit);
}

Result<Money> TrainingPlanner::typedFrom() const
{
    return m_needs.budget.typedFrom();
}

Result<> TrainingPlanner::setTypedFrom(Money amount)
{
    return m_needs.budget.setTypedFrom(amount);
}

} // namespace likeness
