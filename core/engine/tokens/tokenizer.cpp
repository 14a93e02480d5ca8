// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/tokenizer.h"
#include "engine/tokens/json_file.h"
#include "engine/tokens/tokenizer_file.h"

#include <new>
#include <nlohmann/json.hpp>

namespace likeness::engine {

Result<std::shared_ptr<const Tokenizer>> Tokenizer::fromFolder(const std::filesystem::path &folder)
{
    try {
        const nlohmann::json described = jsonOfFile(folder / "tokenizer.json");
        if (described.is_null())
            return fail(FailureKind::Unsupported, "The folder has no tokenizer.json.", "tokenizer.json");
        const nlohmann::json config = jsonOfFile(folder / "tokenizer_config.json");
        return std::make_shared<const BpeTokenizer>(tokenizerParts(described, config));
    } catch (const LoadingError &error) {
        return fail(error.kind, error.what(), "tokenizer.json");
    } catch (const nlohmann::json::exception &) {
        return fail(FailureKind::Corrupt, "tokenizer.json is not what it claims to be.", "tokenizer.json");
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory, "There is not enough memory for the tokenizer.", "tokenizer.json");
    }
}

} // namespace likeness::engine
