// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actions/actions.h"

#include "ui/common/icons.h"
#include "ui/common/window_settings.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace likeness {

namespace {

bool isSingleKey(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const Qt::Key key = keys[0].key();
    const bool isTyped = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde;
    return isTyped && !(keys[0].keyboardModifiers() & ~Qt::ShiftModifier);
}

} // namespace

Actions::Actions(QWidget &window, WindowSettings &settings) : m_window(window), m_settings(settings)
{
}

QAction *Actions::add(const ActionSpec &spec, QWidget *page, std::function<void()> act)
{
    auto *action = new QAction(spec.text, page ? page : &m_window);
    action->setObjectName(spec.id);
    action->setCheckable(spec.isCheckable);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    action->setShortcutContext(spec.list ? Qt::WidgetShortcut : Qt::WindowShortcut);
    (spec.list ? spec.list : &m_window)->addAction(action);
    m_entries.append({spec, action, page, true, {}});
    applyKeys(m_entries.last());
    refresh(m_entries.last());
    connect(action, &QAction::triggered, this, std::move(act));
    connect(action, &QObject::destroyed, this, &Actions::remove);
    Q_EMIT changed();
    return action;
}

void Actions::remove(QObject *action)
{
    m_entries.removeIf([action](const Entry &entry) { return entry.action == action; });
    Q_EMIT changed();
}

void Actions::allow(QAction *action, bool isAllowed, const QString &whyNot)
{
    Entry *entry = entryOf(action);
    if (!entry)
        return;
    entry->isAllowed = isAllowed;
    entry->whyNot = isAllowed ? QString() : whyNot;
    refresh(*entry);
}

QAction *Actions::find(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

void Actions::trigger(const QString &id) const
{
    if (QAction *action = find(id))
        action->trigger();
}

QVector<QAction *> Actions::all() const
{
    QVector<QAction *> actions;
    for (const Entry &entry : m_entries)
        actions.append(entry.action);
    return actions;
}

const ActionSpec &Actions::specOf(const QAction *action) const
{
    static const ActionSpec unknown;
    const Entry *entry = entryOf(action);
    return entry ? entry->spec : unknown;
}

QString Actions::whyNot(const QAction *action) const
{
    const Entry *entry = entryOf(action);
    if (!entry || action->isEnabled())
        return {};
    if (entry->page && entry->page != m_page)
        return tr("Only in %1").arg(entry->page->windowTitle());
    return entry->whyNot;
}

QString Actions::whyNot(const QKeySequence &keys) const
{
    for (const Entry &entry : m_entries) {
        const bool isHere = !entry.page || entry.page == m_page;
        if (isHere && !entry.isAllowed && !entry.spec.list && entry.action->shortcuts().contains(keys))
            return entry.whyNot;
    }
    return {};
}

void Actions::setCurrentPage(QWidget *page)
{
    m_page = page;
    for (const Entry &entry : std::as_const(m_entries))
        refresh(entry);
}

void Actions::setKeys(const QString &id, const QKeySequence &keys)
{
    m_settings.setKeys(id, keys);
    applyAllKeys();
}

void Actions::resetKeys(const QString &id)
{
    m_settings.removeKeys(id);
    applyAllKeys();
}

void Actions::resetAllKeys()
{
    for (const Entry &entry : std::as_const(m_entries))
        m_settings.removeKeys(entry.spec.id);
    applyAllKeys();
}

bool Actions::hasOwnKeys(const QString &id) const
{
    return m_settings.keys(id).has_value();
}

QVector<QAction *> Actions::conflicts(const QString &id, const QKeySequence &keys) const
{
    const QAction *self = find(id);
    const Entry *mine = entryOf(self);
    QVector<QAction *> others;
    for (const Entry &entry : m_entries) {
        const bool meets = !mine || !mine->page || !entry.page || mine->page == entry.page;
        if (entry.action != self && meets && !keys.isEmpty() && entry.action->shortcuts().contains(keys))
            others.append(entry.action);
    }
    return others;
}

bool Actions::areSingleKeysOn() const
{
    return m_settings.areSingleKeysOn();
}

void Actions::setSingleKeysOn(bool isOn)
{
    m_settings.setSingleKeysOn(isOn);
    applyAllKeys();
}

Actions::Entry *Actions::entryOf(const QObject *action)
{
    return const_cast<Entry *>(std::as_const(*this).entryOf(action));
}

const Actions::Entry *Actions::entryOf(const QObject *action) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [action](const Entry &entry) { return entry.action == action; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Actions::refresh(const Entry &entry) const
{
    const bool isHere = !entry.page || entry.page == m_page;
    entry.action->setVisible(isHere);
    entry.action->setEnabled(isHere && entry.isAllowed);
}

void Actions::applyKeys(const Entry &entry) const
{
    QList<QKeySequence> keys{m_settings.keys(entry.spec.id).value_or(entry.spec.keys)};
    keys.append(entry.spec.moreKeys);
    keys.removeIf([this](const QKeySequence &one) {
        return one.isEmpty() || (isSingleKey(one) && !m_settings.areSingleKeysOn());
    });
    entry.action->setShortcuts(keys);
}

void Actions::applyAllKeys()
{
    for (const Entry &entry : std::as_const(m_entries))
        applyKeys(entry);
    Q_EMIT changed();
}

} // namespace likeness
