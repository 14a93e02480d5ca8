// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/formats/safetensors.h"

#include <map>
#include <string>
#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

struct NamedTensor {
    std::string name; ///< as in the file, such as "model.norm.weight"
    torch::Tensor tensor;
};

/// A view of the stored numbers, without a copy; keeps the file alive.
torch::Tensor viewOf(const StoredTensor &stored, const std::shared_ptr<const SafetensorsFile> &file);

/// The tensors as a safetensors file in memory. @return Internal for a type that the format is not written in here
Result<std::string> safetensorsOf(const std::vector<NamedTensor> &tensors,
                                  const std::map<std::string, std::string> &metadata = {});

} // namespace likeness::engine
