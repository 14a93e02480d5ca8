// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/engine/figures.h"
#include "engine/runtime/model_runtime.h"

namespace likeness::bench {

/// A job as somebody's first one: the practice model, 50 rows of at most 160 tokens, nothing chosen; then every row is
/// asked again.
void measurePractice(Figures &figures, engine::ModelRuntime &runtime);

} // namespace likeness::bench
