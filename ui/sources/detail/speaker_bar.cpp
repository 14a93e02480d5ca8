// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/detail/speaker_bar.h"

#include "domain/speakers.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/sources/edits/source_desk.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace likeness {

SpeakerBar::SpeakerBar(const SourceDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_question(new TextLabel),
      m_names(new QComboBox),
      m_answers(makeAnswers())
{
    auto *row = new FlowLayout(space::small, this);
    row->setReadable(16);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(m_question->wrapped());
    row->addWidget(m_names);
    row->addWidget(m_answers);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(12);
    m_names->setObjectName(QStringLiteral("self"));
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT selfChosen(m_names->itemText(index));
    });
}

QWidget *SpeakerBar::makeAnswers()
{
    auto *yes = new QPushButton(tr("&Yes"));
    auto *flip = new QPushButton(tr("No, f&lip"));
    yes->setToolTip(tr("The right side is me in all pictures"));
    flip->setToolTip(tr("The left side is me in this picture"));
    connect(yes, &QPushButton::clicked, this, &SpeakerBar::confirmed);
    connect(flip, &QPushButton::clicked, this, &SpeakerBar::flipWanted);
    auto *answers = new QWidget; // that stay together
    auto *row = new QHBoxLayout(answers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(yes);
    row->addWidget(flip);
    return answers;
}

void SpeakerBar::refresh()
{
    const auto &rows = m_desk.rows();
    const bool isGuess = std::any_of(rows.begin(), rows.end(), [](const ShownRow &row) { return row.isGuess; });
    refreshNames();
    const bool hasNames = !isGuess && m_names->count() > 2;
    m_question->setText(isGuess ? tr("Are the bubbles on the right yours in all these pictures?") : tr("You are"));
    m_question->setWordWrap(isGuess); // a few words need no second line
    m_question->setSizePolicy(isGuess ? QSizePolicy::Expanding : QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_question->setBuddy(isGuess ? nullptr : m_names);
    m_names->setAccessibleName(tr("You are"));
    m_names->setVisible(hasNames);
    m_answers->setVisible(isGuess);
    setVisible(isGuess || hasNames);
}

void SpeakerBar::refreshNames()
{
    QStringList names;
    QString self;
    for (const ShownRow &row : m_desk.rows()) {
        if (row.name.isEmpty() || row.isIgnored)
            continue;
        if (!names.contains(row.name))
            names.append(row.name);
        if (row.side == Speaker::Side::Self)
            self = row.name;
    }
    const QSignalBlocker still(m_names);
    m_names->clear();
    m_names->addItem(tr("Choose..."));
    m_names->addItems(names);
    m_names->setCurrentIndex(qMax(0, m_names->findText(self)));
}

void SpeakerBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.select);
}

} // namespace likeness
