// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reading/read_queue.h"

#include <QStringList>
#include <QVector>

#include <map>
#include <optional>

namespace likeness {

/// One file as it was read, with whatever pages came before a failure.
struct ExtractedFile {
    QString path;
    FileKind kind = FileKind::Unknown;
    QVector<Page> pages;
    QVector<Notice> notices; ///< about the whole file
    std::optional<Error> error;
};

/// Reads files without storing anything; needs no library.
class Extraction : public QObject {
    Q_OBJECT
public:
    explicit Extraction(TranscriptReader &reader, QObject *parent = nullptr);

    /// Call once. Files are read side by side and reported in the order given, then `finished` comes.
    void start(const QStringList &paths, const QString &languages, const QVector<ColumnChoice> &columns = {});
    /// The rest is reported as cancelled.
    void cancel() { m_queue.cancel(); }

Q_SIGNALS:
    void fileRead(const likeness::ExtractedFile &file);
    void finished();

private:
    void end(const QString &id, const Result<ReadSummary> &summary);

    ReadQueue m_queue;
    QStringList m_paths;
    std::map<QString, ExtractedFile> m_begun; ///< by id, which is the file's index
    std::map<int, ExtractedFile> m_done; ///< waits for the files before it
    int m_nextReported = 0;
};

/// Says who the avatar is, by the first of the names that speaks in the transcript. Without any, two-sided transcripts
/// keep what they have.
void resolveSelf(Transcript &transcript, const QStringList &selfNames);

/// What some pictures of one conversation are called together: what their names have in common before the last
/// number ("seq1-1.png", "seq1-2.png" are "seq1").
QString commonStem(const QStringList &fileNames);

} // namespace likeness
