// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/setting_row.h"

class QVBoxLayout;

namespace likeness {

/// A group of settings with a heading. A search leaves those rows that it matches.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    SettingsSection(const QString &id, const QString &title);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }
    /// Shows what matches, all for an empty search; false if nothing does.
    virtual bool search(const QString &words);
    /// Reads everything anew, when the section is shown.
    virtual void refresh() { }
    virtual void setAvatar(const QString &avatarId) { Q_UNUSED(avatarId) }

protected:
    SettingRow *addRow(const QString &name, const QList<QWidget *> &controls,
                       SettingRow::Place place = SettingRow::Place::Beside);
    /// Takes a row away that addRow() gave.
    void removeRow(SettingRow *row);
    void addWide(QWidget *widget);

private:
    QString m_id;
    QString m_title;
    QVBoxLayout *m_column;
    QList<SettingRow *> m_rows;
};

} // namespace likeness
