// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the machine the engine uses, in one run: shares of what plain loops reach beside it.
#include "bench/engine/decoding.h"
#include "bench/engine/machine.h"
#include "bench/engine/model_folder.h"
#include "bench/engine/practice.h"
#include "bench/engine/training.h"
#include "engine/libtorch/libtorch_runtime.h"

#include <cstdlib>

#include <torch/torch.h>

using namespace likeness::bench;

int main(int argc, char **argv)
{
    likeness::engine::RuntimeOptions options;
    options.device = "cpu";
    options.threads = argc > 1 ? std::atoi(argv[1]) : 0;
    const auto runtime = likeness::engine::makeLibtorchRuntime(options); // sets the threads as the engine does

    Figures figures;
    figures.title("Machine");
    figures.say("BLAS kernels", blasCore());
    figures.say("threads", std::to_string(torch::get_num_threads()));
    figures.figure("sgemm peak", sgemmPeak() / 1e9, "GFLOP/s");
    const ModelFolder folder;
    measureDecoding(figures, folder.path());
    measureTraining(figures, folder.path());
    if (runtime)
        measurePractice(figures, **runtime);
    return figures.hasFailed() || !runtime ? 1 : 0;
}
