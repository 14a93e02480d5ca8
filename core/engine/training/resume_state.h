// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/named_tensor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace likeness::engine {

/// Everything that a training needs to go on as if it had never stopped. The order of the rows and the dropout come
/// from the seed and the step, so there is no other random state.
struct ResumeState {
    int step = 0; ///< the last one done
    int totalSteps = 0;
    std::uint64_t seed = 0;
    int optimizerSteps = 0;
    std::int64_t trainedTokens = 0;
    std::vector<std::vector<float>> references; ///< DPO: of the training and the validation rows
    std::vector<NamedTensor> tensors; ///< AdamW::state()

    Result<std::string> toBytes() const;
    /// @return Corrupt for what toBytes() did not write
    static Result<ResumeState> fromBytes(const std::string &bytes);
};

} // namespace likeness::engine
