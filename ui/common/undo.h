// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QUndoGroup>

class QUndoCommand;
class QUndoStack;

namespace likeness {

/// What can be taken back: one stack for each avatar, for as long as the program runs.
class Undo final : public QObject {
    Q_OBJECT
public:
    explicit Undo(QObject *parent = nullptr);

    /// Does the command and keeps it. Its text names the act as it stands in a sentence: "set category of 12
    /// examples". A command calls services, tells what fails by itself, and shows what it restored.
    void push(QUndoCommand *command);
    void undo();
    void redo();
    /// Of the open avatar.
    QUndoStack &stack();
    void setAvatar(const QString &avatarId);

Q_SIGNALS:
    /// There is something else to undo or redo.
    void changed();
    /// The act, as it stands in a sentence, was taken back or done again; not where that failed.
    void undone(const QString &act);
    void redone(const QString &act);

private:
    QUndoGroup m_group;
    QHash<QString, QUndoStack *> m_stacks; ///< by avatar
};

} // namespace likeness
