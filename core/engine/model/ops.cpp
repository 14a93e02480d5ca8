// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ops.h"

#include "engine/model/fused_ops.h"

#include <limits>

namespace likeness::engine {

namespace {

/// y = W x for a frozen W of a smaller type. Autograd would keep the widened copy of every W until the gradients are
/// computed, which is twice the model; this widens it once more instead.
class WidenedMultiply : public torch::autograd::Function<WidenedMultiply> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &x,
                                 const torch::Tensor &weight)
    {
        context->save_for_backward({weight});
        return torch::linear(x, weight.to(x.scalar_type()));
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 torch::autograd::tensor_list gradients)
    {
        const torch::Tensor weight = context->get_saved_variables().front();
        return {torch::matmul(gradients.front(), weight.to(gradients.front().scalar_type())), torch::Tensor()};
    }
};

torch::Tensor widenedMultiply(const torch::Tensor &x, const torch::Tensor &weight)
{
    if (torch::GradMode::is_enabled() && x.requires_grad())
        return WidenedMultiply::apply(x, weight);
    return torch::linear(x, weight.to(x.scalar_type()));
}

} // namespace

torch::Tensor rmsNorm(const torch::Tensor &x, const torch::Tensor &weight, const ModelConfig &config)
{
    if (canFuse(x))
        return fusedNorm(x, weight, config);
    const torch::Tensor wide = x.to(torch::kFloat);
    const torch::Tensor scale = torch::rsqrt(wide.square().mean(-1, true) + config.normEpsilon);
    const torch::Tensor factor = config.normsAddOne ? weight.to(torch::kFloat) + 1 : weight;
    return (wide * scale * factor).to(x.scalar_type());
}

torch::Tensor multiply(const torch::Tensor &x, const Linear &linear)
{
    if (linear.weight.scalar_type() == x.scalar_type())
        return torch::linear(x, linear.weight, linear.bias);
    const torch::Tensor product = widenedMultiply(x, linear.weight);
    return linear.bias.defined() ? product + linear.bias : product;
}

Turns turnsFor(int firstPosition, int count, const torch::Tensor &frequencies, double factor,
               torch::TensorOptions options)
{
    const torch::Tensor positions = torch::arange(firstPosition, firstPosition + count, frequencies.options());
    const torch::Tensor angles = torch::outer(positions, frequencies);
    return {(angles.cos() * factor).to(options), (angles.sin() * factor).to(options)};
}

torch::Tensor turned(const torch::Tensor &x, const Turns &turns)
{
    const auto halves = x.chunk(2, -1);
    return torch::cat(
        {halves[0] * turns.cosine - halves[1] * turns.sine, halves[1] * turns.cosine + halves[0] * turns.sine}, -1);
}

torch::Tensor attend(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &values,
                     const torch::Tensor &mask, const ModelConfig &config)
{
    const auto batch = queries.size(0);
    const auto count = queries.size(2);
    const auto groups = config.heads / config.keyHeads;
    const torch::Tensor grouped =
        (queries * config.attentionScale).reshape({batch, config.keyHeads, groups * count, config.headSize});
    torch::Tensor scores = torch::matmul(grouped, keys.transpose(-2, -1));
    if (config.attentionSoftcap)
        scores = softCapped(scores, *config.attentionSoftcap);
    if (mask.defined()) {
        const auto shape = scores.sizes().vec();
        scores = (scores.view({batch, config.keyHeads, groups, count, keys.size(2)}) + mask).view(shape);
    }
    const torch::Tensor mixed = torch::matmul(torch::softmax(scores, -1), values);
    return mixed.view({batch, config.heads, count, config.headSize})
        .transpose(1, 2)
        .reshape({batch, count, config.querySize()});
}

torch::Tensor causalMask(int first, int count, int window, torch::TensorOptions options)
{
    const auto whole = torch::TensorOptions().dtype(torch::kLong).device(options.device());
    const torch::Tensor queries = torch::arange(first, first + count, whole).unsqueeze(1);
    const torch::Tensor keys = torch::arange(0, first + count, whole).unsqueeze(0);
    torch::Tensor isHidden = keys > queries;
    if (window > 0)
        isHidden = isHidden.logical_or(keys <= queries - window);
    return torch::zeros({count, first + count}, options).masked_fill(isHidden, -std::numeric_limits<float>::infinity());
}

torch::Tensor activated(const torch::Tensor &x, Activation activation)
{
    return activation == Activation::Silu ? torch::silu(x) : torch::gelu(x, "tanh");
}

torch::Tensor softCapped(const torch::Tensor &x, double cap)
{
    return torch::tanh(x / cap) * cap;
}

} // namespace likeness::engine
