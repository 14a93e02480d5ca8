// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/general_section.h"

#include "ui/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>

#include <cstdlib>

namespace likeness {

namespace {

constexpr int textSizes[]{90, 100, 110, 125, 150, 175};

} // namespace

GeneralSection::GeneralSection(Appearance &appearance)
    : SettingsSection(QStringLiteral("general"), tr("General")),
      m_appearance(appearance),
      m_theme(new QComboBox),
      m_contrast(new QCheckBox(tr("&High contrast"))),
      m_textSize(new QComboBox)
{
    m_theme->addItem(tr("Like the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    for (const int percent : textSizes)
        m_textSize->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    addRow(tr("&Theme"), {m_theme});
    addRow(tr("Contrast"), {m_contrast})->setWords(tr("Text and borders in pure black and white."));
    addRow(tr("Text &size"), {m_textSize})
        ->setWords(tr("Of everything in the window, compared with the system's. Ctrl++ and Ctrl+- do the same."));
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_appearance.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_contrast, &QCheckBox::clicked, &m_appearance, &Appearance::setHighContrast);
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_appearance.setTextSize(m_textSize->currentData().toInt()); });
    connect(&m_appearance, &Appearance::changed, this, &GeneralSection::refresh);
    refresh();
}

void GeneralSection::refresh()
{
    m_theme->setCurrentIndex(m_theme->findData(int(m_appearance.theme())));
    m_contrast->setChecked(m_appearance.isHighContrast());
    int nearest = 0; // a size may also come from the keys, in other steps
    for (int i = 0; i < m_textSize->count(); ++i) {
        const auto distance = [&](int index) { return std::abs(textSizes[index] - m_appearance.textSize()); };
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    m_textSize->setCurrentIndex(nearest);
}

} // namespace likeness
