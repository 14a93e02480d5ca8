// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/frozen_dataset.h"
#include "domain/training/training_job.h"
#include "store/database/sealed_table.h"

namespace likeness {

/// Data sets with their files, and without them: files are long, and lists show none.
const SealedTable &datasetTable();
const SealedTable &datasetListTable();
/// @param contentHash keyed, of both files
SealedRow toRow(const FrozenDataset &dataset, const QByteArray &contentHash);
FrozenDataset datasetFromRow(const SealedRow &row);

const SealedTable &jobTable();
SealedRow toRow(const TrainingJob &job);
TrainingJob jobFromRow(const SealedRow &row);

} // namespace likeness
