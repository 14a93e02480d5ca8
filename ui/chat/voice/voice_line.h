// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/chat/voice.h"
#include "domain/models/model_info.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace likeness {

class TextLabel;

/// What answers in this chat, how full its context is, and what the chat has cost.
class VoiceLine final : public QWidget {
    Q_OBJECT
public:
    explicit VoiceLine(QWidget *parent = nullptr);

    /// Nothing: there is no account.
    void showVoice(const std::optional<ChatVoice> &voice, const ModelInfo &model);
    /// Of the latest question; nothing: none is known yet.
    void showTokens(const std::optional<int> &used, int context);
    void showCost(Money cost);
    void setMenu(QMenu *menu);
    void openMenu();

private:
    QPushButton *m_voice;
    TextLabel *m_retires;
    TextLabel *m_tokens;
    TextLabel *m_cost;
};

/// "gpt-4o", or the voice's name with its model.
QString voiceText(const ChatVoice &voice);

} // namespace likeness
