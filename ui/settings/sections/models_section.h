// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/models.h"
#include "ui/common/page/page_context.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QPushButton;

namespace likeness {

class Accounts;

/// Which model is asked for what, how freely it answers, and when it retires.
class ModelsSection final : public SettingsSection {
    Q_OBJECT
public:
    ModelsSection(Models &models, Accounts &accounts, const PageContext &context);

    void refresh() override;

private:
    /// What is set for one use.
    struct Choosing {
        ModelUse use = ModelUse::Chat;
        QComboBox *account = nullptr;
        QComboBox *model = nullptr;
        QComboBox *temperature = nullptr;
        SettingRow *row = nullptr;
        SettingRow *freedom = nullptr;
    };

    void addUse(ModelUse use, const QString &name, const QString &freedom);
    void addLists();
    void show(const Choosing &one);
    static void showTemperature(QComboBox &choice, const std::optional<double> &temperature);
    void fillModels(const Choosing &one, const QString &accountId, const QString &model);
    QString wordsOf(const ModelChoice &choice) const;
    void store(const Choosing &one, bool isOtherAccount);
    void askServers();
    void showLists();

    Models &m_models;
    Accounts &m_accounts;
    PageContext m_context;
    QVector<Choosing> m_choices;
    SettingRow *m_lists = nullptr;
    QPushButton *m_ask;
    int m_asked = 0; ///< servers that have not answered yet
    QStringList m_silent; ///< accounts whose servers gave no list just now
};

} // namespace likeness
