// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/models/model_catalogue.h"

namespace likeness {

/// The answer of GET /models, in its order. BadInput where it is no list. Ollama and its kind know no day of shutdown.
Result<QVector<ListedModel>> listedModels(const QByteArray &json);

} // namespace likeness
