// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/style_edits.h"

#include <QLocale>
#include <QSet>

#include <cmath>

namespace likeness {

namespace {

// From which share on, at the low end of its range, something is a habit.
constexpr double mostly = 0.5;
constexpr double often = 0.2;
constexpr double sometimes = 0.03;
constexpr int fewestSightings = 3;

bool isAtLeast(const StyleShare &share, double least)
{
    return share.count >= fewestSightings && rangeOf(share).low >= least;
}

bool isAtMost(const StyleShare &share, double most)
{
    return share.of > 0 && rangeOf(share).high <= most;
}

/// What the wording asks for by name.
QSet<QString> lengthConditions(const StyleCard &card)
{
    constexpr int fewestMessages = 10;
    constexpr double shortMessage = 7;
    constexpr double longMessage = 16;
    constexpr double manyInARow = 1.5;
    QSet<QString> hold{QStringLiteral("always")};
    if (!card.language.isEmpty())
        hold.insert(QStringLiteral("language"));
    if (card.messages < fewestMessages)
        return hold;
    hold.insert(card.messageWords < shortMessage       ? QStringLiteral("short-messages")
                    : card.messageWords >= longMessage ? QStringLiteral("long-messages")
                                                       : QStringLiteral("medium-messages"));
    hold.insert(card.burst >= manyInARow ? QStringLiteral("bursts") : QStringLiteral("single-messages"));
    return hold;
}

QSet<QString> shareConditions(const StyleCard &card)
{
    const bool hasNoCapitals = isAtLeast(card.casing.noCapitals, mostly);
    const bool hasFavourite = !card.favouriteEmoji.isEmpty() && card.favouriteEmoji.first().share.count > 1;
    const QVector<std::pair<QString, bool>> conditions{
        {QStringLiteral("no-capitals"), hasNoCapitals},
        {QStringLiteral("lower-start"), !hasNoCapitals && isAtLeast(card.casing.lowerStart, mostly)},
        {QStringLiteral("usual-capitals"), isAtMost(card.casing.lowerStart, often)},
        {QStringLiteral("shouting"), isAtLeast(card.casing.shouting, sometimes)},
        {QStringLiteral("no-end-mark"), isAtLeast(card.punctuation.noneAtEnd, mostly)},
        {QStringLiteral("full-stops"), isAtLeast(card.punctuation.stopAtEnd, mostly)},
        {QStringLiteral("exclamations"), isAtLeast(card.punctuation.exclamation, often)},
        {QStringLiteral("questions"), isAtLeast(card.punctuation.question, often)},
        {QStringLiteral("ellipses"), isAtLeast(card.punctuation.ellipsis, sometimes)},
        {QStringLiteral("repeated-marks"), isAtLeast(card.punctuation.repeatedMarks, sometimes)},
        {QStringLiteral("emoji"), hasFavourite && isAtLeast(card.emoji, sometimes)},
        {QStringLiteral("no-emoji"), isAtMost(card.emoji, 2 * sometimes)},
        {QStringLiteral("elongation"), isAtLeast(card.elongation, sometimes)},
        {QStringLiteral("laughs"), !card.laughs.isEmpty() && isAtLeast(card.laughter, sometimes)},
    };
    QSet<QString> hold;
    for (const auto &[name, holds] : conditions) {
        if (holds)
            hold.insert(name);
    }
    return hold;
}

/// Habits that were seen more than once, in quotation marks.
QString listed(const QVector<StyleHabit> &habits)
{
    QStringList texts;
    for (const StyleHabit &habit : habits) {
        if (habit.share.count > 1)
            texts.append(u'"' + habit.text + u'"');
    }
    return texts.join(QStringLiteral(", "));
}

QString languageName(const QString &code)
{
    return QLocale::languageToString(QLocale(code).language());
}

/// "1 in 4 of", "most of"
QString portion(const StyleShare &share)
{
    if (share.value() > mostly)
        return QStringLiteral("most of");
    return QStringLiteral("1 in %1 of").arg(std::max(2, int(std::lround(1 / std::max(share.value(), 0.001)))));
}

/// Conditions that speak of one and the same trait, of which one holds at most.
QString traitOf(const QString &condition)
{
    static const QHash<QString, QString> together{{QStringLiteral("always"), QString()},
                                                  {QStringLiteral("short-messages"), QStringLiteral("message-length")},
                                                  {QStringLiteral("medium-messages"), QStringLiteral("message-length")},
                                                  {QStringLiteral("long-messages"), QStringLiteral("message-length")},
                                                  {QStringLiteral("bursts"), QStringLiteral("burst")},
                                                  {QStringLiteral("single-messages"), QStringLiteral("burst")},
                                                  {QStringLiteral("no-capitals"), QStringLiteral("capitals")},
                                                  {QStringLiteral("lower-start"), QStringLiteral("capitals")},
                                                  {QStringLiteral("usual-capitals"), QStringLiteral("capitals")},
                                                  {QStringLiteral("no-emoji"), QStringLiteral("emoji")}};
    return together.value(condition, condition);
}

/// Takes the sentence of a trait in; of several for one trait, the one that says something.
void add(QVector<StyleSentence> &sentences, const StyleSentence &sentence)
{
    const auto known = std::find_if(sentences.begin(), sentences.end(), [&](const StyleSentence &one) {
        return !one.trait.isEmpty() && one.trait == sentence.trait;
    });
    if (known == sentences.end())
        sentences.append(sentence);
    else if (known->text.isEmpty())
        known->text = sentence.text;
}

QHash<QString, QString> listedHabits(const StyleCard &card)
{
    return {{QStringLiteral("emojis"), listed(card.favouriteEmoji).remove(u'"')},
            {QStringLiteral("laughs"), listed(card.laughs)},
            {QStringLiteral("greetings"), listed(card.greetings)},
            {QStringLiteral("partings"), listed(card.partings)},
            {QStringLiteral("phrases"), listed(card.phrases)},
            {QStringLiteral("words"), listed(card.typicalWords)}};
}

} // namespace

QVector<StyleSentence> sentencesFrom(const StyleCard &card, const QString &name, const QString &wording)
{
    const QHash<QString, QString> habits = listedHabits(card);
    QSet<QString> hold = lengthConditions(card) + shareConditions(card);
    for (auto it = habits.begin(); it != habits.end(); ++it) {
        if (it.value().isEmpty())
            hold.remove(it.key());
        else if (it.key() != u"laughs")
            hold.insert(it.key());
    }
    QVector<StyleSentence> sentences;
    const QStringList lines = wording.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0 || line.startsWith(u'#'))
            continue;
        QString sentence = line.mid(colon + 1).trimmed();
        sentence.replace(QStringLiteral("{language}"), languageName(card.language));
        sentence.replace(QStringLiteral("{messageWords}"), QString::number(std::lround(card.messageWords)));
        sentence.replace(QStringLiteral("{burst}"), QString::number(std::lround(card.burst)));
        sentence.replace(QStringLiteral("{emojiPortion}"), portion(card.emoji));
        for (auto it = habits.begin(); it != habits.end(); ++it)
            sentence.replace(u'{' + it.key() + u'}', it.value());
        sentence.replace(QStringLiteral("{name}"), name);
        add(sentences, {traitOf(line.left(colon)), hold.contains(line.left(colon)) ? sentence : QString()});
    }
    return sentences;
}

QVector<StyleSentence> edited(QVector<StyleSentence> sentences, const StyleEdits &edits)
{
    for (StyleSentence &sentence : sentences) {
        const StyleEdit edit = edits.value(sentence.trait);
        if (edit.isLeftOut)
            sentence.text.clear();
        else if (!edit.words.isEmpty())
            sentence.text = edit.words;
    }
    return sentences;
}

QString promptOf(const QVector<StyleSentence> &sentences)
{
    QStringList said;
    for (const StyleSentence &sentence : sentences) {
        if (!sentence.text.isEmpty())
            said.append(sentence.text);
    }
    return said.join(u'\n');
}

std::optional<QString> withTrait(const QString &prompt, const QString &before, const QString &after)
{
    QStringList lines = prompt.split(u'\n');
    const qsizetype place = before.isEmpty() ? -1 : lines.indexOf(before);
    if (place < 0)
        return std::nullopt;
    if (after.isEmpty())
        lines.removeAt(place);
    else
        lines[place] = after;
    return lines.join(u'\n');
}

QString promptFrom(const StyleCard &card, const QString &name, const QString &wording)
{
    return promptOf(sentencesFrom(card, name, wording));
}

} // namespace likeness
