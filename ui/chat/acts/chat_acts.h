// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/chat/session/chat_services.h"
#include "ui/common/actions/action_spec.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

class QAction;

namespace likeness {

class ChatSession;
class ChatsPane;
class TalkPane;
class UsedExamples;

/// What can be done with chats, with what is written and with the examples of the drawer. All of it is in the table of
/// actions.
class ChatActs final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const PageContext &context;
        const ChatServices &services;
        QWidget &page;
        ChatSession &session;
        ChatsPane &chats;
        TalkPane &talk;
        UsedExamples &used;
    };
    explicit ChatActs(const Parts &parts);

    /// The chat, its state or the chosen example is another one.
    void refresh();
    QAction *newChat() const { return m_new; }
    QAction *find() const { return m_find; }
    QAction *exporting() const { return m_export; }

private:
    using Act = std::function<void()>;
    using Change = std::function<Result<>()>;

    QAction *add(const ActionSpec &spec, const Act &act);
    void addChats();
    void addSearch();
    void addWriting();
    void addExamples();
    void setEnterSends(bool isSending);
    void openContextMenu(const QPoint &position);
    void startNew();
    void rename();
    void togglePin();
    void moveToFolder();
    void remove();
    void exportChat();
    void save(const QString &path);
    bool succeeded(const Result<> &done) const;
    void push(const QString &act, const QString &chatId, const Change &redo, const Change &undo);

    Parts m_parts;
    QAction *m_new = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_export = nullptr;
    QAction *m_find = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_enterSends = nullptr;
    QAction *m_pinExample = nullptr;
    QAction *m_banExample = nullptr;
    QAction *m_openExample = nullptr;
};

} // namespace likeness
