// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace likeness::engine {

/// The number formats that models are stored in. Others (quantised ones) are refused.
enum class StoredType { F32, F16, BF16 };
std::size_t bytesOf(StoredType type);
std::string nameOf(StoredType type); ///< as in the file: F32, F16, BF16

/// A tensor inside a mapped file or a buffer. Valid as long as the SafetensorsFile it came from.
struct StoredTensor {
    StoredType type = StoredType::F32;
    std::vector<std::int64_t> shape;
    const std::byte *data = nullptr;
    std::size_t bytes = 0;
};

/// The tensors of a file in the format of huggingface/safetensors: 8 bytes of header length, JSON, then raw numbers.
/// Everything that the header claims is checked before the first number is looked at.
class SafetensorsFile {
public:
    /// Maps the file; pages are read when they are needed.
    static Result<std::shared_ptr<const SafetensorsFile>> map(const std::filesystem::path &path);
    static Result<std::shared_ptr<const SafetensorsFile>> fromMemory(std::string bytes);
    /// `folder`/model.safetensors, or all files that model.safetensors.index.json names.
    static Result<std::vector<std::shared_ptr<const SafetensorsFile>>> mapFolder(const std::filesystem::path &folder);

    ~SafetensorsFile();
    SafetensorsFile(const SafetensorsFile &) = delete;
    SafetensorsFile &operator=(const SafetensorsFile &) = delete;

    const std::map<std::string, StoredTensor, std::less<>> &tensors() const { return m_tensors; }
    std::size_t size() const { return m_size; }

private:
    SafetensorsFile() = default;
    Result<void> parse();

    std::string m_owned; ///< where the file came from memory
    void *m_mapped = nullptr;
    const std::byte *m_data = nullptr;
    std::size_t m_size = 0;
    std::map<std::string, StoredTensor, std::less<>> m_tensors;
};

struct TensorToStore {
    std::string name;
    StoredTensor tensor;
};

/// The whole file in memory, tensors in the given order.
std::string safetensorsBytes(const std::vector<TensorToStore> &tensors,
                             const std::map<std::string, std::string> &metadata = {});

/// Writes a file tensor by tensor, so that not all of them have to be in memory. It is neither durable nor whole before
/// finish(): the caller renames its folder.
class SafetensorsWriter {
public:
    /// @param tensors of which names, types and shapes are read, but no numbers
    SafetensorsWriter(const std::filesystem::path &path, const std::vector<TensorToStore> &tensors,
                      const std::map<std::string, std::string> &metadata = {});
    /// The numbers of the next tensor.
    void write(const StoredTensor &tensor);
    Result<void> finish();

private:
    std::ofstream m_file;
    std::string m_name;
};

} // namespace likeness::engine
