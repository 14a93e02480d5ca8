// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/source.h"
#include "domain/tables/column_choice.h"

#include <optional>

namespace likeness {

struct ImportOptions {
    QString languages; ///< Tesseract codes joined by '+'; empty: automatic
    bool isRightSelf = true; ///< in two-sided pictures the avatar writes on the right

    std::optional<ColumnChoice> columns = {}; ///< of tables that no known program wrote

    bool operator==(const ImportOptions &) const = default;
};

enum class FileOutcome {
    Read,
    NeedsReview,
    Duplicate, ///< the same content is there already
    Failed,
    Missing, ///< the original is gone, or is another file now
    Stopped ///< cancelled, or the library failed; goes on with the next resume() if it has a source by then
};

struct ImportedFile {
    QString path;
    QString sourceId; ///< empty: nothing was stored of it
    FileOutcome outcome = FileOutcome::Failed;
    FileKind kind = FileKind::Unknown;
    int pagesRead = 0; ///< in this run
    std::optional<Error> error;
    QVector<Notice> notices = {}; ///< of the file and of the pages read in this run
    QString avatarId = {};
};

struct ImportProgress {
    int filesDone = 0;
    int filesTotal = 0;
    int pagesRead = 0; ///< of all files, in this run
};

struct ImportSummary {
    int read = 0; ///< those that need review included
    int needsReview = 0;
    int duplicates = 0;
    int failed = 0; ///< those whose original is missing included
    int stopped = 0;
    int pagesRead = 0;
    bool isCancelled = false;
    std::optional<Error> error; ///< the library itself failed; the rest was not read

    void count(const ImportedFile &file);
};

} // namespace likeness
