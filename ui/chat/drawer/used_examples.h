// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "services/chat/chat_types.h"
#include "ui/chat/drawer/used_model.h"

#include <QWidget>

class QLayout;
class QListView;

namespace likeness {

class ChatAnswers;
class Examples;
class Notices;
class TextLabel;

/// Which examples the model was shown with a message, and why. Each can be pinned, so that every message shows it, or
/// left out from now on.
class UsedExamples final : public QWidget {
    Q_OBJECT
public:
    UsedExamples(ChatAnswers &answers, Examples &examples, Notices &notices, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    void showChosen(const QVector<ChosenExample> &chosen);
    /// What examples cost with each message, against training.
    void showPrepared(const std::optional<PreparedAsk> &prepared);
    QListView *list() const { return m_list; }
    /// Null if none is chosen.
    const UsedRow *current() const;
    void togglePinned();
    void toggleBanned();
    /// Buttons below the list.
    void addButton(QWidget *button);

Q_SIGNALS:
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addParts();
    void refresh();
    void addRow(QVector<UsedRow> *rows, const ChosenExample &chosen, bool isPinned, bool isBanned) const;

    ChatAnswers &m_answers;
    Examples &m_examples;
    Notices &m_notices;
    QString m_avatarId;
    QVector<ChosenExample> m_chosen;
    UsedModel m_model;
    int m_worths = 0; ///< only the latest answer counts
    TextLabel *m_title;
    TextLabel *m_nothing;
    TextLabel *m_worth;
    QListView *m_list;
    QLayout *m_buttons;
};

} // namespace likeness
