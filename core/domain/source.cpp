// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/source.h"

#include "domain/corrections/page_edits.h"

#include <algorithm>
#include <cmath>

namespace likeness {

namespace {

constexpr int thousand = 1000;

void count(ReadingFigures &figures, const QVector<Word> &words)
{
    for (const Word &word : words) {
        figures.letters += word.text.size();
        figures.sureness += std::llround(double(word.confidence) * thousand) * word.text.size();
    }
}

} // namespace

std::optional<Confidence> ReadingFigures::confidence() const
{
    if (letters <= 0)
        return std::nullopt;
    return std::clamp(Confidence(double(sureness) / double(letters) / thousand), 0.0F, 1.0F);
}

ReadingFigures &ReadingFigures::operator+=(const ReadingFigures &other)
{
    letters += other.letters;
    sureness += other.sureness;
    doubtful += other.doubtful;
    return *this;
}

ReadingFigures &ReadingFigures::operator-=(const ReadingFigures &other)
{
    letters -= other.letters;
    sureness -= other.sureness;
    doubtful -= other.doubtful;
    return *this;
}

ReadingFigures figuresOf(const Page &page)
{
    ReadingFigures figures;
    for (const Utterance &one : page.utterances) {
        if (!one.isIgnored)
            count(figures, one.words);
    }
    if (page.utterances.isEmpty() && page.kind != PageKind::TextLayer) {
        for (const Line &line : page.lines)
            count(figures, line.words);
    }
    figures.doubtful = int(doubtfulWords(page).size());
    return figures;
}

SourceState shownState(const Source &source)
{
    if (source.isExcluded)
        return SourceState::Excluded;
    const bool isRead = source.state == SourceState::Read || source.state == SourceState::NeedsReview;
    return isRead && source.isReviewed ? SourceState::Reviewed : source.state;
}

} // namespace likeness
