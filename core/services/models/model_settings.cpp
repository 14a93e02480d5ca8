// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/model_settings.h"

#include "store/settings_store.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace likeness {
namespace {

const Setting<QByteArray> listsSetting{"models/lists", {}};
const Setting<QByteArray> pricesSetting{"models/prices", {}};
const Setting<QByteArray> choicesSetting{"models/choices", {}};

QCborValue read(const SettingsStore &settings, const Setting<QByteArray> &setting)
{
    return QCborValue::fromCbor(settings.get(setting).value_or(QByteArray()));
}

QCborArray packed(const QVector<ListedModel> &models)
{
    QCborArray all;
    for (const ListedModel &model : models)
        all.append(QCborArray{model.id, model.shutdown.toString(Qt::ISODate), model.contextTokens});
    return all;
}

QVector<ListedModel> unpacked(const QCborArray &all)
{
    QVector<ListedModel> models;
    for (const QCborValue value : all) {
        const QCborArray one = value.toArray();
        models.append(
            {one.at(0).toString(), QDate::fromString(one.at(1).toString(), Qt::ISODate), int(one.at(2).toInteger())});
    }
    return models;
}

QCborValue numberOrNull(const std::optional<double> &number)
{
    return number ? QCborValue(*number) : QCborValue();
}

std::optional<double> numberIn(const QCborValue &value)
{
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

} // namespace

ModelLists listedModels(const SettingsStore &settings)
{
    ModelLists lists;
    const QCborMap kept = read(settings, listsSetting).toMap();
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        const QCborArray list = one.value().toArray();
        lists.insert(one.key().toString(),
                     {QDateTime::fromSecsSinceEpoch(list.at(0).toInteger(), Qt::UTC), unpacked(list.at(1).toArray())});
    }
    return lists;
}

Result<> keepListedModels(SettingsStore &settings, const ModelLists &lists)
{
    QCborMap kept;
    for (auto one = lists.cbegin(); one != lists.cend(); ++one)
        kept.insert(one.key(), QCborArray{one->at.toSecsSinceEpoch(), packed(one->models)});
    return settings.set(listsSetting, QCborValue(kept).toCbor());
}

OwnPrices ownPrices(const SettingsStore &settings)
{
    OwnPrices prices;
    for (const QCborValue value : read(settings, pricesSetting).toArray()) {
        const QCborArray one = value.toArray();
        prices.insert({one.at(0).toString(), one.at(1).toString()},
                      {{one.at(2).toInteger()}, {one.at(3).toInteger()}, {one.at(4).toInteger()}});
    }
    return prices;
}

Result<> keepOwnPrices(SettingsStore &settings, const OwnPrices &prices)
{
    QCborArray kept;
    for (auto one = prices.cbegin(); one != prices.cend(); ++one)
        kept.append(
            QCborArray{one.key().first, one.key().second, one->prompt.nanos, one->cached.nanos, one->answer.nanos});
    return settings.set(pricesSetting, QCborValue(kept).toCbor());
}

ModelChoice chosenModel(const SettingsStore &settings, ModelUse use)
{
    const QCborArray kept = read(settings, choicesSetting).toMap().value(int(use)).toArray();
    return {kept.at(0).toString(), kept.at(1).toString(), numberIn(kept.at(2)), numberIn(kept.at(3))};
}

Result<> keepChosenModel(SettingsStore &settings, ModelUse use, const ModelChoice &choice)
{
    QCborMap kept = read(settings, choicesSetting).toMap();
    kept[int(use)] =
        QCborArray{choice.accountId, choice.model, numberOrNull(choice.temperature), numberOrNull(choice.topP)};
    return settings.set(choicesSetting, QCborValue(kept).toCbor());
}

} // namespace likeness
