// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/model_reading.h"

#include "domain/corrections/page_edits.h"
#include "domain/text/shingles.h"

#include <algorithm>

namespace likeness {

namespace {

constexpr double leastAlike = 0.3;
/// A page whose quality was too low for the reader here says who read it instead.
const QString readBy = QStringLiteral("read by ");

/// A row of the page that takes part.
struct Row {
    int index = 0;
    QString text;
    Shingles shingles;
};

QVector<Row> rowsOf(const Page &page)
{
    QVector<Row> rows;
    const auto add = [&rows](int index, const QString &text) {
        rows.append({index, text, shinglesOf(normalised(text))});
    };
    for (int i = 0; i < page.utterances.size(); ++i) {
        if (!page.utterances[i].isIgnored)
            add(i, page.utterances[i].text);
    }
    for (int i = 0; page.utterances.isEmpty() && i < page.lines.size(); ++i) {
        if (!page.lines[i].isHidden)
            add(i, page.lines[i].text);
    }
    return rows;
}

/// The most alike pairs in the same order on both sides: an alignment by dynamic programming. For each message that was
/// read its row in `rows`, or -1.
QVector<qsizetype> aligned(const QVector<Row> &rows, const QVector<ReadMessage> &read)
{
    const qsizetype width = read.size() + 1;
    QVector<double> best((rows.size() + 1) * width, 0);
    QVector<double> alike(best.size(), 0);
    for (qsizetype j = 1; j < width; ++j) {
        const Shingles shingles = shinglesOf(normalised(read[j - 1].text));
        for (qsizetype i = 1; i <= rows.size(); ++i) {
            const double likeness = resemblance(rows[i - 1].shingles, shingles);
            alike[i * width + j] = likeness < leastAlike ? 0 : likeness;
        }
    }
    for (qsizetype i = 1; i <= rows.size(); ++i) {
        for (qsizetype j = 1; j < width; ++j) {
            const double pair = alike[i * width + j] > 0 ? best[(i - 1) * width + j - 1] + alike[i * width + j] : 0;
            best[i * width + j] = std::max({best[(i - 1) * width + j], best[i * width + j - 1], pair});
        }
    }
    QVector<qsizetype> places(read.size(), -1);
    for (qsizetype i = rows.size(), j = read.size(); i > 0 && j > 0;) {
        const double here = best[i * width + j];
        if (here == best[(i - 1) * width + j]) {
            --i;
        } else if (here == best[i * width + j - 1]) {
            --j;
        } else {
            places[--j] = --i;
        }
    }
    return places;
}

/// What was read too badly to look alike: between two pairs, as many on one side as on the other belong together.
void pairTheRest(QVector<qsizetype> &places, qsizetype rows)
{
    qsizetype before = -1; // the last row that has its message
    for (qsizetype j = 0; j < places.size();) {
        if (places[j] >= 0) {
            before = places[j++];
            continue;
        }
        qsizetype end = j;
        while (end < places.size() && places[end] < 0)
            ++end;
        const qsizetype next = end < places.size() ? places[end] : rows;
        const bool isSame = next - before - 1 == end - j;
        for (; j < end; ++j)
            places[j] = isSame ? ++before : -1;
    }
}

QRect boxOf(const Page &page, int row)
{
    if (row < 0)
        return {};
    return page.utterances.isEmpty() ? page.lines.value(row).box : page.utterances.value(row).box;
}

/// Between two rows, as wide as both.
QRect boxBetween(const Page &page, int behind)
{
    const QRect above = boxOf(page, behind);
    const QRect below = boxOf(page, behind + 1);
    const int top = above.isEmpty() ? 0 : above.bottom() + 1;
    const int bottom = below.isEmpty() ? page.size.height() : below.top();
    const QRect sides = above.united(below);
    const int left = sides.isEmpty() ? 0 : sides.left();
    const int width = sides.isEmpty() ? page.size.width() : sides.width();
    return {left, top, std::max(1, width), std::max(1, bottom - top)};
}

Page withNewRow(Page page, const ReadingChange &change)
{
    const QRect box = boxBetween(page, change.behind);
    const bool hasMessages = !page.utterances.isEmpty() || page.kind == PageKind::ChatPicture;
    if (hasMessages) {
        Utterance added;
        added.speaker = {change.read.side, change.read.name};
        added.text = change.read.text;
        added.page = page.number;
        added.box = box;
        page.utterances.insert(change.behind + 1, added);
    } else {
        page.lines.insert(change.behind + 1, Line{change.read.text, box, {}, false});
    }
    page.text += (page.text.isEmpty() ? QString() : QStringLiteral("\n")) + change.read.text;
    return page;
}

} // namespace

bool isReadFromPicture(const Page &page)
{
    return page.kind == PageKind::ChatPicture || page.kind == PageKind::Scanned;
}

QVector<ReadingChange> readingChanges(const Page &page, const QVector<ReadMessage> &read)
{
    const QVector<Row> rows = rowsOf(page);
    QVector<qsizetype> places = aligned(rows, read);
    pairTheRest(places, rows.size());
    QVector<ReadingChange> changes;
    int behind = -1;
    for (qsizetype j = 0; j < read.size(); ++j) {
        if (places[j] < 0) {
            changes.append({-1, behind, {}, read[j]});
            continue;
        }
        const Row &row = rows[places[j]];
        behind = row.index;
        if (row.text.simplified() != read[j].text.simplified())
            changes.append({row.index, -1, row.text, read[j]});
    }
    return changes;
}

Page withReading(Page page, const QVector<ReadingChange> &changes, const QString &model)
{
    const bool hasMessages = !page.utterances.isEmpty();
    for (const ReadingChange &change : changes) {
        if (change.row >= 0)
            page = hasMessages ? withText(page, change.row, change.read.text)
                               : withLineText(page, change.row, change.read.text);
    }
    // From the last one on, so that the places of the others stay true.
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (change->row < 0)
            page = withNewRow(std::move(page), *change);
    }
    if (!changes.isEmpty())
        page.notices.append({NoticeKind::LowQuality, page.number, int(changes.size()), readBy + model});
    return page;
}

ModelReading modelReadingOf(const Page &page)
{
    ModelReading reading;
    for (const Notice &notice : page.notices) {
        if (notice.kind != NoticeKind::LowQuality || !notice.detail.startsWith(readBy))
            continue;
        reading.model = notice.detail.sliced(readBy.size());
        reading.texts += notice.count;
    }
    return reading;
}

} // namespace likeness
