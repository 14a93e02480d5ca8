// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/clock_times.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace likeness {
namespace {

/// Hours and minutes, with what follows in twelve-hour clocks. Tesseract takes the colon for a dot at times.
const QRegularExpression &clockTime()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?<![\\d.:,])([01]?\\d|2[0-4])[:.][0-5]\\d(?![\\d.:]|,\\d)(?:\\s?(?:[ap]\\.?\\s?m\\b\\.?|uhr\\b|h\\b))?"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QSet<QString> &dateWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                // English
                "today yesterday monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur "
                "thurs "
                "fri sat sun january february march april may june july august september october november "
                "december jan feb mar apr jun jul aug sep sept oct nov dec at am pm st nd rd th "
                // German
                "heute gestern vorgestern montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di "
                "mi "
                "do fr sa so januar februar märz mai juni juli oktober dezember okt dez um uhr "
                // Spanish
                "hoy ayer lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio "
                "julio "
                "agosto septiembre octubre noviembre diciembre de a las lun mar mié jue vie sáb dom ene abr ago dic "
                // French, Italian, Portuguese, Dutch
                "aujourd'hui hier lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril juin "
                "juillet août septembre octobre novembre décembre à oggi ieri lunedì martedì mercoledì giovedì venerdì "
                "sabato domenica hoje ontem segunda-feira vandaag gisteren maandag dinsdag woensdag donderdag vrijdag "
                "zaterdag zondag")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &stateWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QStringLiteral(
                "edited delivered read sent seen sending failed just now ago min mins m h d w bearbeitet zugestellt "
                "gelesen "
                "gesendet gesehen editado editada entregado leído enviado visto modifié distribué lu envoyé vu")
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s.,·•|/()\\-–—:]+"));
    return text.toLower().split(gaps, Qt::SkipEmptyParts);
}

bool isNumber(const QString &word)
{
    static const QRegularExpression pattern(QStringLiteral("^\\d{1,4}(?:st|nd|rd|th|º|ª)?$"));
    return pattern.match(word).hasMatch();
}

/// Letters that small figures of a time are taken for: "4:1)", "15:2!", "l8:O3".
QString withFigures(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("\\b[\\dIlOo|!]{1,2}[:.][\\dIlOoSB|!)\\]]{2}(?![\\w)])"));
    QString out = text;
    auto match = token.globalMatch(text);
    while (match.hasNext()) {
        const auto found = match.next();
        QString time = found.captured();
        if (!time.contains(QRegularExpression(QStringLiteral("\\d"))))
            continue;
        for (QChar &c : time) {
            if (QStringView(u"Il|!)]").contains(c))
                c = u'1';
            else if (c == u'O' || c == u'o')
                c = u'0';
            else if (c == u'S')
                c = u'5';
            else if (c == u'B')
                c = u'8';
        }
        out.replace(found.capturedStart(), found.capturedLength(), time);
    }
    return out;
}

} // namespace

QString clockTimeIn(const QString &text)
{
    return clockTime().match(withFigures(text)).captured().trimmed();
}

bool isMessageMark(const QString &raw)
{
    const QString text = withFigures(raw);
    static const QRegularExpression seenBy(QStringLiteral("^(?:seen by|read by|gelesen von|visto por|vu par)\\b.*"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (seenBy.match(text.trimmed()).hasMatch())
        return true;
    QString rest = text;
    const bool hasTime = clockTime().match(text).hasMatch();
    rest.remove(clockTime());
    bool hasState = false;
    qsizetype letters = 0;
    for (const QString &word : wordsOf(rest)) {
        if (stateWords().contains(word))
            hasState = hasState || word.size() > 2;
        else if (!dateWords().contains(word))
            letters += word.size();
    }
    // Ticks beside a time are read as a letter or two ("W", "v/", "JJ").
    return (hasTime && letters <= 3) || (hasState && letters == 0);
}

bool looksLikeTime(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\W{0,2}\\d{1,2}[:.;,-]?\\d{2}(?!\\d).{0,6}$"));
    return pattern.match(text.trimmed()).hasMatch();
}

bool isDateLine(const QString &raw)
{
    const QString text = withFigures(raw);
    QString rest = text;
    const bool hasTime = clockTime().match(text).hasMatch();
    rest.remove(clockTime());
    int known = 0;
    int numbers = 0;
    int unknown = 0;
    for (const QString &word : wordsOf(rest)) {
        if (dateWords().contains(word))
            ++known;
        else if (isNumber(word))
            ++numbers;
        else
            ++unknown;
    }
    return unknown == 0 && (known > 0 || hasTime || numbers >= 2);
}

} // namespace likeness
