// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace likeness::engine {

/// What a GGUF file says about its tensors: typed values by name, in order.
class GgufMetadata {
public:
    void addText(const std::string &key, const std::string &value);
    void addCount(const std::string &key, std::uint32_t value);
    void addReal(const std::string &key, float value);
    void addTruth(const std::string &key, bool value);
    void addTexts(const std::string &key, const std::vector<std::string> &values);
    void addReals(const std::string &key, const std::vector<float> &values);
    void addWholes(const std::string &key, const std::vector<std::int32_t> &values);

    std::uint64_t count() const { return m_count; }
    const std::string &bytes() const { return m_bytes; }

private:
    void begin(const std::string &key, std::uint32_t type);

    std::string m_bytes;
    std::uint64_t m_count = 0;
};

enum class GgufType : std::uint32_t { F32 = 0, F16 = 1 };

struct GgufTensor {
    std::string name;
    std::vector<std::int64_t> shape; ///< rows first, as PyTorch counts
    GgufType type = GgufType::F16;
    std::function<Result<void>(std::ostream &)> write; ///< bytes() of them

    std::uint64_t bytes() const;
};

/// Writes a file of GGUF version 3: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. The file is whole or
/// absent afterwards.
Result<void> writeGguf(const std::filesystem::path &path, const GgufMetadata &metadata,
                       const std::vector<GgufTensor> &tensors);

} // namespace likeness::engine
