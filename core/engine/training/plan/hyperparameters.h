// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/training_types.h"

#include <cstddef>

namespace likeness::engine {

/// What the automatic choice depends on.
struct TrainingFacts {
    std::size_t rows = 0; ///< training rows
    TrainingMethod method = TrainingMethod::Supervised;
    int hidden = 0; ///< the model's width
    bool isPractice = false;
};

/// Fills in what a job left open:
/// - epochs: the rule of OpenAI's cookbook ("Data preparation and analysis for chat model fine-tuning"): 3; below 34
///   rows so many that 100 rows are seen, at most 25; above 8,333 rows so few that 25,000 are seen, at least 1. Pairs
///   of answers wear out sooner: at most 5.
/// - rows a step: so many that an epoch has about 25 steps, 1 to 16.
/// - adapters: rank 16, alpha twice the rank, no dropout, all linear layers (Dettmers et al. 2023, arXiv:2305.14314).
/// - warm-up over 5 % of the steps, then a cosine. beta 0.1 (Rafailov et al. 2023, arXiv:2305.18290).
/// The practice model is to learn its examples by heart, so it gets rules of its own: all weights, many passes.
/// @return BadRequest with the field's name where a value is outside its range
Result<Hyperparameters> resolveHyperparameters(const Hyperparameters &asked, const TrainingFacts &facts);

/// The highest rate of the schedule: a base rate times the multiplier. Adapters start from 2e-4, all weights from 2e-5,
/// at widths of 2048 and more; narrower models bear more, in inverse proportion (Yang et al. 2022, arXiv:2203.03466),
/// five times as much at most. Pairs of answers get a quarter of it.
double learningRateOf(const Hyperparameters &resolved, const TrainingFacts &facts);

} // namespace likeness::engine
