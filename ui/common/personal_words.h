// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personal_data.h"

namespace likeness {

/// "Phone number"
QString personalWord(PersonalKind kind);

} // namespace likeness
