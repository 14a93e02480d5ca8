// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/input/folder_watch.h"
#include "app/cli/interrupt.h"
#include "app/cli/library_session.h"
#include "app/cli/output/read_outcomes.h"
#include "services/importer.h"
#include "services/reading/page_looks.h"

#include <QJsonArray>

namespace likeness::cli {

/// One import: reads, tells what happens, then looks for examples; with --watch again and again.
class ImportRun final : public QObject {
    Q_OBJECT
public:
    ImportRun(const Context &context, const Workplace &place, QStringList paths,
              const std::optional<ColumnChoice> &columns);

    int run();

private:
    void readAll();
    void watch();
    void stop();
    void finishRound(const ImportSummary &round);
    void tell(const ImportedFile &file);
    void tellOutcome(const ImportedFile &file, const QString &name, QJsonObject &row);
    void tellFailure(const ImportedFile &file, const QString &name, QJsonObject &row);
    void tellTables();
    void tellProgress(const ImportProgress &progress);
    void tellExamples(const FindReport &found) const;
    void tellUnknown(const FindReport &found) const;
    void printSummary(const FindReport &found) const;
    QJsonObject summaryJson(const FindReport &found) const;
    int exitStatus();

    const Context &m_context;
    const Workplace &m_place;
    QStringList m_paths;
    ImportOptions m_options;
    std::unique_ptr<TranscriptReader> m_reader;
    Importer m_importer;
    PageLooks m_looks;
    Interrupt m_interrupt;
    std::unique_ptr<FolderWatch> m_watch; ///< with --watch
    QString m_lastDone; ///< a file whose end is still to be shown as progress
    ImportSummary m_summary;
    ReadOutcomes m_outcomes;
    QJsonArray m_files;
    QHash<QString, qsizetype> m_tables; ///< rows of m_files about tables of unknown columns, by path
};

} // namespace likeness::cli
