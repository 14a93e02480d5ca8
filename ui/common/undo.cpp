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
