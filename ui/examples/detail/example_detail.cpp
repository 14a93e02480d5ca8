// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/example_detail.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace likeness {

namespace {

enum Card { HintCard, ExampleCard };

} // namespace

ExampleDetail::ExampleDetail(const PreviewOf &previewOf, QWidget *parent)
    : QStackedWidget(parent),
      m_texts(new ExampleTexts),
      m_facts(new ExampleFacts(previewOf)),
      m_hint(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_scroll(new QScrollArea),
      m_accept(new QPushButton(tr("&Accept"))),
      m_reject(new QPushButton(tr("&Reject")))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setContentsMargins(space::wide, 0, space::wide, 0);
    addWidget(m_hint->wrapped());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeContent(), 1);
    column->addWidget(makeDecision());
    addWidget(page);
    showExample(nullptr);
}

QWidget *ExampleDetail::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::medium, space::wide, space::large);
    column->setSpacing(space::large);
    column->addWidget(m_texts);
    column->addWidget(m_facts);
    column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

QWidget *ExampleDetail::makeDecision()
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(space::small, bar);
    row->setContentsMargins(space::large, space::medium, space::wide, space::large);
    for (QPushButton *button : {m_reject, m_accept}) {
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    m_accept->setToolTip(tr("Accept this example (A in the list)"));
    m_reject->setToolTip(tr("Reject this example (R in the list)"));
    m_accept->setProperty("isPrimary", true);
    m_accept->setCheckable(true);
    m_reject->setCheckable(true);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT stateChosen(ExampleState::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT stateChosen(ExampleState::Rejected); });
    return bar;
}

void ExampleDetail::showExample(const Example *example, const QString &sourceName)
{
    if (!example) {
        m_texts->save();
        m_hint->setText(tr("Select an example to see both messages."));
        return setCurrentIndex(HintCard);
    }
    setCurrentIndex(ExampleCard);
    m_texts->showExample(*example);
    m_facts->showExample(*example, sourceName);
    m_accept->setChecked(example->state == ExampleState::Accepted);
    m_reject->setChecked(example->state == ExampleState::Rejected);
    if (example->id != std::exchange(m_shownId, example->id))
        m_scroll->verticalScrollBar()->setValue(0);
}

void ExampleDetail::showCount(int selected)
{
    m_texts->save();
    m_hint->setText(tr("%n examples selected.\nWhat you choose now is done to all of them.", nullptr, selected));
    setCurrentIndex(HintCard);
}

} // namespace likeness
