// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/drop/drop_content.h"

#include <QTemporaryDir>

namespace likeness {

/// Gives pasted or dropped content without a file a place from which it can be read like any other, in memory where
/// the system offers that, and for its owner alone. It is gone when the program ends.
class PasteBox final {
public:
    PasteBox();

    /// The path of a new file. Io.
    Result<QString> keep(const DropContent &content);

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace likeness
