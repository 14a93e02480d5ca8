// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/similar_filter.h"

#include "base/async.h"
#include "base/pool.h"
#include "domain/examples/similar.h"

namespace likeness {

void SimilarFilter::look(const QVector<Example> &all, const Example &example)
{
    const int search = ++m_searches;
    onDone(runInPool([all, id = example.id] { return similarTo(all, id); }), this,
           [this, search, words = example.assistantMessage.simplified()](const QHash<QString, double> &likeness) {
               if (search != m_searches)
                   return;
               m_likeness = likeness;
               m_words = words;
               Q_EMIT changed();
           });
}

void SimilarFilter::clear()
{
    ++m_searches;
    m_words.clear();
    if (isOn()) {
        m_likeness.clear();
        Q_EMIT changed();
    }
}

} // namespace likeness
