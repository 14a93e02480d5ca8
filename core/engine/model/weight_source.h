// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/safetensors.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <torch/torch.h>

namespace likeness::engine {

/// The weights of a model by name, over one file or all shards. Remembers the first thing that did not fit, so that a
/// loader asks for everything and looks once.
class WeightSource {
public:
    explicit WeightSource(std::vector<std::shared_ptr<const SafetensorsFile>> files) : m_files(std::move(files)) { }

    bool has(const std::string &name) const;
    /// A view of the stored numbers, where the shape is as expected; otherwise an undefined tensor.
    torch::Tensor take(const std::string &name, const std::vector<std::int64_t> &shape);

    const std::optional<Failure> &failure() const { return m_failure; }

private:
    std::vector<std::shared_ptr<const SafetensorsFile>> m_files;
    std::optional<Failure> m_failure;
};

} // namespace likeness::engine
