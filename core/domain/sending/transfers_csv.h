// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/transfer.h"

#include <QVector>

namespace likeness {

/// The record of transfers for reading elsewhere, a header and a line for each; never content. Times are ISO 8601 in
/// UTC, money decimal dollars. What is not known is empty.
QByteArray transfersCsv(const QVector<Transfer> &transfers);

} // namespace likeness
