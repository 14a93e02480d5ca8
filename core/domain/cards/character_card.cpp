// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cards/character_card.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>

namespace likeness {

namespace {

using Field = std::pair<QLatin1String, QString CharacterCard::*>;

const std::array<Field, 7> &fields()
{
    static const std::array<Field, 7> all{Field{QLatin1String("name"), &CharacterCard::name},
                                          Field{QLatin1String("description"), &CharacterCard::description},
                                          Field{QLatin1String("personality"), &CharacterCard::personality},
                                          Field{QLatin1String("scenario"), &CharacterCard::scenario},
                                          Field{QLatin1String("first_mes"), &CharacterCard::firstMessage},
                                          Field{QLatin1String("mes_example"), &CharacterCard::exampleDialogue},
                                          Field{QLatin1String("system_prompt"), &CharacterCard::systemPrompt}};
    return all;
}

tl::unexpected<Error> bad()
{
    return failure(ErrorKind::BadInput, {}, QStringLiteral("character card"));
}

Result<std::optional<CharacterCard>> cardFrom(const QJsonObject &data)
{
    CharacterCard card;
    for (const auto &[key, member] : fields()) {
        const QJsonValue value = data[key];
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return bad();
        card.*member = value.toString();
    }
    const QJsonArray greetings = data[u"alternate_greetings"].toArray();
    for (const auto &greeting : greetings) {
        if (!greeting.isString())
            return bad();
        card.alternateGreetings.append(greeting.toString());
    }
    card.name = card.name.simplified();
    if (card.name.isEmpty())
        return bad();
    return card;
}

/// Names in place of the marks that chat programs fill in.
QString filled(QString text, const QString &name)
{
    static const QRegularExpression self(QStringLiteral("\\{\\{char\\}\\}|<BOT>"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(QStringLiteral("\\{\\{user\\}\\}|<USER>"),
                                          QRegularExpression::CaseInsensitiveOption);
    return text.replace(self, name).replace(other, QStringLiteral("User"));
}

Utterance said(Speaker::Side side, const QString &speaker, const QString &text)
{
    Utterance one;
    one.speaker = {side, speaker};
    one.text = text;
    return one;
}

/// The lines of one conversation; a line that begins with nobody's name goes on with what was said before it.
void appendConversation(const QString &block, const QString &name, QVector<Utterance> &utterances)
{
    bool isFirst = true;
    for (const QString &line : block.split(u'\n')) {
        const QString trimmed = line.trimmed();
        const bool isSelf = trimmed.startsWith(name + u':', Qt::CaseInsensitive);
        const bool isOther = trimmed.startsWith(u"User:", Qt::CaseInsensitive);
        if (!isSelf && !isOther && isFirst && trimmed.isEmpty())
            continue;
        if (!isSelf && !isOther && !isFirst) {
            utterances.last().text += u'\n' + line;
            continue;
        }
        const QString text = isSelf || isOther ? trimmed.section(u':', 1).trimmed() : trimmed;
        utterances.append(isOther ? said(Speaker::Side::Other, QStringLiteral("User"), text)
                                  : said(Speaker::Side::Self, name, text));
        utterances.last().startsConversation = std::exchange(isFirst, false);
    }
}

} // namespace

Result<std::optional<CharacterCard>> parseCard(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QString spec = root[u"spec"].toString();
    if (spec.startsWith(u"chara_card_v")) {
        if (spec != u"chara_card_v2" && spec != u"chara_card_v3")
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("version of a character card"));
        return root[u"data"].isObject() ? cardFrom(root[u"data"].toObject()) : bad();
    }
    const auto isText = [&root](const char *key) { return root[QLatin1String(key)].isString(); };
    if (isText("name") && isText("first_mes") && isText("mes_example"))
        return cardFrom(root);
    return std::nullopt;
}

QByteArray encodeCard(const CharacterCard &card)
{
    QJsonObject data{{u"creator_notes"_qs, QString()},
                     {u"post_history_instructions"_qs, QString()},
                     {u"alternate_greetings"_qs, QJsonArray::fromStringList(card.alternateGreetings)},
                     {u"tags"_qs, QJsonArray()},
                     {u"creator"_qs, QString()},
                     {u"character_version"_qs, QString()},
                     {u"extensions"_qs, QJsonObject()}};
    for (const auto &[key, member] : fields())
        data.insert(key, card.*member);
    const QJsonObject root{{u"spec"_qs, u"chara_card_v2"_qs}, {u"spec_version"_qs, u"2.0"_qs}, {u"data"_qs, data}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

CharacterCard cardOf(const QString &name, const QVector<CardExchange> &exchanges)
{
    CharacterCard card;
    card.name = name;
    QStringList blocks;
    for (const CardExchange &one : exchanges) {
        if (!one.userMessage.trimmed().isEmpty())
            blocks.append(QString(u"<START>\n{{user}}: " % one.userMessage % u"\n{{char}}: " % one.reply));
        else if (card.firstMessage.isEmpty())
            card.firstMessage = one.reply;
        else
            card.alternateGreetings.append(one.reply);
    }
    card.exampleDialogue = blocks.join(u'\n');
    return card;
}

QVector<Utterance> utterancesOf(const CharacterCard &card)
{
    QVector<Utterance> utterances;
    for (const auto &[key, member] : fields()) {
        const bool isDescribing = member == &CharacterCard::description || member == &CharacterCard::personality
            || member == &CharacterCard::scenario || member == &CharacterCard::systemPrompt;
        if (!isDescribing || (card.*member).trimmed().isEmpty())
            continue;
        const QString text = QString(key) + QStringLiteral(": ") + filled(card.*member, card.name);
        utterances.append(said(Speaker::Side::Self, card.name, text));
        utterances.last().isIgnored = true;
    }
    const QStringList blocks = filled(card.exampleDialogue, card.name)
                                   .split(QStringLiteral("<START>"), Qt::SkipEmptyParts, Qt::CaseInsensitive);
    for (const QString &block : blocks)
        appendConversation(block, card.name, utterances);
    for (const QString &greeting : QStringList{card.firstMessage} + card.alternateGreetings) {
        if (greeting.trimmed().isEmpty())
            continue;
        utterances.append(said(Speaker::Side::Self, card.name, filled(greeting, card.name)));
        utterances.last().startsConversation = true;
    }
    return utterances;
}

} // namespace likeness
