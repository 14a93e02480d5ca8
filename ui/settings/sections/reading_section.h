// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reading/reading_settings.h"
#include "ui/common/page/page_context.h"
#include "ui/settings/reading/areas_model.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QListView;
class QPushButton;

namespace likeness {

class LanguageList;
class Sources;

/// How pictures are read: in which languages, what counts as uncertain, and what in them is passed over.
class ReadingSection final : public SettingsSection {
    Q_OBJECT
public:
    ReadingSection(Sources &sources, const PageContext &context);

    void refresh() override;
    void setAvatar(const QString &avatarId) override;

private:
    QWidget *layOutAreas();
    void fillThresholds();
    void store();
    void showAreas();
    void showState();
    void removeArea();

    Sources &m_sources;
    PageContext m_context;
    QString m_avatarId;
    AreasModel m_model;
    LanguageList *m_languages;
    QComboBox *m_doubt;
    SettingRow *m_languageRow = nullptr;
    SettingRow *m_areaRow = nullptr;
    QListView *m_areas;
    QPushButton *m_remove;
};

} // namespace likeness
