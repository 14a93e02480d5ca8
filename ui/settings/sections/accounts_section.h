// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/accounts.h"
#include "ui/common/page/page_context.h"
#include "ui/settings/settings_section.h"

class QPushButton;

namespace likeness {

class AccountDialog;
class Models;

/// The servers that may be asked, their keys, and whether they answer.
class AccountsSection final : public SettingsSection {
    Q_OBJECT
public:
    AccountsSection(Accounts &accounts, Models &models, const PageContext &context);

    void refresh() override;
    /// Asks for a new account; the kind of server is an id of a preset, or empty.
    void addAccount(const QString &preset = {});

private:
    void addBeginning();
    void showAccounts();
    void addAccountRow(const Account &account);
    QString wordsOf(const Account &account) const;
    void store(AccountDialog *dialog, const NewAccount &account);
    void test(const QString &id);
    void tellTest(const QString &id, const Result<QVector<ListedModel>> &listed);
    void replaceKey(const Account &account);
    void rename(const Account &account);
    void remove(const Account &account);
    void lookForServers();
    void showServers(const Result<QVector<LocalServer>> &found);
    void addServer(const LocalServer &server);

    Accounts &m_accounts;
    Models &m_models;
    PageContext m_context;
    SettingRow *m_addRow = nullptr;
    SettingRow *m_keysRow = nullptr;
    QPushButton *m_look;
    QHash<QString, SettingRow *> m_accountRows; ///< by account
    QVector<SettingRow *> m_serverRows; ///< of what was found on this computer
    QHash<QString, QString> m_states; ///< what the last test said, by account
};

} // namespace likeness
