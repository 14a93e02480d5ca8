// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chats/chats_model.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace likeness {

class Chats;
class EmptyState;
class Notices;

/// The chats of an avatar, and a search through all that was said in them.
class ChatsPane final : public QWidget {
    Q_OBJECT
public:
    ChatsPane(Chats &chats, Notices &notices, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    const QVector<Chat> &chats() const { return m_all; }
    const Chat *find(const QString &chatId) const;
    /// Marks it as the one that is shown, without telling.
    void select(const QString &chatId);
    QListView *list() const { return m_list; }
    QString words() const;
    void focusSearch();
    /// False if nothing was looked for.
    bool clearSearch();

Q_SIGNALS:
    /// With a turn: the place where the words occur.
    void chatChosen(const QString &chatId, const QString &turnId);
    /// The list was read anew.
    void refreshed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addParts();
    void refresh();
    void search();
    void show(const QVector<ChatRow> &rows);
    void choose(const QModelIndex &index);

    Chats &m_chats;
    Notices &m_notices;
    ChatsModel m_model;
    QVector<Chat> m_all;
    QString m_avatarId;
    QString m_selected;
    QTimer m_pause; ///< of whoever types
    QLineEdit *m_search;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    bool m_isShowing = false;
};

} // namespace likeness
