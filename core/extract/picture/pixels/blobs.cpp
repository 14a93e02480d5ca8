// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/pixels/blobs.h"

#include "extract/picture/pixels/components.h"

#include <algorithm>

namespace likeness {
namespace {

std::vector<Run> inkRuns(const uchar *row, const QRect &area, int threshold)
{
    std::vector<Run> runs;
    const int end = area.right() + 1;
    for (int x = area.left(); x < end; ++x) {
        if (row[x] < threshold)
            continue;
        const int begin = x;
        while (x < end && row[x] >= threshold)
            ++x;
        runs.push_back({begin, x, -1});
    }
    return runs;
}

void addRun(Blob &blob, const Run &run, const uchar *row, int y)
{
    const QRect box(run.begin, y, run.end - run.begin, 1);
    blob.box = blob.area == 0 ? box : blob.box.united(box);
    blob.area += run.end - run.begin;
    blob.peak = std::max(blob.peak, int(*std::max_element(row + run.begin, row + run.end)));
}

} // namespace

bool isDot(const QRect &box, int letterHeight)
{
    // A full stop is 0.2 letter heights wide, in bold type 0.35.
    const int side = std::max(box.width(), box.height());
    return 100 * side <= 42 * letterHeight + 100 && 2 * std::min(box.width(), box.height()) + 1 >= side;
}

std::vector<Blob> findBlobs(const QImage &contrast, const QRect &wanted, int threshold)
{
    const QRect area = wanted & contrast.rect();
    Labels labels;
    std::vector<std::vector<Run>> rows;
    const std::vector<Run> none;
    rows.reserve(size_t(std::max(area.height(), 0)));
    for (int y = area.top(); y <= area.bottom(); ++y) {
        rows.push_back(inkRuns(contrast.constScanLine(y), area, threshold));
        connectRuns(rows.back(), rows.size() > 1 ? rows[rows.size() - 2] : none, labels, true);
    }
    std::vector<int> dense(labels.count(), -1);
    std::vector<Blob> blobs;
    for (size_t i = 0; i < rows.size(); ++i) {
        const int y = area.top() + int(i);
        for (const Run &run : rows[i]) {
            int &index = dense[size_t(labels.root(run.label))];
            if (index < 0) {
                index = int(blobs.size());
                blobs.emplace_back();
            }
            addRun(blobs[size_t(index)], run, contrast.constScanLine(y), y);
        }
    }
    return blobs;
}

} // namespace likeness
