// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup_summary.h"
#include "ui/common/page/page_context.h"

#include <QObject>

class QFileDialog;
class QWidget;

namespace likeness {

class Avatars;
class PassphraseForm;
class Privacy;

/// Making a backup and taking one in, from the question for a file to the end.
class BackupFlow final : public QObject {
    Q_OBJECT
public:
    BackupFlow(Privacy &privacy, Avatars &avatars, const PageContext &context, QWidget *window);

    void backUp();
    /// Shows what is in it before anything changes.
    void openBackup();

private:
    QFileDialog *newChooser(const QString &title) const;
    void askForNew(const QString &path);
    void write(PassphraseForm *form, const QString &path, const QString &passphrase);
    void askForExisting(const QString &path);
    void inspect(PassphraseForm *form, const QString &path, const QString &passphrase);
    void preview(const BackupSummary &summary, const QString &path, const QString &passphrase);

    Privacy &m_privacy;
    Avatars &m_avatars;
    PageContext m_context;
    QWidget *m_window;
};

} // namespace likeness
