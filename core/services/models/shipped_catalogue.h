// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_catalogue.h"

namespace likeness {

/// The models, prices and servers that the program brings along.
ModelCatalogue shippedCatalogue();

} // namespace likeness
