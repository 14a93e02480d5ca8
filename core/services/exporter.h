// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/rows/training_row.h"

class QIODevice;

namespace likeness {

class Examples;

struct ExportOptions {
    RowFormat format = RowFormat::OpenAi;
    QString system; ///< system prompt of every row that has none of its own; may be empty
    bool withOpeners = false; ///< also replies to nobody; trainers want a message, so theirs is written empty
    bool withLeftOut = false; ///< also what the filter leaves out: too short, greetings, repeats ...
};

/// What an export would write, and what it leaves behind.
struct ExportPlan {
    QVector<Example> rows;
    int openers = 0; ///< left behind for answering nobody
    int leftOut = 0; ///< left behind for the filter's other reasons
    int damaged = 0; ///< stored rows that cannot be read, so nobody knows whether they belong in it
};

/// Writes examples as training rows, one at a time. Accepting everything does not undo the filter: openers and what is
/// left out are written only where the options say so.
class Exporter {
public:
    explicit Exporter(const Examples &examples) : m_examples(examples) { }

    /// Which of these examples the options let through.
    Result<ExportPlan> plan(const QString &avatarId, const QVector<Example> &examples,
                            const ExportOptions &options) const;
    /// Into an open device; returns the number of rows. Io.
    Result<int> write(const QString &avatarId, const QVector<Example> &examples, const ExportOptions &options,
                      QIODevice &out) const;
    /// Into a file for its owner alone, which is there whole or not at all; a device or pipe is written to as it is.
    /// Io; the subject is the path.
    Result<int> save(const QString &avatarId, const QVector<Example> &examples, const ExportOptions &options,
                     const QString &path) const;

private:
    const Examples &m_examples;
};

/// Puts bytes in the place of a file: whole or not at all, readable for its owner alone; or through a device or pipe.
/// Io; the subject is the path.
Result<> saveBytes(const QString &path, const QByteArray &bytes);

} // namespace likeness
