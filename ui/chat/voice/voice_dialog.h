// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/accounts/account.h"
#include "domain/chat/voice.h"
#include "domain/prompt/prompt_version.h"
#include "ui/common/dialogs/dialog_frame.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace likeness {

class Banner;

/// Makes or changes a voice: which model at which account, with which prompt, with examples or without.
class VoiceDialog final : public DialogFrame {
    Q_OBJECT
public:
    struct Choices {
        QVector<Account> accounts;
        std::function<QStringList(const QString &accountId)> models;
        QVector<PromptVersion> prompts;
        /// Stores it.
        std::function<Result<ChatVoice>(const ChatVoice &voice)> save;
    };

    VoiceDialog(const ChatVoice &voice, const Choices &choices, QWidget *parent = nullptr);

    /// More may be known of what the servers have; what was chosen stays.
    void refreshModels();

Q_SIGNALS:
    void saved(const likeness::ChatVoice &voice);

private:
    void addWho();
    void addHow();
    void fillModels();
    void save();

    ChatVoice m_voice;
    Choices m_choices;
    QLineEdit *m_name;
    QComboBox *m_account;
    QComboBox *m_model;
    QComboBox *m_prompt;
    QCheckBox *m_examples;
    QCheckBox *m_isWarm;
    QDoubleSpinBox *m_temperature;
    QCheckBox *m_keeps;
    Banner *m_fault;
};

} // namespace likeness
