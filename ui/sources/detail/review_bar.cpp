// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/detail/review_bar.h"

#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/sources/edits/source_desk.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace likeness {

namespace {

constexpr int fewLetters = 14; ///< the buttons beside a sentence matter more than its lines

} // namespace

ReviewBar::ReviewBar(const Actions &actions, const SourceDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_doubtful(new TextLabel(TextSize::Body, TextLabel::Tone::Muted))
{
    m_speakers = makeSpeakers(actions);
    m_next = wordButton(actions.find(QStringLiteral("sources.next-uncertain")), tr("Next"));
    m_reviewed = wordButton(actions.find(QStringLiteral("sources.reviewed")), tr("Mark reviewed"));
    m_reviewed->setProperty("isPrimary", true);
    m_doubtful->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new FlowLayout(space::small);
    row->setReadable(fewLetters);
    row->addWidget(m_doubtful->wrapped());
    row->addWidget(m_next);
    row->addWidget(m_reviewed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_speakers);
    column->addLayout(row);
    setProperty("staysInSight", true);
}

QWidget *ReviewBar::makeSpeakers(const Actions &actions)
{
    auto *part = new QWidget;
    auto *row = new FlowLayout(space::tiny, part);
    m_says = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    m_says->setText(tr("Said by:"));
    row->addWidget(m_says);
    const auto add = [&](const char *id, const QString &words) {
        QPushButton *button = wordButton(actions.find(QLatin1String(id)), words);
        button->setCheckable(true);
        row->addWidget(button);
        // What is true decides which one is down, not the click.
        connect(button, &QPushButton::clicked, this, &ReviewBar::refresh, Qt::QueuedConnection);
        return button;
    };
    m_me = add("sources.speaker-me", tr("Me"));
    m_them = add("sources.speaker-them", tr("Them"));
    m_name = add("sources.speaker-name", tr("Name..."));
    m_ignore = add("sources.speaker-ignore", tr("Ignore"));
    return part;
}

void ReviewBar::refresh()
{
    const ShownRow *row = m_desk.currentRow();
    const bool isMessage = row && row->row.hasSpeaker;
    m_speakers->setVisible(hasMessages(m_desk.page()) && m_desk.hasPage());
    const bool isNamed = isMessage && row->side == Speaker::Side::Other && !row->name.isEmpty();
    m_me->setChecked(isMessage && !row->isIgnored && row->side == Speaker::Side::Self);
    m_them->setChecked(isMessage && !row->isIgnored && row->side == Speaker::Side::Other && !isNamed);
    m_name->setChecked(isMessage && !row->isIgnored && isNamed);
    m_name->setText(isNamed ? row->name : tr("Name..."));
    m_ignore->setChecked(isMessage && row->isIgnored);

    const int doubtful = m_desk.doubtful();
    m_doubtful->setText(doubtful > 0 ? tr("%n uncertain word(s)", nullptr, doubtful) : tr("No uncertain words here"));
    m_next->setVisible(doubtful > 0);
    const bool isReviewed = m_desk.source().isReviewed;
    m_reviewed->setText(isReviewed ? tr("Next file") : tr("Mark reviewed"));
}

void ReviewBar::resizeEvent(QResizeEvent *)
{
    // Where room is short the buttons speak for themselves.
    const QMargins margins = layout()->contentsMargins();
    int needed = m_says->sizeHint().width() + margins.left() + margins.right();
    for (const QPushButton *button : {m_me, m_them, m_name, m_ignore})
        needed += button->sizeHint().width() + space::tiny;
    m_says->setVisible(width() >= needed);
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace likeness
