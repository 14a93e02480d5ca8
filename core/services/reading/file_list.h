// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace likeness {

/// The files that a person means by some paths: files as they are, folders opened up to four levels deep without
/// hidden files and in natural order (2 before 10). The same file named twice is listed once.
QStringList listFiles(const QStringList &paths);

/// Names in natural order: runs of digits by their value.
void sortNaturally(QStringList &names);

} // namespace likeness
