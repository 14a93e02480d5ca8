// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions/action_spec.h"

#include <QObject>
#include <QVector>

#include <functional>

class QAction;

namespace likeness {

class WindowSettings;

/// The one table of everything that can be done. Menu bar, command palette, list of shortcuts and settings read it, so
/// an action that is not in it does not exist.
class Actions final : public QObject {
    Q_OBJECT
public:
    Actions(QWidget &window, WindowSettings &settings);

    /// Runs `act` when chosen. With a page, only while that is the current one; the action leaves with its page.
    QAction *add(const ActionSpec &spec, QWidget *page, std::function<void()> act);
    /// Whether it could act now, and if not, why; beside the reason that another page is shown. Use this instead of
    /// QAction::setEnabled.
    void allow(QAction *action, bool isAllowed, const QString &whyNot = {});
    /// Null if there is none of this id.
    QAction *find(const QString &id) const;
    /// Does nothing while the action cannot act.
    void trigger(const QString &id) const;

    QVector<QAction *> all() const;
    const ActionSpec &specOf(const QAction *action) const;
    /// Why it is greyed now; empty if it is not. Names `titleOf` its page where that is not shown.
    QString whyNot(const QAction *action) const;
    /// Why these keys do nothing on this page now; empty where they belong to no action, or to one of a list's.
    QString whyNot(const QKeySequence &keys) const;
    void setCurrentPage(QWidget *page);

    /// The person's own keys, kept in the settings; an empty sequence leaves the action without one.
    void setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys(const QString &id);
    void resetAllKeys();
    bool hasOwnKeys(const QString &id) const;
    /// Other actions that these keys would reach where this one acts.
    QVector<QAction *> conflicts(const QString &id, const QKeySequence &keys) const;
    /// Whether keys without Ctrl or Alt act in lists; on unless switched off.
    bool areSingleKeysOn() const;
    void setSingleKeysOn(bool isOn);

Q_SIGNALS:
    /// Actions came, went, or have other keys.
    void changed();

private:
    struct Entry {
        ActionSpec spec;
        QAction *action = nullptr;
        QWidget *page = nullptr;
        bool isAllowed = true;
        QString whyNot;
    };

    Entry *entryOf(const QObject *action);
    const Entry *entryOf(const QObject *action) const;
    void remove(QObject *action);
    void refresh(const Entry &entry) const;
    void applyKeys(const Entry &entry) const;
    void applyAllKeys();

    QWidget &m_window;
    WindowSettings &m_settings;
    QVector<Entry> m_entries;
    QWidget *m_page = nullptr;
};

} // namespace likeness
