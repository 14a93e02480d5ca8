// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/local_catalogue.h"
#include "domain/models/model_catalogue.h"

namespace likeness {

/// The models, prices and servers that the program brings along.
ModelCatalogue shippedCatalogue();
/// The open models that it offers for the engine of this computer.
LocalCatalogue shippedLocalModels();

} // namespace likeness
