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

QString phraseAt(const QStringList &words, qsizetype at, qsizetype length)
{
    return words.mid(at, length).join(u' ');
}

bool isFree(const Taken &taken, const Place &place, qsizetype length)
{
    const QVector<bool> &words = taken[place.message];
    return std::any_of(words.begin() + place.word, words.begin() + place.word + length, [](bool is) { return !is; });
}

QHash<QString, QVector<Place>> ownPhrases(const StyleMaterial &material, const Taken &taken, qsizetype length)
{
    QHash<QString, QVector<Place>> found;
    for (qsizetype i = 0; i < material.messages.size(); ++i) {
        const QStringList &words = material.messages[i].words;
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            if (isFree(taken, {i, at}, length))
                found[phraseAt(words, at, length)].append({i, at});
        }
    }
    return found;
}

struct Counts {
    QHash<QString, int> times; ///< only of phrases that matter
    int total = 0;
};

Counts countIn(const QVector<QStringList> &lines, qsizetype length, const QHash<QString, QVector<Place>> &of)
{
    Counts counts;
    for (const QStringList &words : lines) {
        for (qsizetype at = 0; at + length <= words.size(); ++at) {
            ++counts.total;
            const QString phrase = phraseAt(words, at, length);
            if (of.contains(phrase))
                ++counts.times[phrase];
        }
    }
    return counts;
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

QVector<Candidate> candidatesOf(const StyleMaterial &material, const Taken &taken, qsizetype length)
{
    QHash<QString, QVector<Place>> found = ownPhrases(material, taken, length);
    const Counts others = countIn(material.others, length, found);
    int total = 0;
    for (const StyleMessage &message : material.messages)
        total += int(std::max<qsizetype>(0, message.words.size() - length + 1));
    QVector<Candidate> candidates;
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (it->size() < leastReplies || isCommon(it.key()) || repliesWith(material, *it) < leastReplies)
            continue;
        const double sureness = logLikelihood(int(it->size()), total, others.times.value(it.key()), others.total);
        if (sureness >= surelyTypical)
            candidates.append({it.key(), sureness, *it});
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
    QVector<Candidate> phrases;
    for (qsizetype length = longestPhrase; length > 1; --length) {
        const QVector<Candidate> found = candidatesOf(material, taken, length);
        take(taken, found, length);
        phrases += found;
    }
    return {habitsOf(material, phrases), habitsOf(material, candidatesOf(material, taken, 1))};
}

} // namespace likeness
