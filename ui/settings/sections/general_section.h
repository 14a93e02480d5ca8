// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace likeness {

class Appearance;
class WindowSettings;

/// How the program looks and speaks, and what it says of itself.
class GeneralSection final : public SettingsSection {
    Q_OBJECT
public:
    GeneralSection(Appearance &appearance, WindowSettings &settings);

    void refresh() override;

private:
    void addLanguage();
    void refreshLanguage();

    Appearance &m_appearance;
    WindowSettings &m_settings;
    QString m_spoken; ///< what was chosen when this was made
    QComboBox *m_language;
    QPushButton *m_anew;
    SettingRow *m_languageRow = nullptr;
    QComboBox *m_theme;
    QCheckBox *m_contrast;
    QComboBox *m_textSize;
    QCheckBox *m_notes;
};

} // namespace likeness
