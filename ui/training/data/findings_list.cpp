// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/data/findings_list.h"

#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/training/parts/marked_text.h"
#include "ui/training/plan/plan_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

void sayFinding(MarkedText &text, const Finding &finding)
{
    switch (finding.weight) {
    case FindingWeight::Stop:
        return text.say(MarkedText::Tone::Danger, QStringLiteral("error"), findingText(finding));
    case FindingWeight::Warning:
        return text.say(MarkedText::Tone::Warning, QStringLiteral("warning"), findingText(finding));
    case FindingWeight::Note:
        return text.say(MarkedText::Tone::Muted, QStringLiteral("circle"), findingText(finding));
    }
}

} // namespace

FindingsList::FindingsList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
}

void FindingsList::show(const QVector<Finding> &findings)
{
    if (std::exchange(m_isFilled, true) && findings == m_findings)
        return; // a button that has the focus keeps it
    m_findings = findings;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : std::as_const(m_findings))
        m_column->addWidget(rowOf(finding));
    if (!m_findings.isEmpty())
        return;
    auto *well = new MarkedText;
    well->say(MarkedText::Tone::Success, QStringLiteral("check"), tr("Nothing is to be said against these rows."));
    m_column->addWidget(well);
}

QWidget *FindingsList::rowOf(const Finding &finding)
{
    auto *row = new QWidget;
    auto *text = new MarkedText;
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    sayFinding(*text, finding);
    auto *flow = new FlowLayout(space::medium, row);
    flow->addWidget(text);
    if (const QString words = findingAction(finding); !words.isEmpty()) {
        auto *show = new QPushButton(words);
        show->setAccessibleName(tr("%1: %2").arg(words, text->text()));
        flow->addWidget(show);
        connect(show, &QPushButton::clicked, this, [this, finding] { Q_EMIT chosen(finding); });
    }
    return row;
}

} // namespace likeness
