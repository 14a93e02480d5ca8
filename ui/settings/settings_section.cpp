// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace likeness {

SettingsSection::SettingsSection(const QString &id, const QString &title)
    : m_id(id),
      m_title(title),
      m_column(new QVBoxLayout(this))
{
    auto *heading = new TextLabel(TextSize::Heading);
    heading->setText(title);
    heading->wrapped();
    m_column->setContentsMargins(0, 0, 0, space::wide);
    m_column->setSpacing(0);
    m_column->addWidget(heading);
}

SettingRow *SettingsSection::addRow(const QString &name, const QList<QWidget *> &controls, SettingRow::Place place)
{
    auto *row = new SettingRow(name, controls, place);
    m_rows.append(row);
    m_column->addWidget(row);
    return row;
}

void SettingsSection::removeRow(SettingRow *row)
{
    m_rows.removeOne(row);
    m_column->removeWidget(row);
    row->hide(); // now; it may be one of its own buttons that asked for this
    row->deleteLater();
}

void SettingsSection::addWide(QWidget *widget)
{
    m_column->addWidget(widget, 1);
}

bool SettingsSection::search(const QString &words)
{
    const bool isWhole = m_title.contains(words, Qt::CaseInsensitive);
    bool isAny = isWhole;
    for (SettingRow *row : std::as_const(m_rows)) {
        const bool isMatch = isWhole || row->matches(words);
        row->setVisible(isMatch);
        isAny = isAny || isMatch;
    }
    return isAny;
}

} // namespace likeness
