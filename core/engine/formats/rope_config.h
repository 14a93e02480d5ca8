// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <nlohmann/json_fwd.hpp>

namespace likeness::engine {

/// Reads the rotary embedding of `config` (base and scaling, and Gemma's second one) from config.json; both the older
/// keys (rope_theta, rope_scaling) and rope_parameters are understood. contextLength must be known.
Result<void> readRope(const nlohmann::json &json, ModelConfig &config);

} // namespace likeness::engine
