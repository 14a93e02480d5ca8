// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/page_rows.h"

#include <algorithm>

namespace likeness {

namespace {

PageRow rowOf(const Utterance &utterance)
{
    PageRow row;
    row.text = utterance.text;
    row.box = utterance.box;
    row.words = utterance.words;
    row.confidence = utterance.confidence;
    row.speaker = utterance.speaker;
    row.shownTime = utterance.shownTime;
    row.quote = utterance.quote;
    row.hasSpeaker = true;
    row.isCut = utterance.isCut;
    row.isOutsideBubble = utterance.isOutsideBubble;
    row.isIgnored = utterance.isIgnored;
    return row;
}

PageRow rowOf(const Line &line)
{
    PageRow row;
    row.text = line.text;
    row.box = line.box;
    row.words = line.words;
    row.isHidden = line.isHidden;
    qsizetype letters = 0;
    float sum = 0;
    for (const Word &word : line.words) {
        letters += word.text.size();
        sum += word.confidence * float(word.text.size());
    }
    row.confidence = letters > 0 ? sum / float(letters) : 1;
    return row;
}

} // namespace

bool hasMessages(const Page &page)
{
    return page.kind == PageKind::ChatPicture || page.kind == PageKind::ChatExport;
}

QVector<PageRow> rowsOf(const Page &page)
{
    QVector<PageRow> rows;
    if (hasMessages(page)) {
        for (const Utterance &utterance : page.utterances)
            rows.append(rowOf(utterance));
    } else {
        for (const Line &line : page.lines)
            rows.append(rowOf(line));
    }
    return rows;
}

QVector<WordSpan> wordSpans(const PageRow &row)
{
    QVector<WordSpan> spans;
    int from = 0;
    for (const Word &word : row.words) {
        const int start = word.text.isEmpty() ? -1 : int(row.text.indexOf(word.text, from));
        if (start < 0) {
            spans.append(WordSpan());
            continue;
        }
        spans.append({start, int(word.text.size())});
        from = start + int(word.text.size());
    }
    return spans;
}

bool isDoubtful(const Word &word, Confidence threshold)
{
    return word.confidence < threshold && !word.text.trimmed().isEmpty();
}

int doubtfulCount(const QVector<PageRow> &rows, Confidence threshold)
{
    qsizetype count = 0;
    for (const PageRow &row : rows) {
        if (row.isIgnored)
            continue;
        count += std::count_if(row.words.begin(), row.words.end(),
                               [threshold](const Word &word) { return isDoubtful(word, threshold); });
    }
    return int(count);
}

WordRef nextDoubtful(const QVector<PageRow> &rows, WordRef from, int step, Confidence threshold)
{
    int row = from.row;
    int word = from.word;
    if (row < 0) {
        row = step > 0 ? 0 : int(rows.size()) - 1;
        word = step > 0 || row < 0 ? -1 : int(rows[row].words.size());
    } else if (word < 0 && step < 0) {
        word = 0; // the row as a whole: what is before it lies in the rows above
    }
    for (; row >= 0 && row < rows.size(); row += step) {
        const auto &words = rows[row].words;
        for (word += step; word >= 0 && word < words.size(); word += step) {
            if (!rows[row].isIgnored && isDoubtful(words[word], threshold))
                return {row, word};
        }
        const int beside = row + step;
        word = step < 0 && beside >= 0 ? int(rows[beside].words.size()) : -1;
    }
    return {};
}

WordRef rowAt(const QVector<PageRow> &rows, const QPoint &point)
{
    for (int row = 0; row < rows.size(); ++row) {
        const auto &words = rows[row].words;
        for (int word = 0; word < words.size(); ++word) {
            if (words[word].box.contains(point))
                return {row, word};
        }
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].box.contains(point))
            return {row, -1};
    }
    return {};
}

} // namespace likeness
