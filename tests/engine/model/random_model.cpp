// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/random_model.h"

#include <cstdlib>
#include <iterator>

#include <gtest/gtest.h>

namespace likeness::engine {

namespace {

torch::Tensor numbersIn(const std::filesystem::path &path, torch::ScalarType type)
{
    std::ifstream file(path, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    return torch::from_blob(bytes.data(), {static_cast<std::int64_t>(bytes.size() / 8)}, type).clone();
}

} // namespace

RandomModel::RandomModel(const std::string &family, const std::string &type)
{
    const std::string command =
        LIKENESS_PYTHON " -B " LIKENESS_REFERENCE "/decoder.py " + family + ' ' + type + ' ' + folder.path().string();
    if (std::system(command.c_str()) != 0) { // NOLINT(cert-env33-c): a test, and no input of anybody
        ADD_FAILURE() << "the reference needs python3-numpy: " << command;
        return;
    }
    ids = numbersIn(folder.path() / "ids.bin", torch::kLong).unsqueeze(0);
    logits = numbersIn(folder.path() / "logits.bin", torch::kDouble).view({1, ids.size(1), -1});
}

} // namespace likeness::engine
