// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/undo.h"

#include <QUndoStack>

namespace likeness {

namespace {

constexpr int mostSteps = 500;

} // namespace

Undo::Undo(QObject *parent) : QObject(parent)
{
    setAvatar({});
    connect(&m_group, &QUndoGroup::indexChanged, this, &Undo::changed);
    connect(&m_group, &QUndoGroup::activeStackChanged, this, &Undo::changed);
}

void Undo::push(QUndoCommand *command)
{
    stack().push(command);
}

void Undo::undo()
{
    if (!stack().canUndo())
        return;
    const QString act = stack().undoText();
    const int kept = stack().count();
    stack().undo();
    if (stack().count() == kept) // a command that failed is not kept
        Q_EMIT undone(act);
}

void Undo::redo()
{
    if (!stack().canRedo())
        return;
    const QString act = stack().redoText();
    const int kept = stack().count();
    stack().redo();
    if (stack().count() == kept)
        Q_EMIT redone(act);
}

QUndoStack &Undo::stack()
{
    return *m_group.activeStack();
}

void Undo::setAvatar(const QString &avatarId)
{
    QUndoStack *&stack = m_stacks[avatarId];
    if (!stack) {
        stack = new QUndoStack(&m_group);
        stack->setUndoLimit(mostSteps);
    }
    m_group.setActiveStack(stack);
}

} // namespace likeness
