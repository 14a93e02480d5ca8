// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/chat/voice.h"
#include "domain/models/model_info.h"
#include "ui/chat/session/chat_services.h"
#include "ui/common/page/page_context.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace likeness {

class Banner;
class ChatSession;
class TalkPane;

/// Which voice answers in the chat that is shown: its line above the messages, its menu, its dialog, and what is said
/// when its model retires.
class VoiceDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const PageContext &context;
        const ChatServices &services;
        QWidget &page;
        ChatSession &session;
        TalkPane &talk;
    };
    explicit VoiceDesk(const Parts &parts);

    /// Another chat is shown, or voices, models or accounts are others.
    void refresh();
    /// Nothing: there is no account.
    const std::optional<ChatVoice> &voice() const { return m_voice; }
    /// Opens the dialog of this chat's voice, or of a new one.
    void change();
    void makeNew();
    /// Its model is gone, so that nothing can be asked of it.
    bool isRetired() const;
    /// There is an account, but nobody knows yet which models it has.
    bool isWithoutModel() const { return m_voice && m_voice->model.isEmpty(); }
    /// What its model can take at once; 0: not known.
    int contextTokens() const { return m_model.contextTokens; }

Q_SIGNALS:
    void changed();

private:
    void fillMenu();
    void choose(const QString &voiceId);
    void openDialog(const ChatVoice &voice);
    void showBanner();
    void sayRetiring(Banner &banner) const;
    QString serverName() const;

    Parts m_parts;
    QMenu *m_menu;
    QAction *m_change = nullptr;
    QAction *m_new = nullptr;
    std::optional<ChatVoice> m_voice;
    ModelInfo m_model;
};

} // namespace likeness
