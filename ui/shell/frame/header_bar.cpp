// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/header_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/page/page.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace likeness {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent),
      m_title(new TextLabel(TextSize::Title)),
      m_status(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_row(new FlowLayout(space::medium, this))
{
    auto *side = new QWidget;
    side->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *words = new QVBoxLayout(side);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(space::tiny / 2);
    words->addWidget(m_title);
    words->addWidget(m_status);
    m_status->wrapped(); // the window stays narrow
    m_row->setContentsMargins(space::wide, space::large, space::wide, space::medium);
    m_row->addWidget(side);
}

void HeaderBar::showPage(WindowPage *page)
{
    if (m_page) {
        disconnect(m_page, &WindowPage::statusChanged, this, nullptr);
        toolsOf(m_page)->hide();
    }
    m_page = page;
    connect(page, &WindowPage::statusChanged, this, &HeaderBar::refresh);
    toolsOf(page)->show();
    refresh();
}

QWidget *HeaderBar::toolsOf(WindowPage *page)
{
    QWidget *&tools = m_tools[page];
    if (tools)
        return tools;
    tools = new QWidget;
    auto *row = new FlowLayout(space::small, tools);
    const auto widgets = page->headerWidgets();
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    m_row->addWidget(tools);
    return tools;
}

void HeaderBar::refresh()
{
    m_title->setText(m_page->title());
    m_status->setText(m_page->status());
    m_status->setVisible(!m_status->text().isEmpty());
}

} // namespace likeness
