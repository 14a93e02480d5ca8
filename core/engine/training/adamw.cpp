// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/adamw.h"

#include "engine/training/adamw_kernel.h"

#include <ATen/Parallel.h>

#include <cmath>
#include <map>

namespace likeness::engine {

namespace {

constexpr std::int64_t grain = 1 << 15;

/// Summed in pieces of one size, so that the number of threads does not change the result.
double squareSum(const torch::Tensor &gradient)
{
    if (!gradient.is_cpu() || gradient.scalar_type() != torch::kFloat)
        return gradient.to(torch::kFloat).square().sum(torch::kDouble).item<double>();
    const std::int64_t count = gradient.numel();
    std::vector<double> pieces(static_cast<std::size_t>((count + grain - 1) / grain));
    const float *values = gradient.data_ptr<float>();
    at::parallel_for(0, static_cast<std::int64_t>(pieces.size()), 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t i = begin; i < end; ++i)
            pieces[static_cast<std::size_t>(i)] = squareSumOf(values + i * grain, std::min(grain, count - i * grain));
    });
    double sum = 0;
    for (const double piece : pieces)
        sum += piece;
    return sum;
}

} // namespace

AdamW::AdamW(std::vector<NamedTensor> parameters, const AdamWOptions &options) : m_options(options)
{
    const torch::NoGradGuard noGrad;
    m_slots.reserve(parameters.size());
    for (NamedTensor &parameter : parameters) {
        const torch::Tensor weight = parameter.tensor.detach().to(torch::kFloat); // itself where it is float already
        m_slots.push_back({std::move(parameter), weight, torch::zeros_like(weight), torch::zeros_like(weight)});
    }
}

double AdamW::step(double rate)
{
    const torch::NoGradGuard noGrad;
    double sum = 0;
    for (Slot &slot : m_slots) {
        torch::Tensor &gradient = slot.parameter.tensor.mutable_grad();
        if (!gradient.defined())
            continue;
        gradient = gradient.contiguous();
        sum += squareSum(gradient);
    }
    const double norm = std::sqrt(sum);
    if (std::isfinite(norm)) {
        ++m_steps;
        for (Slot &slot : m_slots)
            update(slot, rate, norm > m_options.maxNorm ? m_options.maxNorm / norm : 1);
    }
    clearGradients();
    return norm;
}

void AdamW::update(Slot &slot, double rate, double scale)
{
    const torch::Tensor &gradient = slot.parameter.tensor.grad();
    if (!gradient.defined())
        return;
    const double decay = slot.weight.dim() > 1 ? 1 - rate * m_options.weightDecay : 1;
    const double correction = std::sqrt(1 - std::pow(m_options.beta2, m_steps));
    const double size = rate / (1 - std::pow(m_options.beta1, m_steps));
    if (slot.weight.is_cpu()) {
        const torch::Tensor values = gradient.to(torch::kFloat);
        const AdamWStep step{float(m_options.beta1),
                             float(m_options.beta2),
                             float(m_options.epsilon),
                             float(decay),
                             float(size),
                             float(correction),
                             float(scale)};
        const AdamWPointers all{slot.weight.data_ptr<float>(), slot.first.data_ptr<float>(),
                                slot.second.data_ptr<float>(), values.data_ptr<float>()};
        at::parallel_for(0, slot.weight.numel(), grain,
                         [&](std::int64_t begin, std::int64_t end) { adamWUpdate(step, all, begin, end); });
    } else {
        const torch::Tensor values = gradient.to(torch::kFloat).mul(scale);
        slot.first.mul_(m_options.beta1).add_(values, 1 - m_options.beta1);
        slot.second.mul_(m_options.beta2).addcmul_(values, values, 1 - m_options.beta2);
        const torch::Tensor deviation = slot.second.sqrt().div_(correction).add_(m_options.epsilon);
        slot.weight.mul_(decay).addcdiv_(slot.first, deviation, -size);
    }
    publish(slot);
}

void AdamW::publish(Slot &slot)
{
    if (slot.parameter.tensor.scalar_type() != torch::kFloat)
        slot.parameter.tensor.detach().copy_(slot.weight);
}

void AdamW::clearGradients()
{
    for (Slot &slot : m_slots)
        slot.parameter.tensor.mutable_grad().reset();
}

std::vector<NamedTensor> AdamW::state() const
{
    std::vector<NamedTensor> all;
    for (const Slot &slot : m_slots) {
        all.push_back({"weight." + slot.parameter.name, slot.weight});
        all.push_back({"first." + slot.parameter.name, slot.first});
        all.push_back({"second." + slot.parameter.name, slot.second});
    }
    return all;
}

Result<void> AdamW::restore(const std::vector<NamedTensor> &state)
{
    const torch::NoGradGuard noGrad;
    std::map<std::string, torch::Tensor> byName;
    for (const NamedTensor &entry : state)
        byName[entry.name] = entry.tensor;
    for (Slot &slot : m_slots) {
        const std::vector<std::pair<const char *, torch::Tensor *>> parts{
            {"weight.", &slot.weight}, {"first.", &slot.first}, {"second.", &slot.second}};
        for (const auto &[prefix, tensor] : parts) {
            const auto found = byName.find(prefix + slot.parameter.name);
            if (found == byName.end() || found->second.sizes() != tensor->sizes())
                return fail(FailureKind::Corrupt, "The saved state does not belong to this training.");
            tensor->copy_(found->second);
        }
        publish(slot);
    }
    return {};
}

} // namespace likeness::engine
