// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_list.h"

#include "ui/common/tokens.h"
#include "ui/examples/facets/facet_delegate.h"

#include <QKeyEvent>
#include <QWhatsThis>

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
    setAccessibleDescription(tr("A question mark typed on a heading explains it."));
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
    if (event->key() == Qt::Key_Question)
        return explain(currentIndex());
    const bool isChoice =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isChoice)
        return QListView::keyPressEvent(event);
    choose(currentIndex());
}

void FacetList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const FacetLine *line = m_model.at(index);
    m_isExplaining = line && !line->help().isEmpty() && event->button() == Qt::LeftButton
        && FacetDelegate::helpMark(visualRect(index), layoutDirection())
               .marginsAdded({space::tiny, space::tiny, space::tiny, space::tiny})
               .contains(event->pos());
    if (m_isExplaining)
        explain(index);
    else
        QListView::mousePressEvent(event);
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isExplaining, false))
        QListView::mouseReleaseEvent(event);
}

void FacetList::explain(const QModelIndex &index)
{
    const FacetLine *line = m_model.at(index);
    if (line && !line->help().isEmpty())
        QWhatsThis::showText(viewport()->mapToGlobal(visualRect(index).bottomLeft()), line->help(), this);
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
