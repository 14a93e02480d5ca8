// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/voice/voice_line.h"

#include "ui/common/flow_layout.h"
#include "ui/common/money_text.h"
#include "ui/common/text_label.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace likeness {

VoiceLine::VoiceLine(QWidget *parent)
    : QWidget(parent),
      m_voice(new QPushButton),
      m_retires(new TextLabel(TextSize::Caption)),
      m_tokens(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_cost(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted))
{
    auto *row = new FlowLayout(space::medium, this);
    row->setContentsMargins(space::wide, space::small, space::wide, space::small);
    for (QWidget *part : QList<QWidget *>{m_voice, m_retires, m_tokens, m_cost})
        row->addWidget(part);
    m_voice->setFlat(true);
    m_cost->setToolTip(tr("What this chat has cost so far"));
    m_tokens->setToolTip(tr("How much of what the model can take at once the latest question was"));
    showVoice({}, {});
    showTokens({}, 0);
    showCost({});
}

void VoiceLine::showVoice(const std::optional<ChatVoice> &voice, const ModelInfo &model)
{
    const bool isReady = voice && !voice->model.isEmpty();
    m_voice->setText(isReady ? tr("Voice: %1").arg(voiceText(*voice)) : tr("Voice: none yet"));
    const bool isRetiring = voice && model.shutdown.isValid();
    m_retires->setVisible(isRetiring);
    if (isRetiring)
        m_retires->setText(model.shutdown <= QDate::currentDate()
                               ? tr("Retired %1").arg(QLocale().toString(model.shutdown, QLocale::ShortFormat))
                               : tr("Retires %1").arg(QLocale().toString(model.shutdown, QLocale::ShortFormat)));
}

void VoiceLine::showTokens(const std::optional<int> &used, int context)
{
    const QLocale locale;
    m_tokens->setVisible(used.has_value());
    if (!used)
        return;
    m_tokens->setText(context > 0 ? tr("%1 of %2 tokens").arg(locale.toString(*used), locale.toString(context))
                                  : tr("%n token(s)", nullptr, *used));
}

void VoiceLine::showCost(Money cost)
{
    m_cost->setVisible(cost.nanos > 0);
    m_cost->setText(moneyText(cost));
}

void VoiceLine::setMenu(QMenu *menu)
{
    m_voice->setMenu(menu);
}

void VoiceLine::openMenu()
{
    m_voice->showMenu();
}

QString voiceText(const ChatVoice &voice)
{
    if (voice.name.isEmpty() || voice.name == voice.model)
        return voice.model;
    return QStringLiteral("%1 (%2)").arg(voice.name, voice.model);
}

} // namespace likeness
