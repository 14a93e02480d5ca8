// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/privacy_section.h"

#include "base/async.h"
#include "services/avatars.h"
#include "services/exporter.h"
#include "services/privacy.h"
#include "ui/common/actions/actions.h"
#include "ui/common/dialogs/confirm_dialog.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/settings/backup_flow.h"
#include "ui/settings/dialogs/passphrase_form.h"
#include "ui/settings/transfers/transfers_dialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QUrl>

namespace likeness {

namespace {

constexpr int minutes[]{0, 5, 15, 30, 60};

} // namespace

PrivacySection::PrivacySection(Privacy &privacy, Avatars &avatars, Transfers &transfers, BackupFlow &backups,
                               const PageContext &context)
    : SettingsSection(QStringLiteral("privacy"), tr("Privacy and storage")),
      m_privacy(privacy),
      m_avatars(avatars),
      m_transfers(transfers),
      m_backups(backups),
      m_context(context),
      m_passphrase(new QPushButton),
      m_keyring(new QPushButton(tr("Move to the &keyring"))),
      m_lockAfter(new QComboBox)
{
    addStorage();
    addLock();
    addSent();
    addCopies();
    connect(&m_privacy, &Privacy::changed, this, &PrivacySection::refresh);
}

void PrivacySection::addStorage()
{
    auto *show = new QPushButton(tr("Show &folder"));
    m_folder = addRow(tr("Library"), {show});
    m_protection = addRow(tr("Protection"), {m_passphrase, m_keyring});
    connect(show, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_privacy.folder())); });
    connect(m_passphrase, &QPushButton::clicked, this, &PrivacySection::choosePassphrase);
    connect(m_keyring, &QPushButton::clicked, this, &PrivacySection::moveToKeyring);
}

void PrivacySection::addLock()
{
    auto *lock = new QPushButton(tr("&Lock now"));
    addRow(tr("Lock"), {lock})
        ->setWords(
            tr("Closes everything until the library is opened again; you come back to the same place, but what was "
               "done before can't be undone any more."));
    for (const int after : minutes)
        m_lockAfter->addItem(after == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, after), after);
    addRow(tr("Lock &by itself"), {m_lockAfter})->setWords(tr("When neither a key nor the mouse was touched."));
    Actions &actions = m_context.actions;
    connect(lock, &QPushButton::clicked, this, [&actions] { actions.trigger(QStringLiteral("file.lock")); });
    connect(m_lockAfter, &QComboBox::activated, this, [this] {
        if (const auto done = m_privacy.setLockAfter(m_lockAfter->currentData().toInt()); !done)
            m_context.notices.tellError(done.error());
    });
}

void PrivacySection::addSent()
{
    auto *show = new QPushButton(tr("&Show what was sent..."));
    addRow(tr("Record of transfers"), {show})
        ->setWords(
            tr("What left this computer: when, to whom, how much of what, and what it cost. Never what the texts "
               "said."));
    connect(show, &QPushButton::clicked, this,
            [this] { (new TransfersDialog(m_transfers, m_context, window()))->open(); });
}

void PrivacySection::addCopies()
{
    auto *backUp = new QPushButton(tr("Back &up..."));
    auto *open = new QPushButton(tr("&Open a backup..."));
    addRow(tr("Backup"), {backUp, open})
        ->setWords(tr("The whole library in one encrypted file with a passphrase of its own. What is in it is shown "
                      "before it takes the place of this library."));
    auto *exportAll = new QPushButton(tr("&Export all..."));
    addRow(tr("Export"), {exportAll})
        ->setWords(
            tr("Each avatar with its examples as a file that other programs can read. These are not encrypted."));
    auto *erase = new QPushButton(tr("&Delete everything..."));
    addRow(tr("Delete"), {erase})
        ->setWords(tr("Every avatar with everything learned, and the keys. Your own files stay where they are."));
    connect(backUp, &QPushButton::clicked, &m_backups, &BackupFlow::backUp);
    connect(open, &QPushButton::clicked, &m_backups, &BackupFlow::openBackup);
    connect(exportAll, &QPushButton::clicked, this, &PrivacySection::exportAll);
    connect(erase, &QPushButton::clicked, this, &PrivacySection::confirmErase);
}

void PrivacySection::refresh()
{
    m_folder->setWords(
        tr("%1 (%2, encrypted)")
            .arg(QDir::toNativeSeparators(m_privacy.folder()), QLocale().formattedDataSize(m_privacy.size())));
    const bool hasPassphrase = m_privacy.keyPlace() == KeyPlace::Passphrase;
    m_protection->setWords(hasPassphrase
                               ? tr("A passphrase opens it, asked for at each start.")
                               : tr("Its key is in the keyring of this computer; no passphrase is asked for."));
    m_passphrase->setText(hasPassphrase ? tr("Change &passphrase...") : tr("Use a &passphrase..."));
    m_keyring->setVisible(hasPassphrase);
    const int after = m_privacy.lockAfter().value_or(0);
    m_lockAfter->setCurrentIndex(qMax(0, m_lockAfter->findData(after)));
}

void PrivacySection::choosePassphrase()
{
    auto *form = new PassphraseForm(PassphraseForm::Purpose::New,
                                    {tr("Choose a passphrase"),
                                     tr("It opens your library from the next start on, instead of what opens it now. "
                                        "It can't be recovered: keep it in a safe place."),
                                     tr("Use this passphrase")},
                                    window());
    connect(form, &PassphraseForm::given, this,
            [this, form](const QString &passphrase) { changeKey(passphrase, form); });
    form->open();
}

void PrivacySection::changeKey(const QString &passphrase, PassphraseForm *form)
{
    const QPointer<PassphraseForm> open = form;
    onDone(m_privacy.setPassphrase(passphrase), this, [this, open](const Result<> &done) {
        if (!done && open)
            return open->showFault(errorText(done.error(), ErrorPlace::Library).sentence);
        if (open)
            open->accept();
        if (done)
            m_context.notices.say(tr("The passphrase is set. It is asked for at the next start."));
        else
            m_context.notices.tellError(done.error());
    });
}

void PrivacySection::moveToKeyring()
{
    m_keyring->setEnabled(false);
    onDone(m_privacy.moveToKeyring(), this, [this](const Result<> &done) {
        m_keyring->setEnabled(true);
        m_context.notices.say(done ? tr("The key is in the keyring now. No passphrase is asked for any more.")
                                   : tr("The keyring of this computer did not take the key, so the passphrase stays."));
    });
}

void PrivacySection::exportAll()
{
    auto *chooser = new QFileDialog(window(), tr("Export all avatars"), m_context.settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, &PrivacySection::exportTo);
    chooser->open();
}

void PrivacySection::exportTo(const QString &folder)
{
    const auto avatars = m_avatars.list();
    if (!avatars)
        return m_context.notices.tellError(avatars.error());
    m_context.settings.setExportFolder(folder);
    for (const Avatar &avatar : *avatars) {
        // An id in the name, since two names may become the same file.
        const QString path = QDir(folder).filePath(QStringLiteral("avatar-%1.likeness").arg(avatar.id.left(8)));
        const auto bundle = m_avatars.bundle(avatar.id);
        const Result<> saved = bundle ? saveBytes(path, *bundle) : failure(bundle.error());
        if (!saved)
            return m_context.notices.tellError(saved.error());
    }
    m_context.notices.say(tr("Exported %n avatar(s). The files are not encrypted.", nullptr, int(avatars->size())));
}

void PrivacySection::confirmErase()
{
    const int count = int(m_avatars.list().value_or(QVector<Avatar>()).size()) + m_avatars.damaged().value_or(0);
    auto *dialog = new ConfirmDialog({tr("Delete everything?"),
                                      tr("%n avatar(s) with everything learned, all settings inside the library and "
                                         "its keys are destroyed. A backup "
                                         "that you made before still opens. This can't be undone.",
                                         nullptr, count),
                                      tr("Delete everything"), tr("delete everything")},
                                     window());
    connect(dialog, &QDialog::accepted, &m_privacy, &Privacy::eraseAll);
    dialog->open();
}

} // namespace likeness
