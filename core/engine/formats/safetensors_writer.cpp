// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/safetensors.h"

#include <nlohmann/json.hpp>

namespace likeness::engine {

namespace {

/// The length, the JSON and spaces up to the next multiple of 8, as the published writer does for aligned reading.
std::string headerFor(const std::vector<TensorToStore> &tensors, const std::map<std::string, std::string> &metadata)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::size_t place = 0;
    for (const TensorToStore &entry : tensors) {
        header[entry.name] = {{"dtype", nameOf(entry.tensor.type)},
                              {"shape", entry.tensor.shape},
                              {"data_offsets", {place, place + entry.tensor.bytes}}};
        place += entry.tensor.bytes;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    std::string length(8, '\0');
    for (std::size_t i = 0; i < length.size(); ++i)
        length[i] = static_cast<char>(text.size() >> (8 * i) & 0xff);
    return length + text;
}

const char *charsOf(const StoredTensor &tensor)
{
    return reinterpret_cast<const char *>(tensor.data);
}

} // namespace

std::string safetensorsBytes(const std::vector<TensorToStore> &tensors,
                             const std::map<std::string, std::string> &metadata)
{
    std::string bytes = headerFor(tensors, metadata);
    std::size_t total = bytes.size();
    for (const TensorToStore &entry : tensors)
        total += entry.tensor.bytes;
    bytes.reserve(total);
    for (const TensorToStore &entry : tensors)
        bytes.append(charsOf(entry.tensor), entry.tensor.bytes);
    return bytes;
}

SafetensorsWriter::SafetensorsWriter(const std::filesystem::path &path, const std::vector<TensorToStore> &tensors,
                                     const std::map<std::string, std::string> &metadata)
    : m_file(path, std::ios::binary | std::ios::trunc),
      m_name(path.filename().string())
{
    const std::string header = headerFor(tensors, metadata);
    m_file.write(header.data(), static_cast<std::streamsize>(header.size()));
}

void SafetensorsWriter::write(const StoredTensor &tensor)
{
    m_file.write(charsOf(tensor), static_cast<std::streamsize>(tensor.bytes));
}

Result<void> SafetensorsWriter::finish()
{
    m_file.close();
    if (!m_file)
        return fail(FailureKind::Io, "The file " + m_name + " could not be written.", m_name);
    return {};
}

} // namespace likeness::engine
