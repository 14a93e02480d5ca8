// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/style/style_material.h"

#include "domain/text/words.h"

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

bool isCounted(const Example &example)
{
    return example.state != ExampleState::Rejected && example.leftOut != LeftOutReason::Duplicate
        && example.leftOut != LeftOutReason::NearDuplicate && !example.assistantMessage.trimmed().isEmpty();
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// The most frequent; of those equally frequent the first in order of characters, so that it is always the same.
QString mostWritten(const QHash<QString, int> &written)
{
    QString best;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const int most = written.value(best);
        if (it.value() > most || (it.value() == most && it.key() < best))
            best = it.key();
    }
    return best;
}

} // namespace

StyleMaterial styleMaterialOf(const QVector<Example> &examples)
{
    StyleMaterial material;
    for (const Example &example : examples) {
        if (!isCounted(example))
            continue;
        material.examples.append(example);
        for (const QString &line : linesOf(example.assistantMessage))
            material.messages.append({line, wordsOf(line), example.id});
        for (const QString &line : linesOf(example.userMessage))
            material.others.append(wordsOf(line));
    }
    return material;
}

void note(StyleShare &share, bool holds, const QString &exampleId)
{
    ++share.of;
    if (!holds)
        return;
    ++share.count;
    if (share.evidence.size() < mostEvidence && !share.evidence.contains(exampleId))
        share.evidence.append(exampleId);
}

ShareRange rangeOf(const StyleShare &share)
{
    constexpr double z = 1.959964; // 95 %, two-sided
    if (share.of == 0)
        return {};
    const double n = share.of;
    const double p = share.value();
    const double middle = p + z * z / (2 * n);
    const double margin = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    return {std::max(0.0, (middle - margin) / scale), std::min(1.0, (middle + margin) / scale)};
}

void HabitTally::add(const QString &plain, const QString &written, const QString &exampleId)
{
    Entry &entry = m_entries[plain];
    ++entry.written[written];
    note(entry.share, true, exampleId);
}

QVector<StyleHabit> HabitTally::habits(int of, int least, int atMost) const
{
    QVector<StyleHabit> habits;
    for (const Entry &entry : m_entries) {
        if (entry.share.count < least)
            continue;
        habits.append({mostWritten(entry.written), entry.share});
        habits.last().share.of = of;
    }
    std::sort(habits.begin(), habits.end(), [](const StyleHabit &a, const StyleHabit &b) {
        return a.share.count != b.share.count ? a.share.count > b.share.count : a.text < b.text;
    });
    return habits.mid(0, atMost);
}

} // namespace likeness
