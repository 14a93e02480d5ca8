// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows/row_writer.h"

namespace likeness {

// One writer a format; makeRowWriter chooses among them.

/// One object a line: {"messages": [{"role", "content", "weight"?}]}.
std::unique_ptr<RowWriter> makeOpenAiWriter();
/// One array of {"conversations": [{"from", "value"}], "system"?}, human and gpt in turn. Weights are not kept.
std::unique_ptr<RowWriter> makeShareGptWriter();
/// One array of {"instruction", "input", "output", "system"?, "history"?}. Weights are not kept.
std::unique_ptr<RowWriter> makeAlpacaWriter();
/// Header and one line an exchange: input, output, category, system, source, status. RFC 4180, inert cells.
std::unique_ptr<RowWriter> makeCsvWriter();

/// The frame of a file that is one JSON array: brackets, and commas between what `object` makes of each row.
class JsonArrayWriter : public RowWriter {
public:
    QByteArray begin() override { return "[\n"; }
    QByteArray row(const TrainingRow &row) override;
    QByteArray end() override { return "\n]\n"; }

protected:
    virtual QByteArray object(const TrainingRow &row) const = 0;

private:
    bool m_isFirst = true;
};

} // namespace likeness
