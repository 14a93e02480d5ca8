// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"

#include <array>
#include <cstddef>
#include <string>

namespace likeness::engine {

/// The linear layers of a block. All known families name them alike.
enum class Projection { Query, Key, Value, Output, Gate, Up, Down };
inline constexpr std::size_t projectionCount = 7;
inline constexpr std::array<Projection, projectionCount> allProjections{
    Projection::Query, Projection::Key, Projection::Value, Projection::Output,
    Projection::Gate,  Projection::Up,  Projection::Down};

/// Such as "q_proj": the word that LoRA's target_modules use.
std::string projectionName(Projection projection);
/// Such as "model.layers.3.self_attn.q_proj", without ".weight".
std::string projectionPath(int layer, Projection projection);

struct ProjectionSize {
    int in = 0, out = 0;
};
ProjectionSize projectionSize(const ModelConfig &config, Projection projection);
bool hasBias(const ModelConfig &config, Projection projection);

} // namespace likeness::engine
