// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme_choice.h"

#include <QKeySequence>
#include <QSettings>

#include <optional>

class QSplitter;
class QWidget;

namespace likeness {

/// How the window looked last time. Layout only: nothing here says what a person wrote or whom they know.
class WindowSettings final {
public:
    explicit WindowSettings(const QString &path);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    bool isHighContrast() const;
    void setHighContrast(bool isHigh);
    /// In percent of the system's.
    int textSize() const;
    void setTextSize(int percent);
    /// A code such as "de"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);
    QString lastAvatar() const;
    void setLastAvatar(const QString &avatarId);
    bool isRailCollapsed() const;
    void setRailCollapsed(bool isCollapsed);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    /// The person's own keys of an action; nothing where they are as they came.
    std::optional<QKeySequence> keys(const QString &actionId) const;
    void setKeys(const QString &actionId, const QKeySequence &keys);
    void removeKeys(const QString &actionId);
    /// Whether keys without Ctrl or Alt act in lists.
    bool areSingleKeysOn() const;
    void setSingleKeysOn(bool isOn);

    /// Whether the desktop tells what ended while another program was in front.
    bool areDesktopNotesOn() const;
    void setDesktopNotesOn(bool isOn);

    /// Whether Enter sends a message and Shift+Enter begins a line, or the other way round.
    bool isEnterSending() const;
    void setEnterSending(bool isSending);

    /// What a page looks like for one avatar: sort, zoom, scroll position; never what a person wrote.
    QVariant layout(const QString &avatarId, const QString &name, const QVariant &fallback = {}) const;
    void setLayout(const QString &avatarId, const QString &name, const QVariant &value);
    /// With the avatar goes what was remembered for it.
    void forgetAvatar(const QString &avatarId);

    void restore(QWidget &window) const;
    void save(const QWidget &window);
    /// False where nothing was remembered.
    bool restore(QSplitter &splitter, const QString &name) const;
    void save(const QSplitter &splitter, const QString &name);

private:
    QSettings m_settings;
};

} // namespace likeness
