// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/window_settings.h"

#include <QSplitter>
#include <QStandardPaths>

namespace likeness {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString contrastKey = QStringLiteral("highContrast");
const QString textSizeKey = QStringLiteral("textSize");
const QString languageKey = QStringLiteral("language");
const QString avatarKey = QStringLiteral("lastAvatar");
const QString railKey = QStringLiteral("railCollapsed");
const QString folderKey = QStringLiteral("exportFolder");
const QString geometryKey = QStringLiteral("geometry");
const QString splitterKey = QStringLiteral("splitter/");
const QString keysKey = QStringLiteral("keys/");
const QString singleKeysKey = QStringLiteral("singleKeys");
const QString desktopNotesKey = QStringLiteral("desktopNotes");
const QString enterSendsKey = QStringLiteral("enterSends");
const QString avatarsKey = QStringLiteral("avatars/");

} // namespace

WindowSettings::WindowSettings(const QString &path) : m_settings(path, QSettings::IniFormat)
{
}

ThemeChoice WindowSettings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == u"dark")
        return ThemeChoice::Dark;
    return name == u"light" ? ThemeChoice::Light : ThemeChoice::System;
}

void WindowSettings::setTheme(ThemeChoice theme)
{
    if (theme == ThemeChoice::System)
        m_settings.remove(themeKey);
    else
        m_settings.setValue(themeKey, theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool WindowSettings::isHighContrast() const
{
    return m_settings.value(contrastKey, false).toBool();
}

void WindowSettings::setHighContrast(bool isHigh)
{
    m_settings.setValue(contrastKey, isHigh);
}

int WindowSettings::textSize() const
{
    return m_settings.value(textSizeKey, 100).toInt();
}

void WindowSettings::setTextSize(int percent)
{
    m_settings.setValue(textSizeKey, percent);
}

QString WindowSettings::language() const
{
    return m_settings.value(languageKey).toString();
}

void WindowSettings::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

QString WindowSettings::lastAvatar() const
{
    return m_settings.value(avatarKey).toString();
}

void WindowSettings::setLastAvatar(const QString &avatarId)
{
    m_settings.setValue(avatarKey, avatarId);
}

bool WindowSettings::isRailCollapsed() const
{
    return m_settings.value(railKey, false).toBool();
}

void WindowSettings::setRailCollapsed(bool isCollapsed)
{
    m_settings.setValue(railKey, isCollapsed);
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

std::optional<QKeySequence> WindowSettings::keys(const QString &actionId) const
{
    const QString key = keysKey + actionId;
    if (!m_settings.contains(key))
        return std::nullopt;
    return QKeySequence::fromString(m_settings.value(key).toString(), QKeySequence::PortableText);
}

void WindowSettings::setKeys(const QString &actionId, const QKeySequence &keys)
{
    m_settings.setValue(keysKey + actionId, keys.toString(QKeySequence::PortableText));
}

void WindowSettings::removeKeys(const QString &actionId)
{
    m_settings.remove(keysKey + actionId);
}

bool WindowSettings::areSingleKeysOn() const
{
    return m_settings.value(singleKeysKey, true).toBool();
}

void WindowSettings::setSingleKeysOn(bool isOn)
{
    m_settings.setValue(singleKeysKey, isOn);
}

bool WindowSettings::areDesktopNotesOn() const
{
    return m_settings.value(desktopNotesKey, true).toBool();
}

void WindowSettings::setDesktopNotesOn(bool isOn)
{
    m_settings.setValue(desktopNotesKey, isOn);
}

bool WindowSettings::isEnterSending() const
{
    return m_settings.value(enterSendsKey, true).toBool();
}

void WindowSettings::setEnterSending(bool isSending)
{
    m_settings.setValue(enterSendsKey, isSending);
}

QVariant WindowSettings::layout(const QString &avatarId, const QString &name, const QVariant &fallback) const
{
    return m_settings.value(avatarsKey + avatarId + u'/' + name, fallback);
}

void WindowSettings::setLayout(const QString &avatarId, const QString &name, const QVariant &value)
{
    m_settings.setValue(avatarsKey + avatarId + u'/' + name, value);
}

void WindowSettings::forgetAvatar(const QString &avatarId)
{
    m_settings.remove(avatarsKey + avatarId);
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
