// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output/file_text.h"

#include <QSet>

namespace likeness::cli {

/// What became of the files that a verb was to read, for its exit status.
class ReadOutcomes {
public:
    /// One that was read, with what was said of it.
    void add(const QVector<Notice> &notices);
    /// One that was not.
    void add(const Problem &problem);

    /// Done where all was read; PartlyDone where a file, or a part of one, was not; where none was read: why, if that
    /// is the same for all, else Failed.
    int exitStatus() const;

private:
    int m_read = 0;
    bool m_isPartly = false;
    QSet<int> m_failures; ///< exit statuses
};

} // namespace likeness::cli
