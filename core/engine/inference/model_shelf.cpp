// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/inference/model_shelf.h"

#include "engine/model/guard.h"

#include <algorithm>

namespace likeness::engine {

namespace {

std::int64_t bytesOf(const Decoder &decoder)
{
    std::int64_t bytes = 0;
    for (const NamedTensor &parameter : decoder.parameters())
        bytes += static_cast<std::int64_t>(parameter.tensor.nbytes());
    return bytes;
}

/// Tuned ids and folders in one space of keys.
std::string keyOf(const ModelRef &ref)
{
    return ref.tunedId.empty() ? "base " + ref.baseFolder.string() : "tuned " + ref.tunedId;
}

Result<ReadyModel> withDecoder(ReadyModel model, const std::filesystem::path &folder, const LoadOptions &options)
{
    auto decoder = Decoder::load(folder, options);
    if (!decoder)
        return tl::make_unexpected(decoder.error());
    model.decoder = *decoder;
    model.memory = std::make_shared<Memory>();
    return model;
}

} // namespace

Result<ReadyModel> ModelShelf::take(const ModelRef &ref)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    if (auto found = find(keyOf(ref)))
        return *found;
    return guarded([&]() { return ref.tunedId.empty() ? loadBase(ref.baseFolder) : loadTuned(ref); });
}

void ModelShelf::forget(const std::string &tunedId)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    m_entries.remove_if([&](const Entry &entry) { return entry.key == "tuned " + tunedId; });
}

std::optional<ReadyModel> ModelShelf::find(const std::string &key)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.key == key; });
    if (found == m_entries.end())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, found);
    return found->model;
}

Result<ReadyModel> ModelShelf::loadBase(const std::filesystem::path &folder)
{
    const std::string key = keyOf({folder, {}, {}});
    if (auto found = find(key))
        return *found;
    auto tokenizer = Tokenizer::fromFolder(folder);
    if (!tokenizer)
        return tl::make_unexpected(tokenizer.error());
    auto chatTemplate = ChatTemplate::fromFolder(folder, *tokenizer);
    if (!chatTemplate)
        return tl::make_unexpected(chatTemplate.error());
    LoadOptions options;
    options.device = m_device;
    ReadyModel parts;
    parts.tokenizer = *tokenizer;
    parts.chatTemplate = std::make_shared<ChatTemplate>(std::move(*chatTemplate));
    auto model = withDecoder(std::move(parts), folder, options);
    if (model)
        keep(key, *model, bytesOf(*model->decoder));
    return model;
}

Result<ReadyModel> ModelShelf::loadTuned(const ModelRef &ref)
{
    auto base = loadBase(ref.baseFolder);
    if (!base)
        return base;
    auto files = ref.loadTuned();
    if (!files)
        return tl::make_unexpected(files.error());
    const auto bytes = static_cast<std::int64_t>(files->weights.size());
    if (files->config.empty()) {
        LoadOptions options;
        options.device = m_device;
        options.tunedWeights = std::make_shared<const std::string>(std::move(files->weights));
        base = withDecoder(*base, ref.baseFolder, options);
    } else {
        auto adapter = Adapter::load(*files, base->decoder->config(), m_device);
        if (!adapter)
            return tl::make_unexpected(adapter.error());
        base->adapter = std::make_shared<const Adapter>(std::move(*adapter));
        base->memory = std::make_shared<Memory>();
    }
    if (base)
        keep(keyOf(ref), *base, bytes);
    return base;
}

void ModelShelf::keep(const std::string &key, const ReadyModel &model, std::int64_t bytes)
{
    m_entries.push_front({key, model, bytes});
    std::int64_t held = 0;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        held += entry->bytes;
        const bool goes = held > m_limit && entry != m_entries.begin();
        entry = goes ? m_entries.erase(entry) : std::next(entry);
    }
}

} // namespace likeness::engine
