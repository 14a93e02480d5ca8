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
};

/// Writes examples as training rows, one at a time.
class Exporter {
public:
    explicit Exporter(const Examples &examples) : m_examples(examples) { }

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
