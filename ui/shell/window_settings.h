// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QSettings>

class QSplitter;
class QWidget;

namespace likeness {

/// How the window looked last time. Layout only: nothing here says what a person wrote or whom they know.
class WindowSettings final {
public:
    explicit WindowSettings(const QString &path);

    ThemeName theme(ThemeName fallback) const;
    void setTheme(ThemeName theme);
    QString lastAvatar() const;
    void setLastAvatar(const QString &avatarId);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    void restore(QWidget &window) const;
    void save(const QWidget &window);
    /// False where nothing was remembered.
    bool restore(QSplitter &splitter, const QString &name) const;
    void save(const QSplitter &splitter, const QString &name);

private:
    QSettings m_settings;
};

} // namespace likeness
