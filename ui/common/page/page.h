// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>
#include <QWidget>

namespace likeness {

/// Where on a page to look. What is empty or zero stays as it is.
struct Place {
    QString sourceId = {};
    int page = 0; ///< of the source, from 1
    QRect box = {}; ///< in the page's pixels
    QStringList exampleIds = {};
    QString chatId = {};
    QString query = {}; ///< of a filter
    QString section = {}; ///< of the settings
};

/// What fills the window between header and status bar. The shell makes it once, shows its title, status and header
/// widgets above it, and tells it which avatar is open. A page adds its own actions to PageContext::actions.
class WindowPage : public QWidget {
    Q_OBJECT
public:
    explicit WindowPage(QWidget *parent = nullptr);

    virtual QString title() const = 0;
    /// One line under the title; emit statusChanged() when it is another.
    virtual QString status() const { return {}; }
    /// Buttons at the right of the header, the primary one last. Asked once; the shell keeps them.
    virtual QList<QWidget *> headerWidgets() { return {}; }
    virtual void setAvatar(const QString &avatarId) = 0;
    /// What F6 goes through, in reading order; each has something that takes the focus, itself or a child.
    virtual QList<QWidget *> panes() { return {this}; }
    /// Keeps layout in WindowSettings, called before another avatar is opened and before the window closes.
    virtual void saveState() { }
    /// Called after setAvatar().
    virtual void restoreState() { }
    /// Shows the place, scrolled to and selected, even if a filter hides it.
    virtual void reveal(const Place &place) { Q_UNUSED(place) }
    /// Clears what Esc clears here, a filter above all; false if there is nothing.
    virtual bool escape() { return false; }

Q_SIGNALS:
    void statusChanged();
    /// The number beside the page's name in the rail; negative: none.
    void countChanged(int count);
    /// Something goes on here, shown as a dot in the rail.
    void activityChanged(bool isActive);
};

} // namespace likeness
