// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/libtorch/libtorch_runtime.h"

#include "engine/inference/embedding.h"
#include "engine/inference/generation.h"
#include "engine/inference/model_shelf.h"
#include "engine/model/guard.h"
#include "engine/training/train.h"

#include <map>
#include <thread>

#include <unistd.h>

#include <torch/torch.h>

// OpenBLAS has a number of threads of its own, which LibTorch does not set; other BLAS libraries lack the function.
extern "C" void openblas_set_num_threads(int count) __attribute__((weak));

namespace likeness::engine {

namespace {

class LibtorchRuntime : public ModelRuntime {
public:
    LibtorchRuntime(torch::Device device, std::int64_t memoryLimit, std::int64_t shelfBytes)
        : m_device(device),
          m_memoryLimit(memoryLimit),
          m_shelf(device, shelfBytes)
    {
    }

    Result<ModelFacts> inspect(const std::filesystem::path &folder) override
    {
        return guarded([&]() -> Result<ModelFacts> {
            const auto tokenizer = Tokenizer::fromFolder(folder);
            if (!tokenizer)
                return tl::make_unexpected(tokenizer.error());
            if (auto format = ChatTemplate::fromFolder(folder, *tokenizer); !format)
                return tl::make_unexpected(format.error());
            // Maps the weights and compares every shape, but reads none.
            const auto decoder = Decoder::load(folder);
            if (!decoder)
                return tl::make_unexpected(decoder.error());
            return factsOf(**decoder);
        });
    }

    Result<ChatOutcome> chat(const ModelRef &model, const ChatRequest &request,
                             const std::function<bool(const ChatPiece &)> &take) override
    {
        const auto ready = m_shelf.take(model);
        if (!ready)
            return tl::make_unexpected(ready.error());
        return generate(*ready, request, take);
    }

    Result<Embeddings> embed(const ModelRef &model, const std::vector<std::string> &texts) override
    {
        const auto ready = m_shelf.take(model);
        if (!ready)
            return tl::make_unexpected(ready.error());
        return embedTexts(*ready, texts);
    }

    Result<TrainingOutcome> train(const TrainingTask &task, TrainingListener &listener) override
    {
        return guarded([&]() { return likeness::engine::train(task, {m_device, m_memoryLimit}, listener); });
    }

    void forget(const std::string &tunedId) override { m_shelf.forget(tunedId); }

private:
    static ModelFacts factsOf(const Decoder &decoder)
    {
        ModelFacts facts;
        facts.family = familyName(decoder.config().family);
        facts.contextLength = decoder.config().contextLength;
        for (const NamedTensor &parameter : decoder.parameters()) {
            facts.parameters += parameter.tensor.numel();
            facts.weightBytes += static_cast<std::int64_t>(parameter.tensor.nbytes());
        }
        return facts;
    }

    torch::Device m_device;
    std::int64_t m_memoryLimit;
    ModelShelf m_shelf;
};

Result<torch::Device> deviceNamed(const std::string &name)
{
    const bool hasCuda = torch::cuda::is_available();
    if (name == "cpu" || (name == "auto" && !hasCuda))
        return torch::Device(torch::kCPU);
    if (name != "auto" && name != "cuda")
        return fail(FailureKind::BadRequest, "The device is auto, cpu or cuda.", "device");
    if (!hasCuda)
        return fail(FailureKind::Unsupported, "This LibTorch finds no CUDA device.", "device");
    return torch::Device(torch::kCUDA, 0);
}

void useThreads(int wanted)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    const int count = std::max(1, wanted > 0 ? wanted : cores);
    torch::set_num_threads(count);
    if (openblas_set_num_threads)
        openblas_set_num_threads(count);
}

std::int64_t memoryOfMachine()
{
    return static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGE_SIZE);
}

} // namespace

Result<std::unique_ptr<ModelRuntime>> makeLibtorchRuntime(const RuntimeOptions &options)
{
    return guarded([&]() -> Result<std::unique_ptr<ModelRuntime>> {
        const auto device = deviceNamed(options.device);
        if (!device)
            return tl::make_unexpected(device.error());
        useThreads(options.threads);
        const std::int64_t memory = options.memoryLimit > 0 ? options.memoryLimit : memoryOfMachine();
        return std::make_unique<LibtorchRuntime>(*device, options.memoryLimit, memory / 2);
    });
}

} // namespace likeness::engine
