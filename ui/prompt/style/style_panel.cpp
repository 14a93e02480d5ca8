// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/style/style_panel.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/scaled_font.h"
#include "ui/common/text_label.h"
#include "ui/prompt/style/style_words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

TextLabel *words(TextSize size, TextLabel::Tone tone, const QString &text)
{
    auto *label = new TextLabel(size, tone);
    label->setText(text);
    return label->wrapped();
}

} // namespace

StylePanel::StylePanel(QWidget *parent) : QScrollArea(parent)
{
    auto *body = new QWidget;
    auto *all = new QVBoxLayout(body);
    all->setContentsMargins(space::large, space::medium, space::large, space::large);
    all->setSpacing(space::wide);
    m_analysis = addGroup(all);
    m_card = addGroup(all);
    all->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Style"));
    setFocusPolicy(Qt::TabFocus);
    hideAnalysis();
}

QVBoxLayout *StylePanel::addGroup(QVBoxLayout *all)
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    all->addWidget(group);
    return column;
}

void StylePanel::clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void StylePanel::addHeading(QVBoxLayout *column, const QString &text)
{
    column->addWidget(words(TextSize::Heading, TextLabel::Tone::Plain, text));
}

void StylePanel::addCaption(QVBoxLayout *column, const QString &text)
{
    column->addWidget(words(TextSize::Caption, TextLabel::Tone::Muted, text));
}

QPushButton *StylePanel::lineButton(const QString &text, const QString &accessibleName) const
{
    auto *button = new QPushButton(text);
    button->setFlat(true);
    button->setProperty("isDense", true);
    button->setAccessibleName(accessibleName);
    useTextSize(*button, TextSize::Caption);
    return button;
}

QPushButton *StylePanel::evidenceButton(const QString &name, const QStringList &ids)
{
    QPushButton *button =
        lineButton(tr("%n example(s)", nullptr, int(ids.size())), tr("Examples that show: %1").arg(name));
    button->setIcon(themedIcon(QStringLiteral("chevron-down"))); // it opens a menu
    connect(button, &QPushButton::clicked, this, [this, ids, button] { Q_EMIT evidenceWanted(ids, button); });
    return button;
}

void StylePanel::addLine(const StyleLine &line, const StyleEdit &edit)
{
    m_card->addSpacing(space::small);
    m_card->addWidget(words(TextSize::Caption, TextLabel::Tone::Muted, line.name));
    m_card->addWidget(words(TextSize::Body, TextLabel::Tone::Plain, line.value));
    if (edit.isLeftOut)
        addCaption(m_card, tr("Left out of the prompt"));
    else if (!edit.words.isEmpty())
        addCaption(m_card, tr("In the prompt: %1").arg(edit.words));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(space::tiny, buttons);
    row->setContentsMargins(0, 0, 0, 0);
    if (!line.evidence.isEmpty())
        row->addWidget(evidenceButton(line.name, line.evidence));
    QPushButton *change = lineButton(tr("Edit..."), tr("Edit what the prompt says of: %1").arg(line.name));
    row->addWidget(change);
    connect(change, &QPushButton::clicked, this, [this, line] { Q_EMIT editWanted(line.trait, line.name); });
    m_card->addWidget(buttons);
}

void StylePanel::showCard(const StyleCard &card, const StyleEdits &edits)
{
    clear(m_card);
    addHeading(m_card, tr("Style card"));
    addCaption(m_card, styleSample(card));
    for (const StyleLine &line : styleLines(card))
        addLine(line, edits.value(line.trait));
}

void StylePanel::showReason(const QString &sentence)
{
    clear(m_card);
    addHeading(m_card, tr("Style card"));
    m_card->addWidget(words(TextSize::Body, TextLabel::Tone::Muted, sentence));
}

void StylePanel::addFindings(QVBoxLayout *column, const QString &name, const QVector<StyleFinding> &findings)
{
    if (findings.isEmpty())
        return;
    column->addSpacing(space::small);
    column->addWidget(words(TextSize::Caption, TextLabel::Tone::Muted, name));
    for (const StyleFinding &finding : findings) {
        column->addWidget(words(TextSize::Body, TextLabel::Tone::Plain, finding.text));
        QStringList quotes;
        for (const QString &quote : finding.quotes)
            quotes.append(tr("\"%1\"").arg(quote));
        if (!quotes.isEmpty())
            addCaption(column, quotes.join(QStringLiteral("  ")));
    }
}

void StylePanel::showAnalysis(const StyleAnalysis &analysis)
{
    clear(m_analysis);
    addHeading(m_analysis,
               analysis.model.isEmpty() ? tr("What the model found") : tr("What %1 found").arg(analysis.model));
    addFindings(m_analysis, tr("Patterns"), analysis.patterns);
    addFindings(m_analysis, tr("Words"), analysis.vocabulary);
    addFindings(m_analysis, tr("Behaviour"), analysis.behaviour);
    if (analysis.rejectedFindings > 0)
        addCaption(m_analysis,
                   tr("Left out for quoting what is not in your messages: %n finding(s).", nullptr,
                      analysis.rejectedFindings));
    m_analysis->parentWidget()->show();
    ensureVisible(0, 0);
}

void StylePanel::hideAnalysis()
{
    clear(m_analysis);
    m_analysis->parentWidget()->hide();
}

} // namespace likeness
