// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"

namespace likeness::cli {

/// The filter as the options of `examples find` change it.
Outcome<FilterSettings> changedFilter(const Context &context, FilterSettings filter);

QJsonObject filterJson(const FilterSettings &filter);
/// Two sentences: what the filter leaves out, and when a conversation ends.
QString filterText(const FilterSettings &filter);

} // namespace likeness::cli
