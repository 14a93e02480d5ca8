// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/conversation.h"
#include "ui/chat/dialogs/reply_dialog.h"
#include "ui/chat/session/chat_services.h"
#include "ui/common/actions/action_spec.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace likeness {

class ChatSession;
class TalkPane;

/// What can be done with a message. All of it is in the table of actions, whatever button or menu leads to it.
class TurnActs final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const PageContext &context;
        const ChatServices &services;
        QWidget &page;
        ChatSession &session;
        TalkPane &talk;
    };
    explicit TurnActs(const Parts &parts);

    /// The message or its state is another one.
    void refresh();
    /// The message that is edited in the composer; empty: none is.
    const QString &editedTurn() const { return m_edited; }
    void editLast();
    /// Writes that message anew in the composer.
    void editInPlaceOf(const QString &turnId, const QString &text);

Q_SIGNALS:
    void examplesWanted();

private:
    using Act = std::function<void()>;

    QAction *add(const ActionSpec &spec, const Act &act);
    void addSending();
    void addTexts();
    void addRating();
    void fillBar();
    QMenu *rateMenu() const;
    QMenu *reasonMenu() const;
    void openContextMenu(const QPoint &position);

    const ChatTurn *current() const;
    void step(int by);
    void edit();
    void branch();
    void openReply(ReplyDialog::Use use);
    void editReply(const QString &turnId, const QString &text);
    void fix(const QString &turnId, const QString &text);
    void saveExample();
    void tellSaved();
    void rate(bool isGood);
    void toggleReason(RatingReason reason);
    void store(const ChatVariant &variant, const std::optional<Rating> &rating);
    void copy() const;
    void remove();
    void show(const QString &chatId, const QString &turnId);
    bool succeeded(const Result<> &done) const;
    QString messageBefore(const QString &turnId) const;

    Parts m_parts;
    QString m_edited;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_continue = nullptr;
    QAction *m_remedy = nullptr;
    QAction *m_again = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_branch = nullptr;
    QAction *m_editReply = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_save = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_good = nullptr;
    QAction *m_bad = nullptr;
    QAction *m_examples = nullptr;
    QVector<QAction *> m_reasons;
};

} // namespace likeness
