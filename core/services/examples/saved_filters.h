// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/examples/example_types.h"

#include <QVector>

namespace likeness {

class SettingsStore;

/// The filters that a person keeps for an avatar, sealed like all that may name people. In the person's order.
Result<QVector<SavedFilter>> storedFilters(const SettingsStore &settings, const QString &avatarId);
/// BadInput, the name or the term being the subject: a name is blank or there twice, a query is not understood.
Result<> storeFilters(SettingsStore &settings, const QString &avatarId, const QVector<SavedFilter> &filters);

} // namespace likeness
