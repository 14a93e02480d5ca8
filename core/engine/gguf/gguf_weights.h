// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/formats/model_config.h"
#include "engine/formats/safetensors.h"
#include "engine/gguf/gguf_writer.h"

namespace likeness::engine {

using MappedFiles = std::vector<std::shared_ptr<const SafetensorsFile>>;

/// The weights of a Llama as llama.cpp names and orders them: matrices in half precision, norms and biases in single.
/// The rows of queries and keys change places within each head, because llama.cpp turns neighbouring pairs where
/// Hugging Face turns the two halves (llama.cpp, convert_hf_to_gguf.py, LlamaModel.permute).
/// @return Corrupt where a weight is missing or of another shape
Result<std::vector<GgufTensor>> ggufWeights(const ModelConfig &config, const MappedFiles &files);

} // namespace likeness::engine
