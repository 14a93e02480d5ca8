// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/detail/page_bar.h"

#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/sources/edits/source_desk.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace likeness {

namespace {

constexpr int leastName = 80;

/// How the page's text was had, where a person may wonder.
QString howRead(const SourceDesk &desk)
{
    if (!desk.hasPage() || desk.source().kind != FileKind::Pdf)
        return {};
    return desk.page().kind == PageKind::Scanned ? PageBar::tr("read from its picture")
                                                 : PageBar::tr("text of the document");
}

QWidget *rowOf(const QList<QWidget *> &widgets)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return part;
}

} // namespace

PageBar::PageBar(const Actions &actions, const SourceDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_name(new TextLabel(TextSize::Heading)),
      m_how(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_page(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    m_pages =
        rowOf({iconButton(actions.find(QStringLiteral("sources.previous-page")), QStringLiteral("chevron-left")),
               m_page, iconButton(actions.find(QStringLiteral("sources.next-page")), QStringLiteral("chevron-right"))});
    m_zoom = wordButton(actions.find(QStringLiteral("sources.zoom-whole")), QStringLiteral("100 %"));
    m_zoom->setFlat(true);
    m_zoomPart = rowOf({iconButton(actions.find(QStringLiteral("sources.zoom-out")), QStringLiteral("minus")), m_zoom,
                        iconButton(actions.find(QStringLiteral("sources.zoom-in")), QStringLiteral("plus")),
                        iconButton(actions.find(QStringLiteral("sources.zoom-fit")), QStringLiteral("fit")),
                        iconButton(actions.find(QStringLiteral("sources.strip")), QStringLiteral("strip"))});
    auto *row = new FlowLayout(space::medium, this);
    row->setContentsMargins(space::large, space::small, space::small, space::small);
    m_name->setMinimumHeight(space::control); // the bar is as high without buttons as with them
    row->addWidget(m_name);
    row->addWidget(m_how);
    row->addWidget(m_pages);
    row->addWidget(m_zoomPart);
    m_name->setMinimumWidth(leastName);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageBar::refresh()
{
    const Source &source = m_desk.source();
    const int pages = qMax(source.pageCount, source.pagesRead);
    m_pages->setVisible(pages > 1 && m_desk.hasPage());
    m_page->setText(tr("Page %1 of %2").arg(m_desk.page().number).arg(pages));
    m_how->setText(howRead(m_desk));
    m_how->setVisible(!m_how->text().isEmpty());
    m_name->setToolTip(source.path);
    elideName();
}

void PageBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
    m_zoom->setAccessibleName(tr("Zoom %1 %, show at 100 %").arg(qRound(zoom * 100)));
}

void PageBar::setHasPicture(bool hasPicture)
{
    m_zoomPart->setVisible(hasPicture);
}

void PageBar::resizeEvent(QResizeEvent *)
{
    elideName();
}

void PageBar::elideName()
{
    m_name->setText(m_name->fontMetrics().elidedText(m_desk.source().name, Qt::ElideMiddle, m_name->width() - 2));
    m_name->setAccessibleName(m_desk.source().name);
}

} // namespace likeness
