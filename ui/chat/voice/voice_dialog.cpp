// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/voice/voice_dialog.h"

#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace likeness {

namespace {

constexpr double hottest = 2;
constexpr double usual = 1;
constexpr double step = 0.1;

} // namespace

VoiceDialog::VoiceDialog(const ChatVoice &voice, const Choices &choices, QWidget *parent)
    : DialogFrame(voice.id.isEmpty() ? tr("New voice") : tr("Change the voice"), tr("&Use this voice"), parent),
      m_voice(voice),
      m_choices(choices),
      m_name(new QLineEdit(voice.name)),
      m_account(new QComboBox),
      m_model(new QComboBox),
      m_prompt(new QComboBox),
      m_examples(new QCheckBox(tr("Show the model my &examples"))),
      m_isWarm(new QCheckBox(tr("&Temperature"))),
      m_temperature(new QDoubleSpinBox),
      m_keeps(new QCheckBox(tr("Give the same &answer to the same question"))),
      m_fault(new Banner)
{
    addWho();
    addHow();
    m_fault->hide();
    content()->addWidget(m_fault);
    connect(primary(), &QPushButton::clicked, this, &VoiceDialog::save);
}

void VoiceDialog::addWho()
{
    constexpr int fieldWidth = 360;
    m_name->setMinimumWidth(fieldWidth);
    addField(tr("&Name"), m_name);
    for (const Account &account : std::as_const(m_choices.accounts))
        m_account->addItem(account.server.name, account.id);
    m_account->setCurrentIndex(qMax(0, m_account->findData(m_voice.accountId)));
    addField(tr("A&ccount"), m_account);
    m_model->setEditable(true); // servers know more than they list
    addField(tr("&Model"), m_model);
    fillModels();
    connect(m_account, &QComboBox::currentIndexChanged, this, &VoiceDialog::fillModels);
}

void VoiceDialog::addHow()
{
    m_prompt->addItem(tr("The active version"), QString());
    for (const PromptVersion &version : std::as_const(m_choices.prompts)) {
        const QString number = tr("Version %1").arg(version.number);
        m_prompt->addItem(version.note.isEmpty() ? number : QStringLiteral("%1: %2").arg(number, version.note),
                          version.id);
    }
    m_prompt->setCurrentIndex(qMax(0, m_prompt->findData(m_voice.promptVersionId)));
    addField(tr("&Prompt"), m_prompt);
    m_examples->setChecked(m_voice.usesExamples);
    m_isWarm->setChecked(m_voice.temperature.has_value());
    m_temperature->setRange(0, hottest);
    m_temperature->setSingleStep(step);
    m_temperature->setValue(m_voice.temperature.value_or(usual));
    m_temperature->setAccessibleName(tr("Temperature"));
    m_temperature->setEnabled(m_isWarm->isChecked());
    m_isWarm->setToolTip(tr("How freely it answers: at 0 nearly always the same, at 2 wildly. Without, as the provider "
                            "has it."));
    connect(m_isWarm, &QCheckBox::toggled, m_temperature, &QWidget::setEnabled);
    m_keeps->setChecked(m_voice.keepsAnswers);
    m_keeps->setToolTip(
        tr("A question that was answered before in the same words and the same context is answered from "
           "this computer, at no cost."));
    auto *warm = new QHBoxLayout;
    warm->setSpacing(space::small);
    warm->addWidget(m_isWarm);
    warm->addWidget(m_temperature);
    warm->addStretch(1);
    content()->addWidget(m_examples);
    content()->addLayout(warm);
    content()->addWidget(m_keeps);
}

void VoiceDialog::fillModels()
{
    const QString accountId = m_account->currentData().toString();
    m_model->clear();
    m_model->addItems(m_choices.models(accountId));
    if (accountId == m_voice.accountId)
        m_model->setCurrentText(m_voice.model);
}

void VoiceDialog::refreshModels()
{
    const QString chosen = m_model->currentText();
    m_model->clear();
    m_model->addItems(m_choices.models(m_account->currentData().toString()));
    if (!chosen.isEmpty())
        m_model->setCurrentText(chosen);
}

void VoiceDialog::save()
{
    ChatVoice voice = m_voice;
    voice.accountId = m_account->currentData().toString();
    voice.model = m_model->currentText().trimmed();
    voice.name = m_name->text().trimmed().isEmpty() ? voice.model : m_name->text().trimmed();
    voice.promptVersionId = m_prompt->currentData().toString();
    voice.usesExamples = m_examples->isChecked();
    voice.temperature = m_isWarm->isChecked() ? std::optional(m_temperature->value()) : std::nullopt;
    voice.keepsAnswers = m_keeps->isChecked();
    const Result<ChatVoice> saved = m_choices.save(voice);
    if (saved) {
        Q_EMIT this->saved(*saved);
        accept();
        return;
    }
    const bool isInput = saved.error().kind == ErrorKind::BadInput;
    m_fault->say(Banner::Tone::Danger,
                 isInput ? tr("A voice needs a model, and a name that no other voice of this avatar has.")
                         : errorText(saved.error(), ErrorPlace::Library).sentence);
    m_fault->show();
}

} // namespace likeness
