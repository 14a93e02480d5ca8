// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/local/local_models.h"
#include "ui/common/page/page_context.h"
#include "ui/settings/settings_section.h"

class QPushButton;

namespace likeness {

/// The models that the engine of this computer runs and trains: what is here, what can be downloaded, folders.
class LocalModelsSection final : public SettingsSection {
    Q_OBJECT
public:
    LocalModelsSection(LocalModels &models, const PageContext &context);

    void refresh() override;

private:
    struct ModelRow {
        SettingRow *row = nullptr;
        QPushButton *download = nullptr;
        QPushButton *stop = nullptr;
        QPushButton *remove = nullptr;
    };

    void addBeginning();
    void showEngine();
    void showModels();
    ModelRow addModelRow(const LocalModel &model);
    void show(const ModelRow &row, const LocalModel &model);
    void measure();
    void download(const QString &id);
    void showProgress(const QString &id);
    void endDownload(const QString &id, const std::optional<Error> &fault);
    void chooseFolder();
    void addFolder(const QString &folder);
    void remove(const QString &id);
    void removeNow(const LocalModel &model);

    LocalModels &m_models;
    PageContext m_context;
    std::optional<MachineSpeed> m_speed;
    SettingRow *m_engineRow = nullptr;
    QPushButton *m_start;
    SettingRow *m_folderRow = nullptr;
    QPushButton *m_folder;
    QHash<QString, ModelRow> m_rows; ///< by model
};

} // namespace likeness
