// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// The filter box is the one place that says what is shown; facets only write terms into it.
bool hasTerm(const QString &query, const QString &term);
/// Takes the term out where it stands, else appends it.
QString toggledTerm(const QString &query, const QString &term);

} // namespace likeness
