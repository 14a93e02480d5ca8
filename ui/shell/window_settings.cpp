// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_settings.h"

#include <QSplitter>
#include <QStandardPaths>

namespace likeness {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString avatarKey = QStringLiteral("lastAvatar");
const QString folderKey = QStringLiteral("exportFolder");
const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter/");

} // namespace

WindowSettings::WindowSettings(const QString &path) : m_settings(path, QSettings::IniFormat)
{
}

ThemeName WindowSettings::theme(ThemeName fallback) const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name.isEmpty())
        return fallback;
    return name == u"dark" ? ThemeName::Dark : ThemeName::Light;
}

void WindowSettings::setTheme(ThemeName theme)
{
    m_settings.setValue(themeKey, theme == ThemeName::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QString WindowSettings::lastAvatar() const
{
    return m_settings.value(avatarKey).toString();
}

void WindowSettings::setLastAvatar(const QString &avatarId)
{
    m_settings.setValue(avatarKey, avatarId);
}

QString WindowSettings::exportFolder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_settings.value(folderKey, documents).toString();
}

void WindowSettings::setExportFolder(const QString &folder)
{
    m_settings.setValue(folderKey, folder);
}

void WindowSettings::restore(QWidget &window) const
{
    if (!window.restoreGeometry(m_settings.value(geometryKey).toByteArray()))
        window.resize(1180, 760);
}

void WindowSettings::save(const QWidget &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
}

bool WindowSettings::restore(QSplitter &splitter, const QString &name) const
{
    return splitter.restoreState(m_settings.value(splitterKey + name).toByteArray());
}

void WindowSettings::save(const QSplitter &splitter, const QString &name)
{
    m_settings.setValue(splitterKey + name, splitter.saveState());
}

} // namespace likeness
