// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/training_targets.h"

#include "services/models/accounts.h"
#include "services/models/local/engine_account.h"
#include "services/models/models.h"
#include "services/models/shipped_catalogue.h"
#include "store/library.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace likeness {
namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;
const Setting<QByteArray> refusalsSetting{"training/refusals", {}};

/// Whether it is the provider itself, in whatever region ("eu.api.openai.com"): what is announced holds there, and not
/// for another server that speaks the same way.
bool isAtProvider(const Account &account, const ServerPreset &preset)
{
    const QString host = account.server.address.host();
    const QString own = preset.traits.address.host();
    return !own.isEmpty() && (host == own || host.endsWith(u'.' + own));
}

bool isOnlyAlias(const ModelCatalogue &catalogue, const QString &provider, const QString &model)
{
    return std::any_of(catalogue.models().cbegin(), catalogue.models().cend(),
                       [&](const ModelInfo &one) { return one.server == provider && one.aliases.contains(model); });
}

bool isFree(const ModelInfo &model)
{
    return model.prices == TokenPrices();
}

} // namespace

TrainingTargets::TrainingTargets(Library &library, Accounts &accounts, Models &models, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_accounts(accounts),
      m_models(models),
      m_catalogue(shippedCatalogue()),
      m_clock([] { return QDateTime::currentDateTimeUtc(); })
{
    connect(&accounts, &Accounts::changed, this, &TrainingTargets::changed);
    connect(&models, &Models::changed, this, &TrainingTargets::changed);
}

QVector<TrainingTarget> TrainingTargets::list() const
{
    const Result<Rows<Account>> accounts = m_accounts.list();
    const Refusals refused = refusals().value_or(Refusals()); // one that cannot be read is asked for once more
    QVector<TrainingTarget> targets;
    QSet<QString> known; // providers
    for (const Account &account : accounts ? accounts->items : QVector<Account>()) {
        const ServerPreset *preset = m_catalogue.server(account.provider);
        known.insert(account.provider);
        if (isEngine(account) || (preset != nullptr && preset->canTrain))
            targets.append(targetOf(account, refused));
    }
    for (const ServerPreset &preset : m_catalogue.servers()) {
        const bool hasAddress = !preset.traits.address.isEmpty();
        if (preset.canTrain && hasAddress && !known.contains(preset.id))
            targets.append(targetOf(preset));
    }
    return targets;
}

TrainingTarget TrainingTargets::targetOf(const Account &account, const Refusals &refusals) const
{
    TrainingTarget target;
    target.id = account.id;
    target.name = account.server.name;
    target.provider = account.provider;
    target.hasAccount = true;
    target.isHere = isEngine(account);
    target.canPause = target.isHere;
    target.givesWeights = target.isHere;
    target.knowsRank = account.server.takesLoraRank;
    target.models = modelsAt(account);
    const ServerPreset *preset = m_catalogue.server(account.provider);
    if (preset != nullptr && isAtProvider(account, *preset))
        target.ends = preset->trainingEnds;
    const Refusal refusal = refusals.value(account.id);
    if (refusal.at.isValid() && refusal.at.secsTo(m_clock()) < secondsOfADay) {
        target.refusal = refusal.words;
        target.refusedAt = refusal.at;
    }
    target.state = stateOf(target, account.server.isKeyNeeded && account.keyHint.isEmpty());
    return target;
}

TrainingTarget TrainingTargets::targetOf(const ServerPreset &preset) const
{
    TrainingTarget target;
    target.id = preset.id;
    target.name = preset.traits.name;
    target.provider = preset.id;
    target.ends = preset.trainingEnds;
    for (const ModelInfo &model : m_catalogue.models()) {
        if (model.server == preset.id && model.trainingTokens > 0 && !isRetired(model))
            target.models.append(model);
    }
    target.state = stateOf(target, true);
    return target;
}

TargetState TrainingTargets::stateOf(const TrainingTarget &target, bool isKeyMissing) const
{
    if (target.ends.isValid() && m_clock().date() >= target.ends)
        return TargetState::Ended;
    if (isKeyMissing)
        return TargetState::NeedsKey;
    return target.refusedAt.isValid() ? TargetState::NotOffered : TargetState::Available;
}

/// Where the data say which can be tuned, those by their dated names, which alone are taken, and what was tuned from
/// them; elsewhere all that the server lists.
QVector<ModelInfo> TrainingTargets::modelsAt(const Account &account) const
{
    QVector<ModelInfo> models;
    for (const ModelInfo &known : m_catalogue.models()) {
        if (known.server == account.provider && known.trainingTokens > 0)
            models.append(m_models.info(account.id, known.id));
    }
    const bool isNamed = !models.isEmpty();
    for (ModelInfo model : m_models.models(account.id, ModelUse::Chat)) {
        const bool isTunedBase = isNamed && isTuned(model.id) && model.trainingTokens > 0;
        const bool isBase = !isNamed && !isTuned(model.id) && !isOnlyAlias(m_catalogue, account.provider, model.id);
        if (isBase) {
            model.trainingTokens = model.contextTokens;
            if (isEngine(account) || isFree(model))
                model.trainingPrice = Money();
        }
        if (isBase || isTunedBase)
            models.append(model);
    }
    models.removeIf([this](const ModelInfo &model) { return isRetired(model); });
    return models;
}

bool TrainingTargets::isRetired(const ModelInfo &model) const
{
    return model.shutdown.isValid() && m_clock().date() >= model.shutdown;
}

Result<TrainingTarget> TrainingTargets::find(const QString &idOrName) const
{
    const QVector<TrainingTarget> targets = list();
    for (const TrainingTarget &target : targets) {
        if (target.id == idOrName)
            return target;
    }
    for (const TrainingTarget &target : targets) {
        if (target.name.compare(idOrName, Qt::CaseInsensitive) == 0)
            return target;
    }
    return failure(ErrorKind::NotFound, idOrName);
}

QString TrainingTargets::usual() const
{
    const QVector<TrainingTarget> targets = list();
    const auto firstOf = [&](auto is) {
        const auto found = std::find_if(targets.cbegin(), targets.cend(), is);
        return found == targets.cend() ? QString() : found->id;
    };
    const QString account = firstOf([](const TrainingTarget &target) {
        return target.hasAccount && !target.isHere && target.state == TargetState::Available;
    });
    const QString here = firstOf([](const TrainingTarget &target) { return target.isHere; });
    if (!account.isEmpty() || !here.isEmpty())
        return account.isEmpty() ? here : account;
    return targets.isEmpty() ? QString() : targets.first().id;
}

Result<> TrainingTargets::rememberRefusal(const QString &accountId, const QString &words)
{
    Refusals all = refusals().value_or(Refusals());
    all.insert(accountId, {words, m_clock()});
    return keep(all);
}

Result<> TrainingTargets::forgetRefusal(const QString &accountId)
{
    Refusals all = refusals().value_or(Refusals());
    return all.remove(accountId) ? keep(all) : Result<>();
}

Result<TrainingTargets::Refusals> TrainingTargets::refusals() const
{
    const Result<QByteArray> kept = m_library.settings().get(refusalsSetting);
    if (!kept)
        return failure(kept.error());
    Refusals all;
    const QCborMap map = QCborValue::fromCbor(*kept).toMap();
    for (auto one = map.cbegin(); one != map.cend(); ++one) {
        const QCborArray parts = one.value().toArray();
        all.insert(one.key().toString(),
                   {parts.at(0).toString(), QDateTime::fromSecsSinceEpoch(parts.at(1).toInteger(), Qt::UTC)});
    }
    return all;
}

/// Those that are over are left away.
Result<> TrainingTargets::keep(const Refusals &refusals)
{
    QCborMap map;
    for (auto one = refusals.cbegin(); one != refusals.cend(); ++one) {
        if (one->at.secsTo(m_clock()) < secondsOfADay)
            map.insert(one.key(), QCborArray{one->words, one->at.toSecsSinceEpoch()});
    }
    const Result<> kept = m_library.settings().set(refusalsSetting, QCborValue(map).toCbor());
    if (kept)
        Q_EMIT changed();
    return kept;
}

} // namespace likeness
