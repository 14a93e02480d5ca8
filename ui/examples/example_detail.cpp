// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/example_detail.h"

#include "ui/common/banner.h"
#include "ui/common/text_label.h"
#include "ui/examples/bubble.h"
#include "ui/examples/example_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace likeness {

namespace {

constexpr std::array allCategories{Category::Greeting, Category::Question, Category::Statement, Category::Joke,
                                   Category::Story};

QString warningFor(const Example &example)
{
    if (example.leftOut != LeftOutReason::None)
        return leftOutSentence(example.leftOut);
    return example.needsReview
        ? ExampleDetail::tr("Worth a look: a message was read with doubt, or is cut off at the picture's edge.")
        : QString();
}

} // namespace

ExampleDetail::ExampleDetail(QWidget *parent)
    : QStackedWidget(parent),
      m_category(new QComboBox),
      m_reason(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_message(new Bubble(Bubble::Side::Theirs)),
      m_reply(new Bubble(Bubble::Side::Own)),
      m_banner(new Banner),
      m_facts(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_accept(new QPushButton(tr("&Accept"))),
      m_reject(new QPushButton(tr("&Reject")))
{
    auto *hint = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    hint->setText(tr("Select an example to see both messages."));
    hint->setAlignment(Qt::AlignCenter);
    hint->setContentsMargins(space::wide, 0, space::wide, 0);
    addWidget(hint->wrapped());
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeContent(), 1);
    column->addWidget(makeDecision());
    addWidget(page);
}

QWidget *ExampleDetail::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_reply);
    column->addSpacing(space::small);
    column->addWidget(makeFacts());
    column->addWidget(m_banner);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ExampleDetail::makeFacts()
{
    auto *label = new TextLabel;
    label->setText(tr("&Category"));
    label->setBuddy(m_category);
    for (const Category category : allCategories)
        m_category->addItem(categoryWord(category), int(category));
    connect(m_category, &QComboBox::activated, this,
            [this](int index) { Q_EMIT categoryChosen(Category(m_category->itemData(index).toInt())); });
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(label);
    row->addWidget(m_category, 1);
    column->addLayout(row);
    column->addWidget(m_reason->wrapped());
    column->addWidget(m_facts->wrapped());
    return facts;
}

QWidget *ExampleDetail::makeDecision()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::medium, space::large, space::large);
    row->setSpacing(space::small);
    row->addWidget(m_reject, 1);
    row->addWidget(m_accept, 1);
    m_accept->setToolTip(tr("Accept this example (A in the list)"));
    m_reject->setToolTip(tr("Reject this example (R in the list)"));
    m_accept->setCheckable(true);
    m_reject->setCheckable(true);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT stateChosen(ExampleState::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT stateChosen(ExampleState::Rejected); });
    return bar;
}

void ExampleDetail::showExample(const ExampleRow *row)
{
    setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    const Example &example = row->example;
    m_message->setVisible(!example.userMessage.isEmpty());
    m_message->setText(example.userMessage);
    m_reply->setText(example.assistantMessage);
    m_category->setCurrentIndex(m_category->findData(int(example.category)));
    m_reason->setText(categoryReason(example));
    m_banner->say(Banner::Tone::Warning, warningFor(example));
    m_banner->setVisible(!m_banner->text().isEmpty());
    showFacts(*row);
    showDecision(example.state);
}

void ExampleDetail::showFacts(const ExampleRow &row)
{
    const Origin &origin = row.example.origin;
    QString words = row.sourceName.isEmpty() ? tr("Imported as a row, or written by you.") : row.sourceName;
    if (origin.page > 1)
        words += tr(", page %1").arg(origin.page);
    if (!row.sourceName.isEmpty() && row.example.confidence < 1)
        words += tr(", read with %1 % certainty").arg(qRound(row.example.confidence * 100));
    m_facts->setText(words);
}

void ExampleDetail::showDecision(ExampleState state)
{
    m_accept->setChecked(state == ExampleState::Accepted);
    m_reject->setChecked(state == ExampleState::Rejected);
}

} // namespace likeness
