// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows/training_row.h"

#include <memory>

namespace likeness {

/// Turns rows into the bytes of one format, piece by piece, so that a file of any length is written in flat memory:
/// begin(), then row() for each row, then end(). All bytes are valid UTF-8.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual QByteArray begin() { return {}; }
    virtual QByteArray row(const TrainingRow &row) = 0;
    virtual QByteArray end() { return {}; }
};

std::unique_ptr<RowWriter> makeRowWriter(RowFormat format);

/// openai, sharegpt, alpaca, csv
QString rowFormatName(RowFormat format);
std::optional<RowFormat> rowFormatFromName(const QString &name);

} // namespace likeness
