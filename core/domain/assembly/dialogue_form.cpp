// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/dialogue_form.h"

#include "domain/assembly/sides.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

using NameCounts = QHash<QString, int>;

bool isCapitals(const QString &name)
{
    return name == name.toUpper() && name != name.toLower();
}

/// Every word begins with a capital, as names of people do, and there are three at most.
bool isProper(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 3
        && std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.front().isUpper(); });
}

int total(const NameCounts &counts)
{
    int sum = 0;
    for (const int count : counts)
        sum += count;
    return sum;
}

/// Scripts write all names in capitals, and then nothing else is one.
bool isScript(const NameCounts &counts)
{
    int capitals = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        capitals += isCapitals(it.key()) ? it.value() : 0;
    return capitals * 10 >= total(counts) * 7;
}

/// Names that come back, and proper ones that speak once beside them.
QSet<QString> speakingNames(const NameCounts &counts)
{
    const bool hasCapitals = isScript(counts);
    const bool comesBack = std::any_of(counts.cbegin(), counts.cend(), [](int count) { return count >= 2; });
    QSet<QString> names;
    for (auto it = counts.cbegin(); it != counts.cend() && comesBack; ++it) {
        const bool fits = hasCapitals ? isCapitals(it.key()) : it.value() >= 2 || isProper(it.key());
        if (fits)
            names.insert(it.key());
    }
    return names;
}

/// Enough of the text is said by them: two people, or one who says nearly everything.
bool isDialogue(const QSet<QString> &names, const NameCounts &counts, qsizetype lines)
{
    int spoken = 0;
    for (const QString &name : names)
        spoken += counts.value(name);
    if (names.size() >= 2)
        return spoken >= 3 && spoken * 12 >= lines;
    return names.size() == 1 && spoken >= 3 && spoken * 2 >= lines;
}

template <typename Reading> NameCounts countNames(const QVector<BodyLine> &lines, Reading reading)
{
    NameCounts counts;
    for (const BodyLine &line : lines)
        if (const auto speaker = reading(line.text))
            ++counts[speaker->name];
    return counts;
}

QVector<MessageStamp> stampsOf(const QVector<BodyLine> &lines)
{
    QVector<MessageStamp> stamps;
    for (const BodyLine &line : lines) {
        const auto stamp = leadingStamp(line.text);
        if (stamp && line.text.indexOf(u':', stamp->length) > 0)
            stamps.append(*stamp);
    }
    return stamps;
}

} // namespace

Dialogue findDialogue(const QVector<BodyLine> &lines)
{
    const QVector<MessageStamp> stamps = stampsOf(lines);
    const NameCounts headed = countNames(lines, headerLine);
    const NameCounts named = countNames(lines, namedLine);
    const int headedTotal = total(headed);
    const int namedTotal = total(named);
    if (stamps.size() >= 2 && stamps.size() * 2 >= std::max(headedTotal, namedTotal))
        return {DialogueForm::Stamped, {}, guessDateOrder(stamps)};
    if (const auto names = speakingNames(headed); headedTotal >= namedTotal && isDialogue(names, headed, lines.size()))
        return {DialogueForm::Headed, names, {}};
    if (const auto names = speakingNames(named); isDialogue(names, named, lines.size()))
        return {DialogueForm::Named, names, {}};
    return {hasSides(lines) ? DialogueForm::Sides : DialogueForm::None, {}, {}};
}

} // namespace likeness
