// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_list.h"

#include "ui/examples/facets/facet_delegate.h"

#include <QKeyEvent>

namespace likeness {

FacetList::FacetList(QWidget *parent) : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new FacetDelegate(this));
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(NoSelection); // what is chosen stands in the query
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(false);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Facets"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &FacetList::choose);
}

void FacetList::showCounts(const ExampleCounts &counts)
{
    const int row = currentIndex().row();
    m_model.showCounts(counts);
    if (!currentIndex().isValid() && row >= 0)
        setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1)));
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    const bool isChoice =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isChoice)
        return QListView::keyPressEvent(event);
    choose(currentIndex());
}

void FacetList::choose(const QModelIndex &index)
{
    const FacetLine *line = m_model.at(index);
    if (!line)
        return;
    if (line->type == FacetLine::Type::Value) {
        Q_EMIT toggled(line->value.term);
        return;
    }
    const int row = index.row();
    m_model.turn(index);
    setCurrentIndex(m_model.index(qMin(row, m_model.rowCount() - 1)));
    Q_EMIT foldedChanged();
}

} // namespace likeness
