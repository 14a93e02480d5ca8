// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "services/import_types.h"

#include <QHash>
#include <QTimer>

namespace likeness {

class Avatars;
class Importer;
class JobList;
class Notices;

/// What follows from files being read, whichever page is shown: new examples are looked for as files come in, the
/// reading stands among the jobs, and in the end a sentence says what it came to.
class Learning final : public QObject {
    Q_OBJECT
public:
    Learning(Importer &importer, Examples &examples, const Avatars &avatars, Notices &notices, JobList &jobs);

    /// Looks through the sources of the avatar that is opened. An empty id: none is.
    void setAvatar(const QString &avatarId);
    /// Takes files into the open avatar.
    void add(const QStringList &paths, const ImportOptions &options = {});
    /// Reads on what was stopped, or left by a former run.
    void goOn();
    /// Looks through the sources again, at most every two seconds however often it is asked.
    void findSoon();
    void findNow();
    /// The latest answer for the open avatar.
    const FindReport &report() const { return m_report; }

Q_SIGNALS:
    /// For the open avatar.
    void found(const likeness::FindReport &report);

private:
    void startJob();
    void showProgress(const ImportProgress &progress);
    void finishImport(const ImportSummary &summary);
    void takeFile(const ImportedFile &file);
    void finishFind(const QString &avatarId, const Result<FindReport> &report);
    void tellSummary(const FindReport &report);

    Importer &m_importer;
    Examples &m_examples;
    const Avatars &m_avatars;
    Notices &m_notices;
    JobList &m_jobs;
    QString m_avatarId;
    FindReport m_report;
    QTimer m_timer;
    bool m_isFinding = false;
    bool m_isFindWanted = false;
    QHash<QString, ImportSummary> m_files; ///< that were taken in since the last import was told of, by avatar
    bool m_isOver = false; ///< all of them are; the examples are being looked for
    /// Since the last import was told of; unknown where the import was for an avatar that was left meanwhile.
    std::optional<int> m_newExamples = 0;
};

} // namespace likeness
