// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/local/local_models.h"

namespace likeness {

/// What a row says of a model of this computer; the speed once it was measured.
QString localModelText(const LocalModel &model, const std::optional<MachineSpeed> &speed);

/// Why a download ended, and what to do.
QString downloadFaultText(const Error &error, const SpaceNeed &space);

/// Why a folder was not taken.
QString folderFaultText(const Error &error);

/// "269 MB"
QString sizeText(qint64 bytes);

} // namespace likeness
