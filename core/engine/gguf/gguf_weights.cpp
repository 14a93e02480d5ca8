// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/gguf/gguf_weights.h"
#include "engine/formats/projections.h"
#include "engine/gguf/half.h"

#include <cmath>
#include <cstring>
#include <optional>

namespace likeness::engine {
namespace {

constexpr double pi = 3.14159265358979323846;

/// Where row `row` of the file comes from. `heads` is 0 where rows keep their places.
std::size_t sourceRow(std::size_t row, std::size_t rows, std::size_t heads)
{
    if (heads == 0)
        return row;
    const std::size_t size = rows / heads;
    const std::size_t inHead = row % size;
    return row / size * size + inHead % 2 * (size / 2) + inHead / 2;
}

/// @return false where a number is too large for half precision
bool appendNumber(std::vector<char> &bytes, float value, GgufType type)
{
    char raw[4];
    if (type == GgufType::F32) {
        std::memcpy(raw, &value, 4);
        bytes.insert(bytes.end(), raw, raw + 4);
        return true;
    }
    const std::uint16_t half = halfOf(value);
    std::memcpy(raw, &half, 2);
    bytes.insert(bytes.end(), raw, raw + 2);
    return std::isfinite(value) && (half & 0x7C00) != 0x7C00;
}

class Weights {
public:
    Weights(const ModelConfig &config, const MappedFiles &files) : m_config(config), m_files(files) { }

    Result<std::vector<GgufTensor>> take()
    {
        const int hidden = m_config.hidden;
        add("token_embd.weight", "model.embed_tokens.weight", {m_config.vocabulary, hidden});
        add("output_norm.weight", "model.norm.weight", {hidden});
        if (!m_config.isTied)
            add("output.weight", "lm_head.weight", {m_config.vocabulary, hidden});
        if (m_config.rope.scaling.kind == RopeScaling::Kind::Llama3)
            addFrequencies();
        for (int layer = 0; layer < m_config.layers; ++layer)
            addBlock(layer);
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        return std::move(m_tensors);
    }

private:
    void addBlock(int layer)
    {
        const std::string block = "blk." + std::to_string(layer) + ".";
        const std::string source = "model.layers." + std::to_string(layer) + ".";
        add(block + "attn_norm.weight", source + "input_layernorm.weight", {m_config.hidden});
        add(block + "ffn_norm.weight", source + "post_attention_layernorm.weight", {m_config.hidden});
        static constexpr const char *names[] = {"attn_q",   "attn_k", "attn_v",  "attn_output",
                                                "ffn_gate", "ffn_up", "ffn_down"};
        for (const Projection projection : allProjections) {
            const std::string name = block + names[static_cast<std::size_t>(projection)];
            const std::string path = projectionPath(layer, projection);
            const ProjectionSize size = projectionSize(m_config, projection);
            const int heads = projection == Projection::Query ? m_config.heads
                : projection == Projection::Key               ? m_config.keyHeads
                                                              : 0;
            add(name + ".weight", path + ".weight", {size.out, size.in}, heads);
            if (hasBias(m_config, projection))
                add(name + ".bias", path + ".bias", {size.out}, heads);
        }
    }

    void add(const std::string &name, const std::string &source, std::vector<std::int64_t> shape, int heads = 0)
    {
        const StoredTensor *tensor = nullptr;
        for (const auto &file : m_files) {
            if (const auto found = file->tensors().find(source); found != file->tensors().end())
                tensor = &found->second;
        }
        if (!tensor || tensor->shape != shape) {
            m_failure =
                Failure{FailureKind::Corrupt, "The weight " + source + " is missing or of another shape.", {}, {}};
            return;
        }
        const GgufType type = shape.size() > 1 ? GgufType::F16 : GgufType::F32;
        const auto write = [tensor = *tensor, type, source, heads = static_cast<std::size_t>(heads)](
                               std::ostream &out) { return writeRows(tensor, type, source, heads, out); };
        m_tensors.push_back({name, std::move(shape), type, write});
    }

    static Result<void> writeRows(const StoredTensor &tensor, GgufType type, const std::string &source,
                                  std::size_t heads, std::ostream &out)
    {
        const auto rows = static_cast<std::size_t>(tensor.shape[0]);
        const std::size_t columns = tensor.shape.size() > 1 ? static_cast<std::size_t>(tensor.shape[1]) : 1;
        std::vector<char> bytes;
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t from = sourceRow(row, rows, heads) * columns;
            bytes.clear();
            for (std::size_t column = 0; column < columns; ++column) {
                if (!appendNumber(bytes, numberAt(tensor, from + column), type))
                    return fail(FailureKind::Unsupported, "The weight " + source + " is too large for half precision.");
            }
            out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        }
        return {};
    }

    /// By how much each frequency is divided. Source: model card of Llama 3.1, as in convert_hf_to_gguf.py.
    void addFrequencies()
    {
        const Rope &rope = m_config.rope;
        const RopeScaling &scaling = rope.scaling;
        std::vector<float> divisors;
        for (int i = 0; i < m_config.headSize; i += 2) {
            const double wave = 2 * pi * std::pow(rope.base, static_cast<double>(i) / m_config.headSize);
            const double turns = scaling.originalContext / wave;
            const double span = scaling.highFrequencyFactor - scaling.lowFrequencyFactor;
            const double smooth = (turns - scaling.lowFrequencyFactor) / span;
            const double divisor = turns > scaling.highFrequencyFactor ? 1
                : turns < scaling.lowFrequencyFactor                   ? scaling.factor
                                                                       : 1 / ((1 - smooth) / scaling.factor + smooth);
            divisors.push_back(static_cast<float>(divisor));
        }
        const auto size = static_cast<std::int64_t>(divisors.size());
        m_tensors.push_back({"rope_freqs.weight", {size}, GgufType::F32, [divisors](std::ostream &out) -> Result<void> {
                                 std::vector<char> bytes;
                                 for (const float divisor : divisors)
                                     appendNumber(bytes, divisor, GgufType::F32);
                                 out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
                                 return {};
                             }});
    }

    const ModelConfig &m_config;
    const MappedFiles &m_files;
    std::vector<GgufTensor> m_tensors;
    std::optional<Failure> m_failure;
};

} // namespace

Result<std::vector<GgufTensor>> ggufWeights(const ModelConfig &config, const MappedFiles &files)
{
    return Weights(config, files).take();
}

} // namespace likeness::engine
