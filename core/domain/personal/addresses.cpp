// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personal/finders.h"

#include <QRegularExpression>

namespace likeness {

namespace {

constexpr auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

void append(QVector<PersonalHit> &hits, PersonalKind kind, const QRegularExpression &pattern, const QString &text)
{
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        hits.append({kind, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

QVector<PersonalHit> emailsIn(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.%+-])[\w%+-]+(?:\.[\w%+-]+)*@[\w-]+(?:\.[\w-]+)*\.\p{L}{2,}\b)"_qs, options);
    QVector<PersonalHit> hits;
    if (text.contains(u'@'))
        append(hits, PersonalKind::Email, pattern, text);
    return hits;
}

QVector<PersonalHit> personalLinksIn(const QString &text)
{
    // Somebody's page: networks that put the account first, and the paths that others use for it.
    static const QRegularExpression account(
        uR"((?<![\w.@-])(?:https?://)?(?:www\.|m\.)?(?:(?:facebook|instagram|twitter|x|tiktok|snapchat|github|pinterest)\.com|t\.me|wa\.me|paypal\.me|discord\.gg)/(?!(?:p|reel|reels|explore|events|groups|watch|share|hashtag|search|i|intent|help|about|login|features|status)\b)@?[\w.+-]{2,}[^\s<>")\],]*)"_qs,
        options);
    static const QRegularExpression path(
        uR"((?<![\w.@-])(?:https?://|www\.)[^\s<>"/]+/(?:[^\s<>"]*/)?(?:@|(?:u|user|users|profile|profiles|in|people|member)/)[\w.%+-]{2,}[^\s<>")\],]*)"_qs,
        options);
    static const QRegularExpression secret(
        uR"((?<![\w.@-])(?:https?://|www\.)[^\s<>"]*(?:[^\s<>"/]+:[^\s<>"/]+@[^\s<>"]+|[?&#](?:[\w-]*token|api_?key|key|session\w*|sid|auth|sig|signature|password|pwd|e-?mail|user\w*|uid|phone|invite)=[^\s<>")\],]+))"_qs,
        options);
    QVector<PersonalHit> hits;
    if (!text.contains(u'/'))
        return hits;
    for (const QRegularExpression &pattern : {secret, path, account})
        append(hits, PersonalKind::Link, pattern, text);
    return hits;
}

QVector<PersonalHit> addressesIn(const QString &text)
{
    // "20 minutes down the road" and "a 4 lane road" are no addresses.
    static const QRegularExpression english(
        uR"((?<![\p{L}\p{N}.,:/#$€£-])\d{1,5}[a-f]?,?\s+(?:(?!(?:minutes?|mins?|hours?|hrs?|days?|weeks?|years?|miles?|km|metres?|meters?|blocks?|lanes?|times?|people|cars?|shops?|of|in|on|at|to|the|a|an|and|or|from|for|down|up|along|across|by|my|your|our|more|other|different|new|am|pm)\b)\p{L}[\p{L}'.-]*\s+){1,3}(?:street|road|avenue|boulevard|crescent|terrace|lane|st\.|rd\.|ave\.?|blvd\.?)(?![\p{L}\p{N}]))"_qs,
        options);
    // Suffixes that are everyday words too have to be written as a name.
    static const QRegularExpression englishName(
        uR"((?<![\p{L}\p{N}.,:/#$€£-])\d{1,5}[A-Fa-f]?,?\s+(?:\p{Lu}[\p{L}'.-]*\s+){1,3}(?:Drive|Dr|Court|Ct|Place|Square|Sq|Way|Close|Row|Gardens|Hill|Park|Parkway|Highway|St|Rd|Ln|Pl)(?![\p{L}\p{N}]))"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression german(
        uR"((?<![\p{L}\p{N}])(?:\p{L}[\p{L}-]+(?:straße|strasse|str\.?|allee|gasse|chaussee)|\p{L}{2,}e[rnms]?\s(?:straße|strasse|str\.|allee|gasse))\s*\d{1,4}\s?[a-h]?(?![\p{L}\p{N}]|[:.,]\d|\s*(?:uhr|min|minuten|stunden|euro|€|km|m|meter|%)\b))"_qs,
        options);
    static const QRegularExpression germanName(
        uR"((?<![\p{L}\p{N}])(?!(?:Park|Sitz|Steh|Stell|Liege|Arbeits|Schlaf|Spiel|Tabellen|Podest|Start|Studien|Ausbildungs|Um|Heim|Hin|Rück|Aus|Boxen|Lösungs|Schul|Arbeitsweg)(?:platz|weg|ring)\b)\p{Lu}[\p{Ll}-]{2,}(?:weg|platz|ring|damm|ufer|steig|stieg)\s\d{1,4}\s?[a-h]?(?![\p{L}\p{N}]|[:.,]\d|\s*(?:Uhr|Min|Minuten|Stunden|Euro|€|km|m|Meter|%)(?!\p{L})))"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression spanish(
        uR"((?<![\p{L}\p{N}])(?:calle|c/|avenida|avda\.?|plaza|paseo|carrer|camino|ronda|travesía)\s*(?:(?:de|del|la|las|los|el|san|santa|sant)\s+)*\p{L}[\p{L}'-]+(?:\s+(?:(?:de|del|la|las|los|el|y)\s+)*(?!(?:a|en|con|hasta|desde|hace|hay|tiene)\b)\p{L}[\p{L}'-]+){0,2},?\s*(?:n[º°.]\s*|número\s+)?\d{1,4}(?![\p{L}\p{N}]|[:.,]\d|\s*(?:h|horas?|minutos?|min|euros?|€|km|metros?|años?|días?)\b))"_qs,
        options);
    QVector<PersonalHit> hits;
    if (std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        return hits;
    for (const QRegularExpression &pattern : {english, englishName, german, germanName, spanish})
        append(hits, PersonalKind::Address, pattern, text);
    return hits;
}

} // namespace likeness
