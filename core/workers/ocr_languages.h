// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace likeness {

/// Tesseract codes of the languages whose data lie where the system's packages put them, in order. Empty where there is
/// no such folder.
QStringList installedOcrLanguages();

} // namespace likeness
