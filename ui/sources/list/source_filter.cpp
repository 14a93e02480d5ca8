// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/source_filter.h"

#include "ui/sources/list/sources_model.h"

#include <algorithm>

namespace likeness {

void SourceFilter::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void SourceFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

const Source *SourceFilter::sourceAt(const QModelIndex &index) const
{
    return static_cast<const SourcesModel *>(sourceModel())->rowAt(mapToSource(index));
}

QModelIndex SourceFilter::indexOf(const QString &sourceId) const
{
    return mapFromSource(static_cast<const SourcesModel *>(sourceModel())->indexOf(sourceId));
}

bool SourceFilter::matches(const Source &source, Show show)
{
    switch (show) {
    case Show::All:
        break;
    case Show::NeedsReview:
        return source.state == SourceState::NeedsReview;
    case Show::Reviewed:
        return source.state == SourceState::Reviewed;
    case Show::Failed:
        return source.state == SourceState::Failed || source.state == SourceState::Missing;
    case Show::Excluded:
        return source.state == SourceState::Excluded;
    }
    return true;
}

bool SourceFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Source *source = static_cast<const SourcesModel *>(sourceModel())->rowAt(sourceModel()->index(row, 0));
    return source && matches(*source, m_show)
        && std::all_of(m_words.begin(), m_words.end(),
                       [source](const QString &word) { return source->name.contains(word, Qt::CaseInsensitive); });
}

} // namespace likeness
