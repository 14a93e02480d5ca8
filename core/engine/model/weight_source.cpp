// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/weight_source.h"

#include "engine/model/named_tensor.h"

#include <algorithm>

namespace likeness::engine {

namespace {

std::string textOf(const std::vector<std::int64_t> &shape)
{
    std::string text;
    for (const std::int64_t extent : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(extent);
    return text;
}

} // namespace

bool WeightSource::has(const std::string &name) const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [&](const auto &file) { return file->tensors().count(name) > 0; });
}

torch::Tensor WeightSource::take(const std::string &name, const std::vector<std::int64_t> &shape)
{
    std::string reason = "The weights lack " + name + ".";
    for (const auto &file : m_files) {
        const auto found = file->tensors().find(name);
        if (found == file->tensors().end())
            continue;
        if (found->second.shape == shape)
            return viewOf(found->second, file);
        reason = "The tensor " + name + " is " + textOf(found->second.shape) + ", but config.json asks for "
            + textOf(shape) + ".";
    }
    if (!m_failure)
        m_failure = Failure{FailureKind::Corrupt, reason, name, {}};
    return {};
}

} // namespace likeness::engine
