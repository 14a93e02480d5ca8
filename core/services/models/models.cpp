// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/models.h"

#include "base/async.h"
#include "services/models/accounts.h"
#include "services/models/local/engine_account.h"
#include "services/models/model_settings.h"
#include "services/models/shipped_catalogue.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {
namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

/// What a chat cannot be had with, by the words that providers put into the names.
bool isForChat(const QString &model)
{
    const char *const others[] = {"embed",      "whisper", "tts",      "dall-e", "moderation", "image",
                                  "transcribe", "audio",   "realtime", "sora",   "babbage",    "davinci"};
    return std::none_of(std::begin(others), std::end(others),
                        [&](const char *word) { return model.contains(QLatin1String(word), Qt::CaseInsensitive); });
}

bool suits(const QString &model, ModelUse use)
{
    if (use == ModelUse::Embeddings)
        return model.contains(u"embed", Qt::CaseInsensitive);
    return isForChat(model);
}

int contextOf(const QVector<ListedModel> &listed, const QString &model)
{
    const auto said =
        std::find_if(listed.cbegin(), listed.cend(), [&](const ListedModel &one) { return one.id == model; });
    return said == listed.cend() ? 0 : said->contextTokens;
}

/// The name without a date leads to the newest, and is what people know.
QString usualName(const ModelInfo &model)
{
    return model.aliases.isEmpty() ? model.id : model.aliases.first();
}

} // namespace

Models::Models(Library &library, Accounts &accounts, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_accounts(accounts),
      m_catalogue(shippedCatalogue()),
      m_listed(listedModels(library.settings())),
      m_prices(ownPrices(library.settings()))
{
    connect(&accounts, &Accounts::listed, this, &Models::takeList);
    connect(&accounts, &Accounts::changed, this, &Models::changed);
}

QVector<ModelInfo> Models::models(const QString &accountId) const
{
    const Result<Account> account = m_accounts.find(accountId);
    if (!account)
        return {};
    QVector<ModelInfo> all;
    if (const auto listed = m_listed.constFind(account->id); listed != m_listed.cend()) {
        for (const ListedModel &one : listed->models)
            all.append(infoFor(*account, one.id));
    } else {
        for (const ModelInfo &one : m_catalogue.models()) {
            if (one.server == account->provider)
                all.append(infoFor(*account, usualName(one)));
        }
    }
    std::sort(all.begin(), all.end(), [](const ModelInfo &left, const ModelInfo &right) { return left.id < right.id; });
    return all;
}

QVector<ModelInfo> Models::models(const QString &accountId, ModelUse use) const
{
    QVector<ModelInfo> all = models(accountId);
    all.removeIf([use](const ModelInfo &model) { return !suits(model.id, use); });
    return all;
}

ModelInfo Models::info(const QString &accountId, const QString &model) const
{
    const Result<Account> account = m_accounts.find(accountId);
    if (account)
        return infoFor(*account, model);
    ModelInfo unknown;
    unknown.id = model;
    return unknown;
}

ModelInfo Models::infoFor(const Account &account, const QString &model) const
{
    ModelInfo info = m_catalogue.find(account.provider, model).value_or(ModelInfo());
    const QString datedName = info.id; // the server may list it by this name only
    info.id = model;
    info.server = account.provider;
    const QVector<ListedModel> listed = m_listed.value(account.id).models;
    const auto said = std::find_if(listed.cbegin(), listed.cend(), [&](const ListedModel &one) {
        return (one.id == model || one.id == datedName) && one.shutdown.isValid();
    });
    if (said != listed.cend())
        info.shutdown = said->shutdown;
    if (info.contextTokens == 0)
        info.contextTokens = contextOf(listed, model);
    if (const auto own = m_prices.constFind({account.id, model}); own != m_prices.cend())
        info.prices = *own;
    else if (!info.prices && !account.server.isKeyNeeded && m_accounts.isOnThisComputer(account))
        info.prices = TokenPrices();
    return info;
}

QDate Models::pricesAsOf(const QString &accountId, const QString &model) const
{
    const Result<Account> account = m_accounts.find(accountId);
    if (!account || hasOwnPrices(account->id, model))
        return {};
    const std::optional<ModelInfo> known = m_catalogue.find(account->provider, model);
    return known && known->prices ? m_catalogue.asOf() : QDate();
}

TokenMeter Models::meter(const QString &accountId, const QString &model) const
{
    return m_meters.meterFor(info(accountId, model).encoding);
}

Result<> Models::setPrices(const QString &accountId, const QString &model, const std::optional<TokenPrices> &prices)
{
    if (prices && (prices->prompt.nanos < 0 || prices->cached.nanos < 0 || prices->answer.nanos < 0))
        return failure(ErrorKind::BadInput, model);
    OwnPrices changed = m_prices;
    if (prices)
        changed.insert({accountId, model}, *prices);
    else
        changed.remove({accountId, model});
    if (const Result<> kept = keepOwnPrices(m_library.settings(), changed); !kept)
        return kept;
    m_prices = changed;
    Q_EMIT this->changed();
    return {};
}

bool Models::hasOwnPrices(const QString &accountId, const QString &model) const
{
    return m_prices.contains({accountId, model});
}

QDateTime Models::listedAt(const QString &accountId) const
{
    return m_listed.value(accountId).at;
}

QFuture<Result<QVector<ModelInfo>>> Models::refresh(const QString &accountId, bool isForced)
{
    const QDateTime last = listedAt(accountId);
    if (!isForced && last.isValid() && last.secsTo(QDateTime::currentDateTimeUtc()) < secondsOfADay)
        return QtFuture::makeReadyFuture(Result<QVector<ModelInfo>>(models(accountId)));
    return andThen(m_accounts.test(accountId), this, [this, accountId](const Result<QVector<ListedModel>> &listed) {
        return listed ? Result<QVector<ModelInfo>>(models(accountId)) : failure(listed.error());
    });
}

void Models::setLocalModels(const QVector<ListedModel> &models)
{
    ModelList &list = m_listed[engineAccountId];
    QVector<ListedModel> all = models;
    for (const ListedModel &one : std::as_const(list.models)) {
        if (isTuned(one.id))
            all.append(one);
    }
    if (std::exchange(list.models, all) != all)
        Q_EMIT changed();
}

/// Accounts told of it, whoever asked.
void Models::takeList(const QString &accountId, const QVector<ListedModel> &models)
{
    m_listed.insert(accountId, {QDateTime::currentDateTimeUtc(), models});
    if (const Result<> kept = keepListedModels(m_library.settings(), m_listed); !kept)
        qWarning("The list of models is not kept: %s", qPrintable(kept.error().detail));
    Q_EMIT changed();
}

ModelChoice Models::choice(ModelUse use) const
{
    const ModelChoice chosen = chosenModel(m_library.settings(), use);
    if (!chosen.accountId.isEmpty() && m_accounts.find(chosen.accountId))
        return chosen;
    const Result<Rows<Account>> accounts = m_accounts.added();
    if (!accounts)
        return {};
    const Result<Account> usual =
        accounts->items.isEmpty() ? m_accounts.find(engineAccountId) : Result<Account>(accounts->items.first());
    if (!usual)
        return {};
    ModelChoice choice;
    choice.accountId = usual->id;
    choice.model = usualModel(*usual, use);
    // Nobody chose the engine: it is offered once there is a model that can do more than the practice model.
    return isEngine(*usual) && choice.model.isEmpty() ? ModelChoice() : choice;
}

/// The first of the data that the server does not miss; else the first that it lists.
QString Models::usualModel(const Account &account, ModelUse use) const
{
    const QVector<ListedModel> listed = m_listed.value(account.id).models;
    const auto isListed = [&](const QString &name) {
        return std::any_of(listed.cbegin(), listed.cend(), [&](const ListedModel &one) { return one.id == name; });
    };
    for (const ModelInfo &one : m_catalogue.models()) {
        const QString name = usualName(one);
        if (one.server == account.provider && suits(name, use) && (listed.isEmpty() || isListed(name)))
            return name;
    }
    for (const ListedModel &one : listed) {
        if (suits(one.id, use) && !isPractice(one.id))
            return one.id;
    }
    return {};
}

Result<> Models::setChoice(ModelUse use, const ModelChoice &choice)
{
    const Result<> kept = keepChosenModel(m_library.settings(), use, choice);
    if (kept)
        Q_EMIT changed();
    return kept;
}

} // namespace likeness
