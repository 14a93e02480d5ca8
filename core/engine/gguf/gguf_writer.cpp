// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/gguf_writer.h"

#include <cstring>
#include <fstream>

namespace likeness::engine {
namespace {

constexpr std::uint64_t alignment = 32;

// Types of values as the format numbers them.
constexpr std::uint32_t countType = 4, wholeType = 5, realType = 6, truthType = 7, textType = 8, listType = 9;

/// Little-endian, whatever this computer is.
template <typename Number> void append(std::string &bytes, Number value)
{
    for (std::size_t i = 0; i < sizeof value; ++i)
        bytes += static_cast<char>(static_cast<unsigned char>(static_cast<std::uint64_t>(value) >> (8 * i)));
}

void append(std::string &bytes, float value)
{
    std::uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    append(bytes, bits);
}

void append(std::string &bytes, const std::string &text)
{
    append(bytes, std::uint64_t{text.size()});
    bytes += text;
}

template <typename Value> void appendList(std::string &bytes, std::uint32_t type, const std::vector<Value> &values)
{
    append(bytes, type);
    append(bytes, std::uint64_t{values.size()});
    for (const Value &value : values)
        append(bytes, value);
}

std::uint64_t aligned(std::uint64_t size)
{
    return (size + alignment - 1) / alignment * alignment;
}

std::string header(const GgufMetadata &metadata, const std::vector<GgufTensor> &tensors)
{
    std::string bytes = "GGUF";
    append(bytes, std::uint32_t{3});
    append(bytes, std::uint64_t{tensors.size()});
    append(bytes, metadata.count());
    bytes += metadata.bytes();
    std::uint64_t place = 0;
    for (const GgufTensor &tensor : tensors) {
        append(bytes, tensor.name);
        append(bytes, static_cast<std::uint32_t>(tensor.shape.size()));
        for (auto size = tensor.shape.rbegin(); size != tensor.shape.rend(); ++size)
            append(bytes, static_cast<std::uint64_t>(*size));
        append(bytes, static_cast<std::uint32_t>(tensor.type));
        append(bytes, place);
        place += aligned(tensor.bytes());
    }
    bytes.resize(aligned(bytes.size()));
    return bytes;
}

Result<void> writeAll(std::ofstream &file, const GgufMetadata &metadata, const std::vector<GgufTensor> &tensors)
{
    const std::string start = header(metadata, tensors);
    file.write(start.data(), static_cast<std::streamsize>(start.size()));
    const std::string padding(alignment, '\0');
    for (const GgufTensor &tensor : tensors) {
        if (Result<void> written = tensor.write(file); !written)
            return written;
        file.write(padding.data(), static_cast<std::streamsize>(aligned(tensor.bytes()) - tensor.bytes()));
        if (!file)
            break;
    }
    file.close();
    if (!file)
        return fail(FailureKind::Io, "The GGUF file cannot be written: the disk may be full.");
    return {};
}

} // namespace

void GgufMetadata::begin(const std::string &key, std::uint32_t type)
{
    append(m_bytes, key);
    append(m_bytes, type);
    ++m_count;
}

void GgufMetadata::addText(const std::string &key, const std::string &value)
{
    begin(key, textType);
    append(m_bytes, value);
}

void GgufMetadata::addCount(const std::string &key, std::uint32_t value)
{
    begin(key, countType);
    append(m_bytes, value);
}

void GgufMetadata::addReal(const std::string &key, float value)
{
    begin(key, realType);
    append(m_bytes, value);
}

void GgufMetadata::addTruth(const std::string &key, bool value)
{
    begin(key, truthType);
    append(m_bytes, static_cast<std::uint8_t>(value));
}

void GgufMetadata::addTexts(const std::string &key, const std::vector<std::string> &values)
{
    begin(key, listType);
    appendList(m_bytes, textType, values);
}

void GgufMetadata::addReals(const std::string &key, const std::vector<float> &values)
{
    begin(key, listType);
    appendList(m_bytes, realType, values);
}

void GgufMetadata::addWholes(const std::string &key, const std::vector<std::int32_t> &values)
{
    begin(key, listType);
    appendList(m_bytes, wholeType, values);
}

std::uint64_t GgufTensor::bytes() const
{
    std::uint64_t bytes = type == GgufType::F16 ? 2 : 4;
    for (const std::int64_t size : shape)
        bytes *= static_cast<std::uint64_t>(size);
    return bytes;
}

Result<void> writeGguf(const std::filesystem::path &path, const GgufMetadata &metadata,
                       const std::vector<GgufTensor> &tensors)
{
    std::filesystem::path part = path;
    part += ".part";
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    Result<void> written = writeAll(file, metadata, tensors);
    std::error_code error;
    if (written)
        std::filesystem::rename(part, path, error);
    if (written && error)
        written = fail(FailureKind::Io, "The GGUF file cannot be written: " + error.message() + ".");
    if (!written)
        std::filesystem::remove(part, error);
    return written;
}

} // namespace likeness::engine
