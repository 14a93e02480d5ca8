// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QPushButton;

namespace likeness {

class Avatars;
class BackupFlow;
class PassphraseForm;
class Privacy;
class Transfers;

/// Where everything is kept, what opens it, and how it leaves this computer or ends.
class PrivacySection final : public SettingsSection {
    Q_OBJECT
public:
    PrivacySection(Privacy &privacy, Avatars &avatars, Transfers &transfers, BackupFlow &backups,
                   const PageContext &context);

    void refresh() override;

private:
    void addStorage();
    void addLock();
    void addSent();
    void addCopies();
    void choosePassphrase();
    void changeKey(const QString &passphrase, PassphraseForm *form);
    void moveToKeyring();
    void exportAll();
    void exportTo(const QString &folder);
    void confirmErase();

    Privacy &m_privacy;
    Avatars &m_avatars;
    Transfers &m_transfers;
    BackupFlow &m_backups;
    PageContext m_context;
    SettingRow *m_folder = nullptr;
    SettingRow *m_protection = nullptr;
    QPushButton *m_passphrase;
    QPushButton *m_keyring;
    QComboBox *m_lockAfter;
};

} // namespace likeness
