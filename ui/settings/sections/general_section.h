// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;

namespace likeness {

class Appearance;

/// How the program looks.
class GeneralSection final : public SettingsSection {
    Q_OBJECT
public:
    explicit GeneralSection(Appearance &appearance);

    void refresh() override;

private:
    Appearance &m_appearance;
    QComboBox *m_theme;
    QCheckBox *m_contrast;
    QComboBox *m_textSize;
};

} // namespace likeness
