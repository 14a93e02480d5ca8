// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_flow.h"

#include "base/async.h"
#include "services/avatars.h"
#include "services/privacy.h"
#include "ui/common/dialogs/confirm_dialog.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/settings/dialogs/passphrase_form.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

namespace likeness {

namespace {

const QString suffix = QStringLiteral("likeness-backup");
const QString jobId = QStringLiteral("backup");
constexpr qsizetype mostNamed = 8; ///< avatars that a preview lists by name

} // namespace

BackupFlow::BackupFlow(Privacy &privacy, Avatars &avatars, const PageContext &context, QWidget *window)
    : QObject(window),
      m_privacy(privacy),
      m_avatars(avatars),
      m_context(context),
      m_window(window)
{
}

QFileDialog *BackupFlow::newChooser(const QString &title) const
{
    auto *chooser = new QFileDialog(m_window, title, m_context.settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setNameFilters({tr("Backups (*.%1)").arg(suffix), tr("All files (*)")});
    return chooser;
}

void BackupFlow::backUp()
{
    QFileDialog *chooser = newChooser(tr("Back up the library"));
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(suffix);
    chooser->selectFile(tr("Likeness %1").arg(QDate::currentDate().toString(Qt::ISODate)) + u'.' + suffix);
    connect(chooser, &QFileDialog::fileSelected, this, &BackupFlow::askForNew);
    chooser->open();
}

void BackupFlow::askForNew(const QString &path)
{
    m_context.settings.setExportFolder(QFileInfo(path).path());
    auto *form = new PassphraseForm(
        PassphraseForm::Purpose::New,
        {tr("A passphrase for the backup"),
         tr("Everything goes into one encrypted file that opens with this passphrase on any computer. It can't be "
            "recovered: keep it in a safe place, apart from the file."),
         tr("Back up")},
        m_window);
    connect(form, &PassphraseForm::given, this,
            [this, form, path](const QString &passphrase) { write(form, path, passphrase); });
    form->open();
}

void BackupFlow::write(PassphraseForm *form, const QString &path, const QString &passphrase)
{
    m_context.jobs.start(jobId, tr("Backing up"));
    const QPointer<PassphraseForm> open = form;
    onDone(m_privacy.backUp(path, passphrase), this, [this, open, path](const Result<BackupSummary> &done) {
        m_context.jobs.finish(jobId);
        if (!done && open)
            return open->showFault(errorText(done.error(), ErrorPlace::Library).sentence);
        if (open)
            open->accept();
        if (!done)
            return m_context.notices.tellError(done.error());
        m_context.notices.say(
            tr("Backed up %n avatar(s) to %1.", nullptr, int(done->avatars.size())).arg(QFileInfo(path).fileName()));
    });
}

void BackupFlow::openBackup()
{
    QFileDialog *chooser = newChooser(tr("Open a backup"));
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &BackupFlow::askForExisting);
    chooser->open();
}

void BackupFlow::askForExisting(const QString &path)
{
    auto *form = new PassphraseForm(PassphraseForm::Purpose::Existing,
                                    {tr("Passphrase of the backup"),
                                     tr("The one that was chosen when %1 was made. You will see what is in it before "
                                        "anything changes.")
                                         .arg(QFileInfo(path).fileName()),
                                     tr("Show what is in it")},
                                    m_window);
    connect(form, &PassphraseForm::given, this,
            [this, form, path](const QString &passphrase) { inspect(form, path, passphrase); });
    form->open();
}

void BackupFlow::inspect(PassphraseForm *form, const QString &path, const QString &passphrase)
{
    const auto sentence = [path](const Error &error) {
        const QString name = QFileInfo(path).fileName();
        switch (error.kind) {
        case ErrorKind::Denied:
            return tr("That passphrase doesn't open this backup. Check for capitals and a different keyboard.");
        case ErrorKind::BadInput:
            return tr("%1 is no backup made by Likeness.").arg(name);
        case ErrorKind::Corrupt:
            return tr("%1 is damaged or cut off. Nothing was changed; try another copy of it.").arg(name);
        case ErrorKind::NewerVersion:
            return tr("%1 was made by a newer Likeness. Update this one to open it.").arg(name);
        default:
            return errorText(error, ErrorPlace::File).sentence;
        }
    };
    const QPointer<PassphraseForm> open = form;
    onDone(m_privacy.inspectBackup(path, passphrase), this,
           [this, open, path, passphrase, sentence](const Result<BackupSummary> &summary) {
               if (!open)
                   return; // cancelled meanwhile
               if (!summary)
                   return open->showFault(sentence(summary.error()));
               open->accept();
               preview(*summary, path, passphrase);
           });
}

void BackupFlow::preview(const BackupSummary &summary, const QString &path, const QString &passphrase)
{
    const QLocale locale;
    QStringList lines{tr("Made on %1, %2.")
                          .arg(locale.toString(summary.createdAt.toLocalTime(), QLocale::ShortFormat),
                               locale.formattedDataSize(summary.size))};
    for (const BackupAvatar &avatar : summary.avatars.mid(0, mostNamed)) {
        lines += tr("%1: %2, %3")
                     .arg(avatar.name, tr("%n source(s)", nullptr, avatar.sources),
                          tr("%n example(s)", nullptr, avatar.examples));
    }
    if (const int more = int(summary.avatars.size() - mostNamed); more > 0)
        lines += tr("and %n more avatar(s)", nullptr, more);
    const int here = int(m_avatars.list().value_or(QVector<Avatar>()).size()) + m_avatars.damaged().value_or(0);
    if (here > 0) {
        lines += QString();
        lines += tr("It takes the place of the library on this computer: %n avatar(s) with everything learned for them "
                    "will be gone for good. Back them up first if you need them.",
                    nullptr, here);
    }
    auto *dialog =
        new ConfirmDialog({tr("Restore this backup?"), lines.join(u'\n'),
                           here > 0 ? tr("Replace my library") : tr("Restore"), here > 0 ? tr("replace") : QString()},
                          m_window);
    connect(dialog, &QDialog::accepted, &m_privacy, [this, path, passphrase] { m_privacy.restore(path, passphrase); });
    dialog->open();
}

} // namespace likeness
