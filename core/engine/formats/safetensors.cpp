// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/safetensors.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <set>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

constexpr std::size_t lengthBytes = 8;
/// The published reader's limit; headers of the largest models are some hundred kilobytes.
constexpr std::uint64_t maxHeader = 100'000'000;

tl::unexpected<Failure> corrupt(std::string reason)
{
    return fail(FailureKind::Corrupt, std::move(reason));
}

std::optional<StoredType> typeNamed(const std::string &name)
{
    for (const StoredType type : {StoredType::F32, StoredType::F16, StoredType::BF16}) {
        if (name == nameOf(type))
            return type;
    }
    return std::nullopt;
}

std::optional<std::size_t> timesWithin(std::size_t a, std::size_t b)
{
    if (b != 0 && a > std::numeric_limits<std::size_t>::max() / b)
        return std::nullopt;
    return a * b;
}

/// Bytes that the shape needs; nothing where the number is absurd.
std::optional<std::size_t> bytesFor(const std::vector<std::int64_t> &shape, StoredType type)
{
    std::optional<std::size_t> bytes = bytesOf(type);
    for (const std::int64_t extent : shape) {
        if (bytes)
            bytes = timesWithin(*bytes, static_cast<std::size_t>(extent));
    }
    return bytes;
}

std::optional<std::vector<std::int64_t>> shapeOf(const nlohmann::json &entry)
{
    const auto found = entry.find("shape");
    if (found == entry.end() || !found->is_array() || found->size() > 8)
        return std::nullopt;
    std::vector<std::int64_t> shape;
    for (const auto &extent : *found) {
        if (!extent.is_number_unsigned() || extent.get<std::uint64_t>() > (std::uint64_t{1} << 48))
            return std::nullopt;
        shape.push_back(extent.get<std::int64_t>());
    }
    return shape;
}

struct Range {
    std::size_t begin = 0, end = 0;
};

std::optional<Range> offsetsOf(const nlohmann::json &entry)
{
    const auto found = entry.find("data_offsets");
    if (found == entry.end() || !found->is_array() || found->size() != 2)
        return std::nullopt;
    const auto &begin = (*found)[0];
    const auto &end = (*found)[1];
    if (!begin.is_number_unsigned() || !end.is_number_unsigned())
        return std::nullopt;
    return Range{begin.get<std::size_t>(), end.get<std::size_t>()};
}

/// One entry of the header, checked against the `available` bytes behind it.
Result<StoredTensor> tensorFrom(const std::string &name, const nlohmann::json &entry, const std::byte *data,
                                std::size_t available)
{
    if (!entry.is_object())
        return corrupt("The tensor " + name + " is not described.");
    const auto found = entry.find("dtype");
    const std::string typeName = found != entry.end() && found->is_string() ? found->get<std::string>() : "";
    const auto type = typeNamed(typeName);
    if (!type)
        return fail(FailureKind::Unsupported,
                    "The tensor " + name + " is stored as \"" + typeName + "\"; known are F32, F16 and BF16.");
    const auto shape = shapeOf(entry);
    const auto range = offsetsOf(entry);
    if (!shape || !range)
        return corrupt("The shape or place of the tensor " + name + " cannot be read.");
    if (range->begin > range->end || range->end > available)
        return corrupt("The tensor " + name + " lies outside the file, which may be cut short.");
    const auto needed = bytesFor(*shape, *type);
    if (!needed || *needed != range->end - range->begin)
        return corrupt("The tensor " + name + " has another size than its shape needs.");
    return StoredTensor{*type, *shape, data + range->begin, *needed};
}

std::optional<std::string> firstOverlap(const std::map<std::string, StoredTensor, std::less<>> &tensors)
{
    std::vector<std::pair<const std::byte *, std::string>> starts;
    for (const auto &[name, tensor] : tensors) {
        if (tensor.bytes > 0)
            starts.emplace_back(tensor.data, name);
    }
    std::sort(starts.begin(), starts.end());
    for (std::size_t i = 1; i < starts.size(); ++i) {
        if (starts[i - 1].first + tensors.at(starts[i - 1].second).bytes > starts[i].first)
            return starts[i].second;
    }
    return std::nullopt;
}

} // namespace

std::size_t bytesOf(StoredType type)
{
    return type == StoredType::F32 ? 4 : 2;
}

std::string nameOf(StoredType type)
{
    switch (type) {
    case StoredType::F32:
        return "F32";
    case StoredType::F16:
        return "F16";
    case StoredType::BF16:
        break;
    }
    return "BF16";
}

SafetensorsFile::~SafetensorsFile()
{
    if (m_mapped)
        ::munmap(m_mapped, m_size);
}

Result<std::shared_ptr<const SafetensorsFile>> SafetensorsFile::map(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(FailureKind::Io, "The file " + name + " cannot be opened: " + std::strerror(errno) + ".", name);
    struct stat facts { };
    const bool isFile = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size > 0;
    void *mapped = isFile
        ? ::mmap(nullptr, static_cast<std::size_t>(facts.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0)
        : MAP_FAILED;
    ::close(descriptor);
    if (mapped == MAP_FAILED)
        return fail(FailureKind::Corrupt, "The file " + name + " is empty or cannot be mapped.", name);
    std::shared_ptr<SafetensorsFile> file(new SafetensorsFile);
    file->m_mapped = mapped;
    file->m_data = static_cast<const std::byte *>(mapped);
    file->m_size = static_cast<std::size_t>(facts.st_size);
    if (auto parsed = file->parse(); !parsed) {
        parsed.error().message = name + ": " + parsed.error().message;
        parsed.error().param = name;
        return tl::make_unexpected(parsed.error());
    }
    return file;
}

Result<std::shared_ptr<const SafetensorsFile>> SafetensorsFile::fromMemory(std::string bytes)
{
    std::shared_ptr<SafetensorsFile> file(new SafetensorsFile);
    file->m_owned = std::move(bytes);
    file->m_data = reinterpret_cast<const std::byte *>(file->m_owned.data());
    file->m_size = file->m_owned.size();
    if (auto parsed = file->parse(); !parsed)
        return tl::make_unexpected(parsed.error());
    return file;
}

Result<void> SafetensorsFile::parse()
{
    std::uint64_t headerLength = 0;
    if (m_size < lengthBytes)
        return corrupt("The file is shorter than the length of its header.");
    for (std::size_t i = 0; i < lengthBytes; ++i)
        headerLength |= std::to_integer<std::uint64_t>(m_data[i]) << (8 * i);
    if (headerLength > maxHeader || headerLength > m_size - lengthBytes)
        return corrupt("The header claims " + std::to_string(headerLength) + " bytes in a file of "
                       + std::to_string(m_size) + ".");
    const char *text = reinterpret_cast<const char *>(m_data + lengthBytes);
    const auto header = nlohmann::json::parse(text, text + headerLength, nullptr, false);
    if (!header.is_object())
        return corrupt("The header is no JSON object.");
    const std::byte *data = m_data + lengthBytes + headerLength;
    for (const auto &[name, entry] : header.items()) {
        if (name == "__metadata__")
            continue;
        auto tensor = tensorFrom(name, entry, data, m_size - lengthBytes - headerLength);
        if (!tensor)
            return tl::make_unexpected(tensor.error());
        m_tensors.emplace(name, std::move(*tensor));
    }
    if (const auto name = firstOverlap(m_tensors))
        return corrupt("The tensor " + *name + " overlaps another one.");
    return {};
}

} // namespace likeness::engine
