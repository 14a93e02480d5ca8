// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/dialogue_form.h"

#include "domain/assembly/sides.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

/// How often a name begins a line, and how often that line begins a paragraph.
struct NameCount {
    int lines = 0;
    int paragraphs = 0;
};
using NameCounts = QHash<QString, NameCount>;

bool isCapitals(const QString &name)
{
    return name == name.toUpper() && name != name.toLower();
}

/// Every word begins with a capital, as names of people do, and there are three at most.
bool isProper(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= 3 && std::all_of(words.cbegin(), words.cend(), [](const QString &word) {
               return word.front().isUpper() || word.front().isDigit();
           });
}

int total(const NameCounts &counts)
{
    int sum = 0;
    for (const NameCount &count : counts)
        sum += count.lines;
    return sum;
}

/// Scripts write all names in capitals, and then nothing else is one.
bool isScript(const NameCounts &counts)
{
    int capitals = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        capitals += isCapitals(it.key()) ? it.value().lines : 0;
    return capitals * 10 >= total(counts) * 7;
}

/// Where speeches are paragraphs, a word before a colon in the middle of one is no name.
bool areParagraphs(const NameCounts &counts)
{
    NameCount sum;
    for (const NameCount &count : counts) {
        sum.lines += count.lines;
        sum.paragraphs += count.paragraphs;
    }
    return sum.paragraphs * 10 >= sum.lines * 7;
}

/// Names that come back, and proper ones that speak once beside them.
QSet<QString> speakingNames(const NameCounts &counts)
{
    const bool hasCapitals = isScript(counts);
    const bool hasParagraphs = areParagraphs(counts);
    const bool comesBack =
        std::any_of(counts.cbegin(), counts.cend(), [](const NameCount &count) { return count.lines >= 2; });
    QSet<QString> names;
    for (auto it = counts.cbegin(); it != counts.cend() && comesBack; ++it) {
        const bool isSettled = it.value().lines >= 2 || it.value().paragraphs > 0 || !hasParagraphs;
        const bool fits = hasCapitals ? isCapitals(it.key()) : it.value().lines >= 2 || isProper(it.key());
        if (isSettled && fits)
            names.insert(it.key());
    }
    return names;
}

/// Enough of the text is said by them: two people, or one who says nearly everything.
bool isDialogue(const QSet<QString> &names, const NameCounts &counts, qsizetype lines)
{
    int spoken = 0;
    for (const QString &name : names)
        spoken += counts.value(name).lines;
    if (names.size() >= 2)
        return spoken >= 3 && spoken * 12 >= lines;
    return names.size() == 1 && spoken >= 3 && spoken * 2 >= lines;
}

/// A text of a few lines in which everybody speaks once: each line or so begins with another name.
bool isShortExchange(const QVector<BodyLine> &lines, const NameCounts &counts)
{
    constexpr qsizetype mostLines = 6;
    if (lines.isEmpty() || lines.size() > mostLines || lines.first().hasPlace() || !namedLine(lines.first().text))
        return false;
    const QStringList names = counts.keys();
    return counts.size() >= 2 && total(counts) * 2 >= lines.size()
        && std::all_of(names.cbegin(), names.cend(), isProper);
}

QSet<QString> allNames(const NameCounts &counts)
{
    return {counts.keyBegin(), counts.keyEnd()};
}

template <typename Reading> NameCounts countNames(const QVector<BodyLine> &lines, Reading reading)
{
    NameCounts counts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto speaker = reading(i)) {
            NameCount &count = counts[speaker->name];
            ++count.lines;
            count.paragraphs += lines[i].startsParagraph;
        }
    }
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

std::optional<SpeakerLine> cueAt(const QVector<BodyLine> &lines, qsizetype index)
{
    const bool isFollowed = index + 1 < lines.size() && !lines[index + 1].hasGapAbove;
    return isFollowed ? cueLine(lines[index].text) : std::nullopt;
}

/// A script may change between "NAME: text" and cues, so the names of both are known in both.
static Dialogue script(DialogueForm form, const QSet<QString> &named, const QSet<QString> &cued)
{
    return {form, named + cued, true, {}};
}

/// Names before a colon, or above each speech.
static std::optional<Dialogue> namedDialogue(const QVector<BodyLine> &lines, const NameCounts &named)
{
    const NameCounts cued = countNames(lines, [&](qsizetype i) { return cueAt(lines, i); });
    const QSet<QString> cueNames = speakingNames(cued);
    const QSet<QString> names = speakingNames(named);
    if (isDialogue(names, named, lines.size())) {
        return isScript(named) ? script(DialogueForm::Named, names, cueNames)
                               : Dialogue{DialogueForm::Named, names, false, {}};
    }
    if (isDialogue(cueNames, cued, lines.size()))
        return script(DialogueForm::Cued, isScript(named) ? names : QSet<QString>(), cueNames);
    if (isShortExchange(lines, named))
        return Dialogue{DialogueForm::Named, allNames(named), false, {}};
    return std::nullopt;
}

Dialogue findDialogue(const QVector<BodyLine> &lines)
{
    const QVector<MessageStamp> stamps = stampsOf(lines);
    const NameCounts headed = countNames(lines, [&](qsizetype i) { return headerLine(lines[i].text); });
    const NameCounts named = countNames(lines, [&](qsizetype i) { return namedLine(lines[i].text); });
    const int headedTotal = total(headed);
    const int namedTotal = total(named);
    if (stamps.size() >= 2 && stamps.size() * 2 >= std::max(headedTotal, namedTotal))
        return {DialogueForm::Stamped, {}, false, guessDateOrder(stamps)};
    if (const auto names = speakingNames(headed); headedTotal >= namedTotal && isDialogue(names, headed, lines.size()))
        return {DialogueForm::Headed, names, false, {}};
    if (const auto found = namedDialogue(lines, named))
        return *found;
    return {hasSides(lines) ? DialogueForm::Sides : DialogueForm::None, {}, false, {}};
}

} // namespace likeness
