// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_info.h"

#include <QString>

namespace likeness {

/// So many days before it a banner tells of the end of a model.
inline constexpr int retirementNotice = 60;

/// Whether its end is announced and near, or over.
bool retiresSoon(const ModelInfo &model, const QDate &today);
/// "Retires on 14 Jan 2027." or "Retired on 14 Jan 2027."; empty where no end is announced.
QString retirementText(const ModelInfo &model, const QDate &today);

} // namespace likeness
