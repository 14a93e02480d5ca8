// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/gguf_export.h"
#include "engine/formats/text_file.h"
#include "engine/gguf/gguf_vocabulary.h"
#include "engine/gguf/gguf_weights.h"
#include "engine/gguf/modelfile.h"
#include "engine/tokens/chat/template_text.h"

#include <algorithm>
#include <new>

namespace likeness::engine {
namespace {

std::uint32_t countOf(int value)
{
    return static_cast<std::uint32_t>(value);
}

void addScaling(const RopeScaling &scaling, GgufMetadata &metadata)
{
    const bool isLinear = scaling.kind == RopeScaling::Kind::Linear;
    if (!isLinear && scaling.kind != RopeScaling::Kind::Yarn)
        return; // Llama 3's is a tensor
    metadata.addText("llama.rope.scaling.type", isLinear ? "linear" : "yarn");
    metadata.addReal("llama.rope.scaling.factor", static_cast<float>(scaling.factor));
    if (!isLinear)
        metadata.addCount("llama.rope.scaling.original_context_length", countOf(scaling.originalContext));
}

/// Keys as in llama.cpp's gguf-py/gguf/constants.py.
GgufMetadata modelFacts(const ModelConfig &config, const std::string &name)
{
    GgufMetadata metadata;
    metadata.addText("general.architecture", "llama");
    metadata.addText("general.type", "model");
    metadata.addText("general.name", name);
    metadata.addCount("general.file_type", 1); // matrices in half precision
    metadata.addCount("general.quantization_version", 2);
    metadata.addCount("llama.block_count", countOf(config.layers));
    // llama.cpp has no sliding window for this architecture; within one the two are the same.
    const bool slides = std::find(config.slides.begin(), config.slides.end(), true) != config.slides.end();
    const int context = slides ? std::min(config.contextLength, config.slidingWindow) : config.contextLength;
    metadata.addCount("llama.context_length", countOf(context));
    metadata.addCount("llama.embedding_length", countOf(config.hidden));
    metadata.addCount("llama.feed_forward_length", countOf(config.intermediate));
    metadata.addCount("llama.attention.head_count", countOf(config.heads));
    metadata.addCount("llama.attention.head_count_kv", countOf(config.keyHeads));
    metadata.addCount("llama.attention.key_length", countOf(config.headSize));
    metadata.addCount("llama.attention.value_length", countOf(config.headSize));
    metadata.addReal("llama.attention.layer_norm_rms_epsilon", static_cast<float>(config.normEpsilon));
    metadata.addCount("llama.rope.dimension_count", countOf(config.headSize));
    metadata.addReal("llama.rope.freq_base", static_cast<float>(config.rope.base));
    metadata.addCount("llama.vocab_size", countOf(config.vocabulary));
    addScaling(config.rope.scaling, metadata);
    return metadata;
}

Result<ModelConfig> llamaConfig(const std::filesystem::path &folder)
{
    Result<ModelConfig> config = readModelConfig(folder);
    if (config && config->family != Family::Llama && config->family != Family::Mistral)
        return fail(FailureKind::Unsupported,
                    "Only models of the Llama family can be exported to GGUF; this one is of the family "
                        + familyName(config->family) + ". Export it as a folder instead.");
    return config;
}

Result<void> writeModel(const std::filesystem::path &folder, const std::filesystem::path &file,
                        const Tokenizer &tokenizer, const std::string &chatTemplate)
{
    const Result<ModelConfig> config = llamaConfig(folder);
    if (!config)
        return tl::make_unexpected(config.error());
    const auto files = SafetensorsFile::mapFolder(folder);
    if (!files)
        return tl::make_unexpected(files.error());
    const auto weights = ggufWeights(*config, *files);
    if (!weights)
        return tl::make_unexpected(weights.error());
    GgufMetadata metadata = modelFacts(*config, file.stem().string());
    if (const auto added = addVocabulary(folder, tokenizer, config->vocabulary, metadata); !added)
        return added;
    if (!chatTemplate.empty())
        metadata.addText("tokenizer.chat_template", chatTemplate);
    return writeGguf(file, metadata, *weights);
}

/// The content of the token that ends a text.
std::string endToken(const Tokenizer &tokenizer)
{
    for (const char *const content : {"</s>", "<|im_end|>", "<|eot_id|>", "<|end_of_text|>", "<|endoftext|>"}) {
        if (tokenizer.endOfText() && tokenizer.special(content) == tokenizer.endOfText())
            return content;
    }
    return "</s>";
}

Result<GgufExport> exported(const std::filesystem::path &folder, const std::filesystem::path &out)
{
    const auto tokenizer = Tokenizer::fromFolder(folder);
    if (!tokenizer)
        return tl::make_unexpected(tokenizer.error());
    const Result<std::string> chatTemplate = chatTemplateText(folder);
    std::error_code error;
    std::filesystem::create_directories(out, error);
    if (error)
        return fail(FailureKind::Io, "The folder for the export cannot be made: " + error.message() + ".");
    const std::string name = std::filesystem::weakly_canonical(folder).filename().string() + "-f16.gguf";
    GgufExport made{out / name, {}};
    if (const auto written = writeModel(folder, made.model, **tokenizer, chatTemplate.value_or("")); !written)
        return tl::make_unexpected(written.error());
    const Result<ChatFormat> format = chatFormatFrom(chatTemplate.value_or(""));
    if (!format)
        return made; // a model that does not chat has no use for a Modelfile
    made.modelfile = out / "Modelfile";
    if (const auto written = writeWhole(made.modelfile, modelfileFor(name, *format, endToken(**tokenizer))); !written)
        return tl::make_unexpected(written.error());
    return made;
}

} // namespace

Result<GgufExport> exportGguf(const std::filesystem::path &folder, const std::filesystem::path &out)
{
    try {
        return exported(folder, out);
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory, "There is not enough memory for the export.");
    } catch (const std::filesystem::filesystem_error &error) {
        return fail(FailureKind::Io, "The export failed: " + error.code().message() + ".");
    }
}

} // namespace likeness::engine
