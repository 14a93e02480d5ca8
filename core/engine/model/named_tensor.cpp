// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/named_tensor.h"

#include <algorithm>
#include <optional>

namespace likeness::engine {

namespace {

torch::ScalarType scalarOf(StoredType type)
{
    switch (type) {
    case StoredType::F32:
        return torch::kFloat;
    case StoredType::F16:
        return torch::kHalf;
    case StoredType::BF16:
        break;
    }
    return torch::kBFloat16;
}

std::optional<StoredType> storedTypeOf(torch::ScalarType type)
{
    for (const StoredType stored : {StoredType::F32, StoredType::F16, StoredType::BF16}) {
        if (scalarOf(stored) == type)
            return stored;
    }
    return std::nullopt;
}

} // namespace

torch::Tensor viewOf(const StoredTensor &stored, const std::shared_ptr<const SafetensorsFile> &file)
{
    const auto options = torch::TensorOptions().dtype(scalarOf(stored.type));
    // LibTorch has no tensors of constant data; nobody writes to these.
    auto *data = const_cast<std::byte *>(stored.data); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (reinterpret_cast<std::uintptr_t>(data) % bytesOf(stored.type) != 0) {
        const torch::Tensor aligned = torch::empty(stored.shape, options);
        std::copy_n(data, stored.bytes, static_cast<std::byte *>(aligned.data_ptr()));
        return aligned;
    }
    return torch::from_blob(
        data, stored.shape, [file](void *) {}, options);
}

Result<std::string> safetensorsOf(const std::vector<NamedTensor> &tensors,
                                  const std::map<std::string, std::string> &metadata)
{
    std::vector<torch::Tensor> kept;
    std::vector<TensorToStore> entries;
    for (const auto &[name, tensor] : tensors) {
        const auto type = storedTypeOf(tensor.scalar_type());
        if (!type)
            return fail(FailureKind::Internal, "The tensor " + name + " has a type that is not written.");
        kept.push_back(tensor.detach().cpu().contiguous());
        entries.push_back({name,
                           {*type, kept.back().sizes().vec(), static_cast<const std::byte *>(kept.back().data_ptr()),
                            kept.back().nbytes()}});
    }
    return safetensorsBytes(entries, metadata);
}

} // namespace likeness::engine
