// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/where/target_card.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/training/parts/marked_text.h"
#include "ui/training/plan/plan_words.h"

#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

void sayState(MarkedText &state, const TrainingTarget &target)
{
    const QString text = targetStateText(target);
    switch (target.state) {
    case TargetState::Available:
        return state.say(MarkedText::Tone::Success, QStringLiteral("check"), text);
    case TargetState::NeedsKey:
        return state.say(MarkedText::Tone::Warning, QStringLiteral("lock"), text);
    case TargetState::NotOffered:
    case TargetState::Ended:
        return state.say(MarkedText::Tone::Danger, QStringLiteral("cross"), text);
    }
}

/// The days on which bases retire, where any is announced.
QString retiringText(const QVector<ModelInfo> &models)
{
    QStringList days;
    for (const ModelInfo &model : models) {
        if (model.shutdown.isValid())
            days.append(TargetCard::tr("%1 on %2", "gpt-4o-2024-08-06 on 3 Nov 2027")
                            .arg(model.id, QLocale().toString(model.shutdown, QLocale::ShortFormat)));
    }
    return days.isEmpty() ? QString() : TargetCard::tr("Base models that retire: %1").arg(days.join(u", "_qs));
}

} // namespace

TargetCard::TargetCard(QWidget *parent)
    : Card(Ground::Surface, parent),
      m_choice(new QRadioButton),
      m_state(new MarkedText),
      m_price(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_place(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_models(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_refusal(new TextLabel),
      m_key(new QPushButton(tr("Add a &key..."))),
      m_again(new QPushButton(tr("Ask &once more")))
{
    m_choice->setAutoExclusive(false); // its siblings lie on other cards
    m_state->keepOnLine();
    auto *top = new FlowLayout(space::large);
    top->addWidget(m_choice);
    top->addWidget(m_state);
    auto *acts = new FlowLayout(space::small);
    acts->addWidget(m_key);
    acts->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addLayout(top);
    for (TextLabel *label : {m_price, m_place, m_models, m_refusal})
        column->addWidget(label->wrapped());
    column->addLayout(acts);
    connect(m_choice, &QRadioButton::clicked, this, [this] { Q_EMIT chosen(m_id); });
    connect(m_key, &QPushButton::clicked, this, &TargetCard::keyWanted);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againWanted(m_id); });
}

void TargetCard::show(const TrainingTarget &target, bool isChosen)
{
    m_id = target.id;
    m_choice->setText(placeName(target));
    m_choice->setChecked(isChosen);
    sayState(*m_state, target);
    m_price->setText(targetPriceText(target));
    m_place->setText(targetPlaceText(target));
    const QString models = retiringText(target.models);
    m_models->setText(models);
    m_models->setVisible(!models.isEmpty());
    m_choice->setAccessibleDescription(m_state->text() + u". " + m_price->text() + u' ' + m_place->text());
    showFault(target);
}

void TargetCard::showFault(const TrainingTarget &target)
{
    const bool isRefused = target.state == TargetState::NotOffered;
    m_key->setVisible(target.state == TargetState::NeedsKey);
    m_key->setAccessibleName(tr("Add a key for %1").arg(placeName(target)));
    m_again->setVisible(isRefused);
    m_again->setAccessibleName(tr("Ask %1 once more").arg(placeName(target)));
    m_refusal->setVisible(isRefused);
    if (!isRefused)
        return;
    QString words = target.refusal.trimmed();
    if (words.endsWith(u'.'))
        words.chop(1); // it stands within a sentence
    const QString day = QLocale().toString(target.refusedAt.toLocalTime(), QLocale::ShortFormat);
    m_refusal->setText(
        words.isEmpty()
            ? tr("It refused on %1, and is asked again after a day. Your data are ready for the other places.").arg(day)
            : tr("It said on %1: \"%2\". Your data are ready for the other places.").arg(day, words));
}

} // namespace likeness
