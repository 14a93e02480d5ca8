// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/general_section.h"

#include "ui/common/window_settings.h"
#include "ui/theme/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>

#include <cstdlib>

namespace likeness {

namespace {

constexpr int textSizes[]{90, 100, 110, 125, 150, 175};

} // namespace

GeneralSection::GeneralSection(Appearance &appearance, WindowSettings &settings)
    : SettingsSection(QStringLiteral("general"), tr("General")),
      m_appearance(appearance),
      m_settings(settings),
      m_spoken(appearance.language()),
      m_language(new QComboBox),
      m_anew(new QPushButton(tr("Open the window &anew"))),
      m_theme(new QComboBox),
      m_contrast(new QCheckBox(tr("&High contrast"))),
      m_textSize(new QComboBox),
      m_notes(new QCheckBox(tr("&Tell me what has ended")))
{
    addLanguage();
    m_theme->addItem(tr("Like the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    for (const int percent : textSizes)
        m_textSize->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
    addRow(tr("&Theme"), {m_theme});
    addRow(tr("Contrast"), {m_contrast})->setWords(tr("Text and borders in pure black and white."));
    addRow(tr("Text &size"), {m_textSize})
        ->setWords(tr("Of everything in the window, compared with the system's. Ctrl++ and Ctrl+- do the same."));
    addRow(tr("Notifications"), {m_notes})
        ->setWords(tr("The desktop shows them while another program is in front: work that took more than a minute, a "
                      "limit that is reached, a model that retires. What was said or written never stands in them."));
    connect(m_notes, &QCheckBox::clicked, this, [this](bool isOn) { m_settings.setDesktopNotesOn(isOn); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_appearance.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_contrast, &QCheckBox::clicked, &m_appearance, &Appearance::setHighContrast);
    connect(m_textSize, &QComboBox::activated, this,
            [this] { m_appearance.setTextSize(m_textSize->currentData().toInt()); });
    connect(&m_appearance, &Appearance::changed, this, &GeneralSection::refresh);
    refresh();
}

void GeneralSection::addLanguage()
{
    m_language->addItem(tr("Like the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en")); // each in its own words, whatever is spoken
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_languageRow = addRow(tr("Langua&ge"), {m_language, m_anew});
    connect(m_language, &QComboBox::activated, this,
            [this] { m_appearance.setLanguage(m_language->currentData().toString()); });
    connect(m_anew, &QPushButton::clicked, &m_appearance, &Appearance::openAnew);
}

void GeneralSection::refreshLanguage()
{
    const bool isWaiting = m_appearance.language() != m_spoken;
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_appearance.language())));
    m_anew->setVisible(isWaiting);
    m_languageRow->setWords(isWaiting ? tr("It is spoken from the next start on, or once the window is opened anew. "
                                           "Reading then goes on where it was; what was done before can no longer be "
                                           "undone.")
                                      : QString());
}

void GeneralSection::refresh()
{
    refreshLanguage();
    m_theme->setCurrentIndex(m_theme->findData(int(m_appearance.theme())));
    m_contrast->setChecked(m_appearance.isHighContrast());
    m_notes->setChecked(m_settings.areDesktopNotesOn());
    int nearest = 0; // a size may also come from the keys, in other steps
    for (int i = 0; i < m_textSize->count(); ++i) {
        const auto distance = [&](int index) { return std::abs(textSizes[index] - m_appearance.textSize()); };
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    m_textSize->setCurrentIndex(nearest);
}

} // namespace likeness
