// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/prompt/style_text.h"

#include "app/cli/output/words.h"

#include <QJsonArray>
#include <QLocale>

namespace likeness::cli {

namespace {

struct NamedShare {
    const char *code;
    const char *text;
    const StyleShare *share;
};

QVector<NamedShare> sharesOf(const StyleCard &card)
{
    return {
        {"emoji", QT_TRANSLATE_NOOP("cli", "Hold an emoji"), &card.emoji},
        {"lower_start", QT_TRANSLATE_NOOP("cli", "Begin in small letters"), &card.casing.lowerStart},
        {"no_capitals", QT_TRANSLATE_NOOP("cli", "No capital letter"), &card.casing.noCapitals},
        {"shouting", QT_TRANSLATE_NOOP("cli", "A word in capitals"), &card.casing.shouting},
        {"no_end_mark", QT_TRANSLATE_NOOP("cli", "End without a mark"), &card.punctuation.noneAtEnd},
        {"full_stop", QT_TRANSLATE_NOOP("cli", "End in a full stop"), &card.punctuation.stopAtEnd},
        {"exclamation", QT_TRANSLATE_NOOP("cli", "Hold an exclamation mark"), &card.punctuation.exclamation},
        {"question", QT_TRANSLATE_NOOP("cli", "Ask something"), &card.punctuation.question},
        {"ellipsis", QT_TRANSLATE_NOOP("cli", "Hold dots"), &card.punctuation.ellipsis},
        {"repeated_marks", QT_TRANSLATE_NOOP("cli", "Repeat a mark"), &card.punctuation.repeatedMarks},
        {"elongation", QT_TRANSLATE_NOOP("cli", "Draw a word out"), &card.elongation},
        {"laughter", QT_TRANSLATE_NOOP("cli", "Laugh in words"), &card.laughter},
    };
}

struct NamedHabits {
    const char *code;
    const char *text;
    const QVector<StyleHabit> *habits;
};

QVector<NamedHabits> habitsOf(const StyleCard &card)
{
    return {
        {"greetings", QT_TRANSLATE_NOOP("cli", "Greets with"), &card.greetings},
        {"partings", QT_TRANSLATE_NOOP("cli", "Says goodbye with"), &card.partings},
        {"favourite_emoji", QT_TRANSLATE_NOOP("cli", "Emoji"), &card.favouriteEmoji},
        {"laughs", QT_TRANSLATE_NOOP("cli", "Laughs"), &card.laughs},
        {"phrases", QT_TRANSLATE_NOOP("cli", "Phrases"), &card.phrases},
        {"words", QT_TRANSLATE_NOOP("cli", "Words"), &card.typicalWords},
    };
}

QJsonObject shareJson(const StyleShare &share)
{
    const ShareRange range = rangeOf(share);
    return {{QStringLiteral("count"), share.count},
            {QStringLiteral("of"), share.of},
            {QStringLiteral("range"), QJsonArray{range.low, range.high}},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(share.evidence)}};
}

} // namespace

QStringList styleLines(const StyleCard &card)
{
    const QLocale locale;
    QStringList lines{Words::tr("Counted in %1 and %2, on this computer.")
                          .arg(Words::tr("%n example(s)", nullptr, card.examples),
                               Words::tr("%n message(s)", nullptr, card.messages)),
                      Words::tr("Sentence length: %1 words, message length: %2 words, messages in a reply: %3")
                          .arg(locale.toString(card.sentenceWords, 'f', 1), locale.toString(card.messageWords, 'f', 1),
                               locale.toString(card.burst, 'f', 1))};
    constexpr int column = 28;
    for (const NamedShare &one : sharesOf(card)) {
        const ShareRange range = rangeOf(*one.share);
        lines.append(Words::tr("  %1 %2 of %3 (%4 to %5 %)")
                         .arg(words(one.text).leftJustified(column), QString::number(one.share->count),
                              QString::number(one.share->of), QString::number(qRound(100 * range.low)),
                              QString::number(qRound(100 * range.high))));
    }
    for (const NamedHabits &one : habitsOf(card)) {
        QStringList texts;
        for (const StyleHabit &habit : *one.habits)
            texts.append(QStringLiteral("\"%1\" (%2)").arg(habit.text).arg(habit.share.count));
        if (!texts.isEmpty())
            lines.append(QStringLiteral("  %1 %2").arg(words(one.text).leftJustified(column), texts.join(u", ")));
    }
    return lines;
}

QJsonObject styleJson(const StyleCard &card)
{
    QJsonObject json{{QStringLiteral("examples"), card.examples},
                     {QStringLiteral("messages"), card.messages},
                     {QStringLiteral("words"), card.words},
                     {QStringLiteral("language"), card.language},
                     {QStringLiteral("sentence_words"), card.sentenceWords},
                     {QStringLiteral("message_words"), card.messageWords},
                     {QStringLiteral("messages_per_reply"), card.burst},
                     {QStringLiteral("variety"), card.variety}};
    for (const NamedShare &one : sharesOf(card))
        json.insert(QLatin1String(one.code), shareJson(*one.share));
    for (const NamedHabits &one : habitsOf(card)) {
        QJsonArray rows;
        for (const StyleHabit &habit : *one.habits) {
            QJsonObject row = shareJson(habit.share);
            row.insert(QStringLiteral("text"), habit.text);
            rows.append(row);
        }
        json.insert(QLatin1String(one.code), rows);
    }
    return json;
}

} // namespace likeness::cli
