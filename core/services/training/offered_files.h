// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/sending/pseudonyms.h"
#include "domain/training/dataset.h"
#include "domain/training/frozen_dataset.h"

namespace likeness {

/// With stand-ins in all its texts, the system prompt among them.
Dataset hiddenBy(Pseudonyms &pseudonyms, Dataset dataset);

/// With its files; without id, number, time and prompt version.
FrozenDataset frozen(const Dataset &dataset, const QString &avatarId);

/// What a finding stops is told as one, with the rows that it is about; anything else is BadInput and must not leave
/// this computer.
Result<> checkFile(const QByteArray &file, const QString &name);

} // namespace likeness
