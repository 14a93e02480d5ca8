// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/export_command.h"
#include "app/engine/program.h"
#include "engine/libtorch/libtorch_runtime.h"
#include "engine/model/practice_model.h"

using namespace likeness::engine;

int main(int argc, char **argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (!arguments.empty() && arguments.front() == "export-gguf")
        return runExportCommand(arguments);
    return runEngine(arguments, [](const ComputeOptions &options) -> Result<EngineParts> {
        auto runtime = makeLibtorchRuntime({options.device, options.threads, options.memoryLimit});
        if (!runtime)
            return tl::make_unexpected(runtime.error());
        return EngineParts{std::move(*runtime), makePracticeModel};
    });
}
