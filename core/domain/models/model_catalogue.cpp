// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/models/model_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace likeness {
namespace {

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<Money> money(const QJsonValue &value)
{
    return Money::fromDecimal(value.toString());
}

std::optional<TokenPrices> pricesIn(const QJsonValue &value)
{
    const std::optional<Money> prompt = money(value[u"prompt"]);
    const std::optional<Money> answer = money(value[u"answer"]);
    if (!prompt || !answer)
        return {};
    return TokenPrices{*prompt, money(value[u"cached"]).value_or(*prompt), *answer};
}

TokenEncoding encodingIn(const QJsonValue &value)
{
    if (value.toString() == u"o200k_base")
        return TokenEncoding::O200k;
    return value.toString() == u"cl100k_base" ? TokenEncoding::Cl100k : TokenEncoding::Unknown;
}

QStringList stringsIn(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue one : value.toArray())
        all.append(one.toString());
    return all;
}

ServerPreset presetIn(const QJsonValue &value)
{
    ServerTraits traits;
    traits.name = value[u"name"].toString();
    traits.address = QUrl(value[u"address"].toString());
    traits.tokenLimitField = value[u"token_limit_field"].toString(traits.tokenLimitField);
    traits.takesStreamOptions = value[u"stream_options"].toBool(true);
    traits.takesJsonObject = value[u"json_object"].toBool(true);
    traits.isKeyNeeded = value[u"key_needed"].toBool(true);
    return {value[u"id"].toString(), traits, value[u"training"].toBool(), day(value[u"training_ends"])};
}

ModelInfo modelIn(const QJsonValue &value)
{
    ModelInfo model;
    model.id = value[u"id"].toString();
    model.server = value[u"server"].toString();
    model.aliases = stringsIn(value[u"aliases"]);
    model.contextTokens = value[u"context_tokens"].toInt();
    model.trainingTokens = value[u"training_tokens"].toInt();
    model.encoding = encodingIn(value[u"encoding"]);
    model.prices = pricesIn(value[u"prices"]);
    model.tunedPrices = pricesIn(value[u"tuned_prices"]);
    model.trainingPrice = money(value[u"training_price"]);
    model.shutdown = day(value[u"shutdown"]);
    return model;
}

/// "ft:gpt-4o-2024-08-06:org:name:id" names the model it was tuned from in its second part.
QString baseOfTuned(const QString &model)
{
    return model.startsWith(u"ft:") ? model.section(u':', 1, 1) : QString();
}

} // namespace

Result<ModelCatalogue> ModelCatalogue::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ModelCatalogue catalogue;
    catalogue.m_asOf = day(root[u"as_of"]);
    if (!catalogue.m_asOf.isValid())
        return failure(ErrorKind::BadInput, QStringLiteral("as_of"));
    for (const QJsonValue value : root[u"servers"].toArray()) {
        catalogue.m_servers.append(presetIn(value));
        if (catalogue.m_servers.last().id.isEmpty() || catalogue.m_servers.last().traits.name.isEmpty())
            return failure(ErrorKind::BadInput, value[u"id"].toString());
    }
    for (const QJsonValue value : root[u"models"].toArray()) {
        catalogue.m_models.append(modelIn(value));
        if (catalogue.m_models.last().id.isEmpty() || !catalogue.server(catalogue.m_models.last().server))
            return failure(ErrorKind::BadInput, value[u"id"].toString());
    }
    return catalogue;
}

const ServerPreset *ModelCatalogue::server(const QString &id) const
{
    const auto found =
        std::find_if(m_servers.cbegin(), m_servers.cend(), [&](const ServerPreset &one) { return one.id == id; });
    return found == m_servers.cend() ? nullptr : &*found;
}

std::optional<ModelInfo> ModelCatalogue::find(const QString &server, const QString &model) const
{
    const auto named = [&](const QString &name) {
        return std::find_if(m_models.cbegin(), m_models.cend(), [&](const ModelInfo &one) {
            return one.server == server && (one.id == name || one.aliases.contains(name));
        });
    };
    if (const auto found = named(model); found != m_models.cend())
        return *found;
    const QString base = baseOfTuned(model);
    const auto found = base.isEmpty() ? m_models.cend() : named(base);
    if (found == m_models.cend())
        return {};
    ModelInfo tuned = *found;
    tuned.id = model;
    tuned.aliases.clear();
    tuned.prices = found->tunedPrices;
    return tuned;
}

} // namespace likeness
