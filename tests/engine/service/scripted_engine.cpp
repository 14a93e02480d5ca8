// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's program with a scripted runtime: what a process does when it is killed or left does not depend on
// models.
#include "scripted_runtime.h"

#include "app/engine/program.h"

using namespace likeness::engine;

int main(int argc, char **argv)
{
    return runEngine({argv + 1, argv + argc}, [](const ComputeOptions &options) -> Result<EngineParts> {
        auto runtime = std::make_unique<ScriptedRuntime>();
        runtime->stepTime = std::chrono::milliseconds(options.threads); // an option that this runtime has no use for
        return EngineParts{std::move(runtime), makeScriptedModel};
    });
}
