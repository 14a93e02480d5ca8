// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine/machine.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <numeric>
#include <thread>
#include <vector>

#include <torch/torch.h>

extern "C" char *openblas_get_corename() __attribute__((weak));

namespace likeness::bench {

namespace {

std::uint64_t sumOf(const std::byte *from, std::size_t bytes)
{
    std::uint64_t sums[8]{};
    for (std::size_t i = 0; i + sizeof(sums) <= bytes; i += sizeof(sums)) {
        std::uint64_t part[8];
        std::memcpy(part, from + i, sizeof(part));
        for (std::size_t k = 0; k < 8; ++k)
            sums[k] += part[k];
    }
    return std::accumulate(std::begin(sums), std::end(sums), std::uint64_t{0});
}

} // namespace

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string blasCore()
{
    return openblas_get_corename ? openblas_get_corename() : "unknown";
}

double sgemmPeak()
{
    constexpr std::int64_t size = 2048;
    const torch::Tensor a = torch::randn({size, size}), b = torch::randn({size, size});
    double best = 0;
    for (int i = 0; i < 8; ++i) {
        const double start = secondsNow();
        const torch::Tensor product = torch::matmul(a, b);
        best = std::max(best, 2.0 * size * size * size / (secondsNow() - start));
    }
    return best;
}

double readingSpeed(const engine::SafetensorsFile &file)
{
    const std::byte *data = file.tensors().begin()->second.data;
    std::size_t bytes = 0;
    for (const auto &[name, tensor] : file.tensors()) {
        data = std::min(data, tensor.data);
        bytes += tensor.bytes;
    }
    const auto threads = static_cast<std::size_t>(torch::get_num_threads());
    std::vector<std::uint64_t> sums(threads);
    double best = 0;
    for (int i = 0; i < 8; ++i) {
        const double start = secondsNow();
        std::vector<std::thread> readers;
        for (std::size_t k = 0; k < threads; ++k)
            readers.emplace_back([&, k] { sums[k] += sumOf(data + bytes / threads * k, bytes / threads); });
        for (std::thread &reader : readers)
            reader.join();
        best = std::max(best, static_cast<double>(bytes) / (secondsNow() - start));
    }
    return sums.front() == 1 ? 0 : best; // the sums are used, so they are computed
}

} // namespace likeness::bench
