// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/phrases.h"

#include "domain/text/lexicon.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

constexpr double surelyTypical = 3.84; // chi-square, one degree of freedom, p = 0.05
constexpr int leastReplies = 3;
constexpr qsizetype longestPhrase = 5;
constexpr int mostShown = 12;

struct Place {
    qsizetype message = 0;
    qsizetype word = 0;
};

struct Candidate {
    QString text;
    double sureness = 0;
    QVector<Place> places;
};

/// Which words of which messages belong to a longer phrase already.
using Taken = QVector<QVector<bool>>;

/// Numbers of the phrases that begin at each word of a line; -1: too rare to matter, or the line ends before it.
using Numbers = QVector<int>;

/// The phrases of one length by number. A longer phrase cannot be more frequent than its parts, so only those are
/// looked at whose parts are frequent (Agrawal and Srikant, "Fast algorithms for mining association rules", 1994);
/// numbers instead of texts make it quick.
class PhraseBook {
public:
    /// Of the phrase that begins with `begin` (of one word less) and ends in `end`; `isNew`: one never met gets a
    /// number.
    int number(int begin, int end, bool isNew)
    {
        const quint64 key = (quint64(quint32(begin)) << 32) | quint32(end);
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        return isNew ? *m_numbers.insert(key, int(m_numbers.size())) : -1;
    }

private:
    QHash<quint64, int> m_numbers;
};

/// All lines of one side, phrases of one length at a time.
struct Side {
    QVector<Numbers> words;
    QVector<Numbers> phrases;
};

QVector<Numbers> longer(const Side &side, PhraseBook &book, bool isNew, qsizetype length)
{
    QVector<Numbers> result;
    for (qsizetype line = 0; line < side.words.size(); ++line) {
        const Numbers &words = side.words[line];
        const Numbers &before = side.phrases[line];
        Numbers numbers(words.size(), -1);
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            if (before[at] >= 0 && before[at + 1] >= 0)
                numbers[at] = book.number(before[at], words[at + length - 1], isNew);
        }
        result.append(numbers);
    }
    return result;
}

QVector<int> timesOf(const QVector<Numbers> &lines)
{
    QVector<int> times;
    for (const Numbers &numbers : lines) {
        for (const int number : numbers) {
            if (number >= times.size())
                times.resize(number + 1);
            if (number >= 0)
                ++times[number];
        }
    }
    return times;
}

void dropRare(QVector<Numbers> &lines, const QVector<int> &times)
{
    for (Numbers &numbers : lines) {
        for (int &number : numbers) {
            if (number >= 0 && times.value(number) < leastReplies)
                number = -1;
        }
    }
}

/// How long the lines are, counted in phrases of that length.
int totalOf(const QVector<Numbers> &words, qsizetype length)
{
    int total = 0;
    for (const Numbers &line : words)
        total += int(std::max<qsizetype>(0, line.size() - length + 1));
    return total;
}

/// What is known of the phrases of one length.
struct Level {
    QVector<Numbers> own;
    int ownTotal = 0;
    QVector<int> othersTimes; ///< by number
    int othersTotal = 0;
};

QVector<Numbers> numbered(const QVector<QStringList> &lines, QHash<QString, int> &known, bool isNew)
{
    QVector<Numbers> result;
    for (const QStringList &line : lines) {
        Numbers numbers;
        for (const QString &word : line) {
            const auto found = known.constFind(word);
            const bool isKnown = found != known.constEnd();
            numbers.append(isKnown ? *found : isNew ? *known.insert(word, int(known.size())) : -1);
        }
        result.append(numbers);
    }
    return result;
}

/// Levels of one word to the longest phrase.
QVector<Level> levelsOf(const StyleMaterial &material)
{
    QVector<QStringList> lines;
    for (const StyleMessage &message : material.messages)
        lines.append(message.words);
    QHash<QString, int> known;
    Side own;
    Side others;
    own.words = own.phrases = numbered(lines, known, true);
    others.words = others.phrases = numbered(material.others, known, false);
    QVector<Level> levels;
    for (qsizetype length = 1; length <= longestPhrase; ++length) {
        PhraseBook book;
        if (length > 1) {
            own.phrases = longer(own, book, true, length);
            others.phrases = longer(others, book, false, length);
        }
        const QVector<int> times = timesOf(own.phrases);
        dropRare(own.phrases, times);
        dropRare(others.phrases, times);
        levels.append(
            {own.phrases, totalOf(own.words, length), timesOf(others.phrases), totalOf(others.words, length)});
    }
    return levels;
}

bool isFree(const Taken &taken, const Place &place, qsizetype length)
{
    const QVector<bool> &words = taken[place.message];
    return std::any_of(words.begin() + place.word, words.begin() + place.word + length, [](bool is) { return !is; });
}

/// Where each phrase stands, but for places within a longer one.
QHash<int, QVector<Place>> placesOf(const Level &level, const Taken &taken, qsizetype length)
{
    QHash<int, QVector<Place>> places;
    for (qsizetype message = 0; message < level.own.size(); ++message) {
        const Numbers &numbers = level.own[message];
        for (qsizetype at = 0; at < numbers.size(); ++at) {
            if (numbers[at] >= 0 && isFree(taken, {message, at}, length))
                places[numbers[at]].append({message, at});
        }
    }
    return places;
}

int repliesWith(const StyleMaterial &material, const QVector<Place> &places)
{
    QSet<QString> ids;
    for (const Place &place : places)
        ids.insert(material.messages[place.message].exampleId);
    return int(ids.size());
}

/// Greetings have a place of their own on the card, and everyday words show nothing of a person.
bool isCommon(const QString &text)
{
    const QStringList words = text.split(u' ');
    for (const Phrase kind : {Phrase::Greeting, Phrase::Parting, Phrase::Filler, Phrase::Address, Phrase::GreetingAlone,
                              Phrase::PartingAlone}) {
        if (phraseLength(kind, words, 0) == words.size())
            return true;
    }
    constexpr qsizetype shortest = 3;
    return words.size() == 1 && (text.size() < shortest || isLaugh(text));
}

QVector<Candidate> candidatesOf(const StyleMaterial &material, const Level &level, const Taken &taken, qsizetype length)
{
    QVector<Candidate> candidates;
    const QHash<int, QVector<Place>> found = placesOf(level, taken, length);
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it->size() < leastReplies || repliesWith(material, *it) < leastReplies)
            continue;
        const double sureness =
            logLikelihood(int(it->size()), level.ownTotal, level.othersTimes.value(it.key()), level.othersTotal);
        const Place first = it->first();
        const QString text = material.messages[first.message].words.mid(first.word, length).join(u' ');
        if (sureness >= surelyTypical && !isCommon(text))
            candidates.append({text, sureness, *it});
    }
    return candidates;
}

void take(Taken &taken, const QVector<Candidate> &candidates, qsizetype length)
{
    for (const Candidate &one : candidates) {
        for (const Place &place : one.places)
            std::fill_n(taken[place.message].begin() + place.word, length, true);
    }
}

QVector<StyleHabit> habitsOf(const StyleMaterial &material, QVector<Candidate> candidates)
{
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return a.sureness != b.sureness ? a.sureness > b.sureness : a.text < b.text;
    });
    QVector<StyleHabit> habits;
    for (const Candidate &one : candidates.mid(0, mostShown)) {
        StyleHabit habit{one.text, {}};
        for (const Place &place : one.places)
            note(habit.share, true, material.messages[place.message].exampleId);
        habit.share.of = int(material.messages.size());
        habits.append(habit);
    }
    return habits;
}

} // namespace

double logLikelihood(int own, int ownTotal, int others, int othersTotal)
{
    if (ownTotal == 0 || othersTotal == 0 || double(own) / ownTotal <= double(others) / othersTotal)
        return 0;
    const double share = double(own + others) / (double(ownTotal) + othersTotal);
    const double ownPart = own * std::log(own / (share * ownTotal));
    const double othersPart = others == 0 ? 0 : others * std::log(others / (share * othersTotal));
    return 2 * (ownPart + othersPart);
}

TypicalPhrases typicalPhrasesOf(const StyleMaterial &material)
{
    Taken taken;
    for (const StyleMessage &message : material.messages)
        taken.append(QVector<bool>(message.words.size(), false));
    const QVector<Level> levels = levelsOf(material);
    QVector<Candidate> phrases;
    for (qsizetype length = longestPhrase; length > 1; --length) {
        const QVector<Candidate> found = candidatesOf(material, levels[length - 1], taken, length);
        take(taken, found, length);
        phrases += found;
    }
    return {habitsOf(material, phrases), habitsOf(material, candidatesOf(material, levels.first(), taken, 1))};
}

} // namespace likeness
