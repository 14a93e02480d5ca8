// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/narrative.h"

#include "domain/text/words.h"

#include <QRegularExpression>

namespace likeness {

namespace {

const QRegularExpression &tellingPattern()
{
    static const QRegularExpression pattern(
        uR"(\b(?:then|suddenly|after that|afterwards|eventually|in the end|one (?:day|night|time|morning)|once upon)"
        uR"(|picture this|so there (?:i|we) (?:was|were)|out of nowhere|long story short|turns out|the next (?:day)"
        uR"(|morning))"
        uR"(|when (?:i|we|he|she|they) (?:got|arrived|came|opened|looked|went|woke)|later (?:he|she|they|we|i|that))"
        uR"(|until)"
        uR"(|dann|plötzlich|danach|schließlich|am ende|eines tages|auf einmal|als (?:ich|wir|er|sie))"
        uR"(|gestern (?:abend|nacht|morgen)|am (?:ersten|nächsten) (?:tag|morgen)|stell dir vor|letztens|neulich)"
        uR"(|daraufhin)"
        uR"(|entonces|de repente|luego|después|al final|un día|una vez|de pronto|total que|resulta que)"
        uR"(|cuando (?:llegó|llegué)"
        uR"(|llegamos|salí|vi)|al día siguiente)\b)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Verbs of the past: frequent irregular ones and regular endings. "was" is English and German's "what"; the other
/// counts decide.
const QRegularExpression &pastPattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:was|were|went|got|said|told|came|took|had|did|saw|met|slept|fell|lost|found|woke|thought|left|sat|ran)"
        uR"(|drove)"
        uR"(|brought|gave|made|knew|heard|felt|stood|began|bought|threw|caught|lay|kept|held|broke|ate)"
        uR"(|\p{L}{2,}(?<!e)ed)"
        uR"(|war|waren|hatte|hatten|ging|kam|sagte|stand|rief|saß|wurde|fuhr|lag|fragte|wollte|wollten|konnte|musste)"
        uR"(|ge\p{L}{3,}t|ge\p{L}{2,}(?:gangen|kommen|fahren|blieben|sprungen|funden|nommen|ben)|geblieben|gefahren)"
        uR"(|gegangen)"
        uR"(|fui|fue|fueron|era|estaba|había|iba|tuve|tuvo|dijo|hizo|vino|salí|acabé|\p{L}{2,}ó|\p{L}{2,}(?:aron)"
        uR"(|ieron|aba|amos|imos))$)"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

int tellingWords(const QString &text)
{
    int count = 0;
    QRegularExpressionMatchIterator matches = tellingPattern().globalMatch(text);
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

Narration narrationOf(const QString &text)
{
    constexpr qsizetype fewestWords = 18;
    constexpr qsizetype manyWords = 60;
    const QStringList words = wordsOf(text);
    if (words.size() < fewestWords)
        return Narration::None;
    const int telling = tellingWords(text);
    const auto past = words.filter(pastPattern()).size();
    if ((telling >= 2 && past >= 2) || (telling == 1 && past >= 3) || past >= 4)
        return Narration::Marked;
    return words.size() >= manyWords && past >= 3 ? Narration::Long : Narration::None;
}

} // namespace likeness
