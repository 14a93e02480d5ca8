// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/projections.h"

namespace likeness::engine {

std::string projectionName(Projection projection)
{
    switch (projection) {
    case Projection::Query:
        return "q_proj";
    case Projection::Key:
        return "k_proj";
    case Projection::Value:
        return "v_proj";
    case Projection::Output:
        return "o_proj";
    case Projection::Gate:
        return "gate_proj";
    case Projection::Up:
        return "up_proj";
    case Projection::Down:
        break;
    }
    return "down_proj";
}

std::string projectionPath(int layer, Projection projection)
{
    const bool isAttention = projection < Projection::Gate;
    return "model.layers." + std::to_string(layer) + (isAttention ? ".self_attn." : ".mlp.")
        + projectionName(projection);
}

ProjectionSize projectionSize(const ModelConfig &config, Projection projection)
{
    switch (projection) {
    case Projection::Query:
        return {config.hidden, config.querySize()};
    case Projection::Key:
    case Projection::Value:
        return {config.hidden, config.keySize()};
    case Projection::Output:
        return {config.querySize(), config.hidden};
    case Projection::Gate:
    case Projection::Up:
        return {config.hidden, config.intermediate};
    case Projection::Down:
        break;
    }
    return {config.intermediate, config.hidden};
}

bool hasBias(const ModelConfig &config, Projection projection)
{
    if (projection < Projection::Output)
        return config.hasQkvBias;
    return projection == Projection::Output ? config.hasOutputBias : config.hasFeedForwardBias;
}

} // namespace likeness::engine
