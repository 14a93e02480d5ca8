// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/style_card.h"

#include "domain/style/phrases.h"
#include "domain/style/style_material.h"
#include "domain/text/lexicon.h"
#include "domain/text/questions.h"
#include "domain/text/words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace likeness {

namespace {

constexpr int mostHabits = 6;

double medianOf(QVector<int> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

QVector<int> sentenceLengths(const QString &line)
{
    QVector<int> lengths;
    QTextBoundaryFinder sentences(QTextBoundaryFinder::Sentence, line);
    for (qsizetype start = 0; start < line.size();) {
        const qsizetype next = sentences.toNextBoundary();
        const qsizetype end = next > start ? next : line.size();
        const int words = int(wordsOf(line.mid(start, end - start)).size());
        if (words > 0)
            lengths.append(words);
        start = end;
    }
    return lengths;
}

/// See StyleCard::variety. The window moves a word at a time, so the counts are kept up to date instead of made anew.
double varietyOf(const QStringList &words)
{
    constexpr qsizetype window = 50;
    if (words.size() < window)
        return 0;
    QHash<QString, int> inside;
    double sum = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        ++inside[words[i]];
        if (i >= window && --inside[words[i - window]] == 0)
            inside.remove(words[i - window]);
        if (i + 1 >= window)
            sum += double(inside.size()) / window;
    }
    return sum / double(words.size() - window + 1);
}

void countLengths(StyleCard &card, const StyleMaterial &material)
{
    QVector<int> sentences;
    QVector<int> messages;
    QStringList all;
    for (const StyleMessage &message : material.messages) {
        sentences += sentenceLengths(message.text);
        messages.append(int(message.words.size()));
        all += message.words;
    }
    card.examples = int(material.examples.size());
    card.messages = int(material.messages.size());
    card.words = int(all.size());
    card.sentenceWords = medianOf(sentences);
    card.messageWords = medianOf(messages);
    card.burst = card.examples == 0 ? 0 : double(card.messages) / card.examples;
    card.variety = varietyOf(all);
}

bool hasCase(QChar c)
{
    return c.isUpper() != c.isLower();
}

void countCasing(StyleCasing &casing, const StyleMessage &message)
{
    static const QRegularExpression shouted(uR"((?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}]))"_qs,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QString &text = message.text;
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (first != text.end() && hasCase(*first))
        note(casing.lowerStart, first->isLower(), message.exampleId);
    if (std::any_of(text.begin(), text.end(), hasCase)) {
        const bool hasCapital = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
        note(casing.noCapitals, !hasCapital, message.exampleId);
    }
    note(casing.shouting, text.contains(shouted), message.exampleId);
}

void countPunctuation(StylePunctuation &marks, const StyleMessage &message)
{
    static const QRegularExpression dots(uR"(\.{2,}|…)"_qs);
    static const QRegularExpression repeated(uR"([!?]{2,})"_qs);
    const QString &text = message.text;
    const QChar last = text.back();
    note(marks.noneAtEnd, !last.isPunct() && last != u'…', message.exampleId);
    note(marks.stopAtEnd, last == u'.' && !text.endsWith(u".."_qs), message.exampleId);
    note(marks.exclamation, text.contains(u'!'), message.exampleId);
    note(marks.question, questionIn(text) != QuestionForm::None, message.exampleId);
    note(marks.ellipsis, text.contains(dots), message.exampleId);
    note(marks.repeatedMarks, text.contains(repeated), message.exampleId);
}

void countSounds(StyleCard &card, const StyleMaterial &material)
{
    HabitTally emoji;
    HabitTally laughs;
    for (const StyleMessage &message : material.messages) {
        const QStringList found = emojiIn(message.text);
        note(card.emoji, !found.isEmpty(), message.exampleId);
        for (const QString &one : QSet<QString>(found.begin(), found.end()))
            emoji.add(one, one, message.exampleId);
        note(card.elongation, isElongated(message.text), message.exampleId);
        bool isLaughing = false;
        for (const QString &word : message.words) {
            if (!isLaugh(withoutElongation(word)))
                continue;
            isLaughing = true;
            laughs.add(withoutElongation(word), word, message.exampleId);
        }
        note(card.laughter, isLaughing, message.exampleId);
    }
    card.favouriteEmoji = emoji.habits(card.messages, 1, mostHabits);
    card.laughs = laughs.habits(card.messages, 2, mostHabits);
}

/// Where a greeting opens the words, behind fillers: its first word and its length; 0: none does.
std::pair<qsizetype, qsizetype> greetingIn(const QStringList &plain, bool isBare)
{
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype greeting = std::max(phraseLength(Phrase::Greeting, plain, at),
                                            isBare ? phraseLength(Phrase::GreetingAlone, plain, at) : 0);
        if (greeting > 0)
            return {at, greeting};
        const qsizetype filler = phraseLength(Phrase::Filler, plain, at);
        if (filler == 0)
            break;
        at += filler;
    }
    return {};
}

/// The same for a parting, which ends them.
std::pair<qsizetype, qsizetype> partingIn(const QStringList &plain, bool isBare)
{
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const qsizetype parting = std::max(phraseLength(Phrase::Parting, plain, at),
                                           isBare ? phraseLength(Phrase::PartingAlone, plain, at) : 0);
        const qsizetype end = at + parting;
        if (parting > 0 && (end == plain.size() || phraseLength(Phrase::Address, plain, end) + end == plain.size()))
            return {at, parting};
    }
    return {};
}

void countSalutations(StyleCard &card, const StyleMaterial &material)
{
    HabitTally greetings;
    HabitTally partings;
    for (const Example &example : material.examples) {
        const QStringList words = wordsOf(example.assistantMessage);
        const QStringList plain = plainWordsOf(example.assistantMessage);
        const Salutation bare = bareSalutation(example.assistantMessage);
        const auto addTo = [&](HabitTally &tally, const std::pair<qsizetype, qsizetype> &at) {
            const auto phrase = [&at](const QStringList &of) { return of.mid(at.first, at.second).join(u' '); };
            if (at.second > 0)
                tally.add(phrase(plain), phrase(words), example.id);
        };
        addTo(greetings, greetingIn(plain, bare == Salutation::Greeting));
        addTo(partings, partingIn(plain, bare == Salutation::Parting));
    }
    card.greetings = greetings.habits(card.examples, 1, mostHabits);
    card.partings = partings.habits(card.examples, 1, mostHabits);
}

/// The language of most replies of which one is known.
QString languageIn(const StyleMaterial &material)
{
    QHash<QString, int> times;
    int known = 0;
    for (const Example &example : material.examples) {
        known += example.language.isEmpty() ? 0 : 1;
        ++times[example.language];
    }
    for (auto it = times.begin(); it != times.end(); ++it) {
        if (!it.key().isEmpty() && it.value() * 2 > known)
            return it.key();
    }
    return {};
}

} // namespace

StyleCard styleCardOf(const QVector<Example> &examples)
{
    const StyleMaterial material = styleMaterialOf(examples);
    StyleCard card;
    countLengths(card, material);
    card.language = languageIn(material);
    for (const StyleMessage &message : material.messages) {
        if (isLinkOnly(message.text))
            continue;
        countCasing(card.casing, message);
        countPunctuation(card.punctuation, message);
    }
    countSounds(card, material);
    countSalutations(card, material);
    const TypicalPhrases typical = typicalPhrasesOf(material);
    card.phrases = typical.phrases;
    card.typicalWords = typical.words;
    return card;
}

} // namespace likeness
