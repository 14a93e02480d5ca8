// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/machine_speed.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <numeric>
#include <thread>
#include <vector>

// Loops for the widest registers that the processor has; with sanitizers the choice between them cannot be made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(LIKENESS_SANITIZED)
#define LIKENESS_WIDEST [[gnu::target_clones("arch=skylake-avx512", "arch=haswell", "default")]]
#else
#define LIKENESS_WIDEST
#endif

namespace likeness {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto span = std::chrono::milliseconds(40); ///< of each measurement
constexpr std::size_t numbers = 512; ///< fit into the nearest cache
constexpr int rounds = 4096;
constexpr std::size_t wordsAThread = std::size_t(4) << 20; ///< 32 MB, more than the caches keep

LIKENESS_WIDEST void multiplyAndAdd(float *values, const float *steps)
{
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < numbers; ++i)
            values[i] = values[i] * 0.5F + steps[i];
    }
}

/// The sum over all threads of what `work` says it did in a second, again and again until the span is over.
double together(const std::function<double()> &work)
{
    const unsigned count = std::max(1U, std::thread::hardware_concurrency());
    std::atomic<double> all = 0;
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < count; ++i) {
        threads.emplace_back([&work, &all] {
            double done = 0;
            const auto start = Clock::now();
            while (Clock::now() - start < span)
                done += work();
            all += done / std::chrono::duration<double>(Clock::now() - start).count();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return all;
}

double operationsOnce()
{
    std::array<float, numbers> values{};
    std::array<float, numbers> steps{};
    steps.fill(1.0F);
    multiplyAndAdd(values.data(), steps.data());
    const volatile float kept = values[0]; // or the loop would be left out
    return kept >= 0 ? 2.0 * double(numbers) * rounds : 0;
}

double bytesOnce()
{
    thread_local std::vector<std::uint64_t> memory(wordsAThread, 1);
    const volatile std::uint64_t sum = std::accumulate(memory.begin(), memory.end(), std::uint64_t(0));
    return sum > 0 ? double(wordsAThread * sizeof(std::uint64_t)) : 0;
}

} // namespace

MachineSpeed measuredSpeed()
{
    return {together(bytesOnce), together(operationsOnce)};
}

} // namespace likeness
