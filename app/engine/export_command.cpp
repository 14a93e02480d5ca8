// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_command.h"
#include "engine/gguf/gguf_export.h"

#include <cstdio>

namespace likeness::engine {

int runExportCommand(const std::vector<std::string> &arguments)
{
    constexpr int failed = 1, usage = 2, unavailable = 3;
    if (arguments.size() != 3) {
        std::fprintf(stderr, "likeness-engine: export-gguf needs a model folder and a folder to write to.\n");
        return usage;
    }
    const Result<GgufExport> made = exportGguf(arguments[1], arguments[2]);
    if (!made) {
        std::fprintf(stderr, "likeness-engine: %s\n", made.error().message.c_str());
        const bool isModels = made.error().kind != FailureKind::Io && made.error().kind != FailureKind::OutOfMemory;
        return isModels ? unavailable : failed;
    }
    std::printf("%s\n", made->model.c_str());
    if (!made->modelfile.empty())
        std::printf("%s\n", made->modelfile.c_str());
    return 0;
}

} // namespace likeness::engine
