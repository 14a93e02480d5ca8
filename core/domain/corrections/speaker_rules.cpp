// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/speaker_rules.h"

#include "domain/speakers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace likeness {

namespace {

bool isAmong(const QStringList &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const QString &one) { return isSameName(one, name); });
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

QMap<QString, QString> toMap(const QJsonValue &value)
{
    QMap<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &entry : array)
        list.append(entry.toString());
    return list;
}

Speaker::Side flipped(Speaker::Side side)
{
    using Side = Speaker::Side;
    return side == Side::Self ? Side::Other : side == Side::Other ? Side::Self : side;
}

} // namespace

QString renamedTo(const QString &name, const SpeakerRules &rules)
{
    if (name.isEmpty())
        return name;
    for (auto entry = rules.renamed.begin(); entry != rules.renamed.end(); ++entry) {
        if (isSameName(entry.key(), name))
            return entry.value();
    }
    return name;
}

void applySpeakers(QVector<Utterance> &utterances, const QString &sourceId, const SpeakerRules &rules)
{
    const auto isOut = [&rules](const Utterance &one) {
        const QString &name = one.speaker.name;
        return one.isIgnored || (!name.isEmpty() && isAmong(rules.ignored, name));
    };
    utterances.erase(std::remove_if(utterances.begin(), utterances.end(), isOut), utterances.end());
    const bool isFlipped = rules.flipped.contains(sourceId);
    for (Utterance &one : utterances) {
        one.speaker.name = renamedTo(one.speaker.name, rules);
        if (isFlipped)
            one.speaker.side = flipped(one.speaker.side);
    }
}

QStringList selfNamesIn(const QString &sourceId, const SpeakerRules &rules)
{
    QStringList names;
    if (const QString own = rules.selfIn.value(sourceId); !own.isEmpty())
        names.append(own);
    for (const QString &name : rules.selfNames)
        names.append(renamedTo(name, rules));
    return names;
}

QString encodeSpeakerRules(const SpeakerRules &rules)
{
    const QJsonObject object{{QStringLiteral("selfNames"), QJsonArray::fromStringList(rules.selfNames)},
                             {QStringLiteral("renamed"), toJson(rules.renamed)},
                             {QStringLiteral("ignored"), QJsonArray::fromStringList(rules.ignored)},
                             {QStringLiteral("flipped"), QJsonArray::fromStringList(rules.flipped)},
                             {QStringLiteral("selfIn"), toJson(rules.selfIn)},
                             {QStringLiteral("confirmed"), QJsonArray::fromStringList(rules.confirmed)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

SpeakerRules decodeSpeakerRules(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {toList(object[QStringLiteral("selfNames")]), toMap(object[QStringLiteral("renamed")]),
            toList(object[QStringLiteral("ignored")]),   toList(object[QStringLiteral("flipped")]),
            toMap(object[QStringLiteral("selfIn")]),     toList(object[QStringLiteral("confirmed")])};
}

} // namespace likeness
