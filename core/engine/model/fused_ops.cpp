// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/fused_ops.h"

#include "engine/kernels/causal_attention.h"
#include "engine/kernels/row_math.h"

namespace likeness::engine {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

std::size_t sizeOf(const torch::Tensor &x, std::int64_t dimension)
{
    return static_cast<std::size_t>(x.size(dimension));
}

const float *numbers(const torch::Tensor &x)
{
    return x.data_ptr<float>();
}

int threads()
{
    return torch::get_num_threads();
}

class Embedding : public torch::autograd::Function<Embedding> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &weight, const torch::Tensor &ids)
    {
        context->save_for_backward({weight, ids});
        return torch::embedding(weight, ids);
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor rows = saved[1].flatten();
        const torch::Tensor gradient = gradients[0].reshape({rows.size(0), -1});
        torch::Tensor weight = saved[0];
        if (weight.is_leaf() && weight.grad().defined()) {
            weight.mutable_grad().index_add_(0, rows, gradient);
            return {torch::Tensor(), torch::Tensor()};
        }
        return {torch::zeros_like(weight).index_add_(0, rows, gradient), torch::Tensor()};
    }
};

class Norm : public torch::autograd::Function<Norm> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &x, const torch::Tensor &weight,
                                 double epsilon, bool addsOne)
    {
        context->save_for_backward({x, weight});
        context->saved_data["epsilon"] = epsilon;
        context->saved_data["addsOne"] = addsOne;
        torch::Tensor out = torch::empty_like(x);
        kernels::normRows(shapeOf(x, epsilon, addsOne), numbers(x), numbers(weight), out.data_ptr<float>(), threads());
        return out;
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradient = gradients[0].contiguous();
        torch::Tensor xGradient = torch::empty_like(saved[0]);
        torch::Tensor weightGradient = saved[1].requires_grad() ? torch::empty_like(saved[1]) : torch::Tensor();
        kernels::normRowsBack(
            shapeOf(saved[0], context->saved_data["epsilon"].toDouble(), context->saved_data["addsOne"].toBool()),
            numbers(saved[0]), numbers(saved[1]), numbers(gradient), xGradient.data_ptr<float>(),
            weightGradient.defined() ? weightGradient.data_ptr<float>() : nullptr, threads());
        return {xGradient, weightGradient, torch::Tensor(), torch::Tensor()};
    }

private:
    static kernels::NormShape shapeOf(const torch::Tensor &x, double epsilon, bool addsOne)
    {
        const std::size_t count = sizeOf(x, -1);
        return {static_cast<std::size_t>(x.numel()) / count, count, epsilon, addsOne};
    }
};

class Gate : public torch::autograd::Function<Gate> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &gate, const torch::Tensor &up,
                                 Activation activation)
    {
        context->save_for_backward({gate, up});
        context->saved_data["activation"] = static_cast<std::int64_t>(activation);
        torch::Tensor out = torch::empty_like(gate);
        kernels::gateAll(numbers(gate), numbers(up), static_cast<std::size_t>(gate.numel()), activation,
                         out.data_ptr<float>(), threads());
        return out;
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradient = gradients[0].contiguous();
        torch::Tensor gate = torch::empty_like(saved[0]);
        torch::Tensor up = torch::empty_like(saved[1]);
        kernels::gateAllBack(numbers(saved[0]), numbers(saved[1]), numbers(gradient),
                             static_cast<std::size_t>(gate.numel()),
                             static_cast<Activation>(context->saved_data["activation"].toInt()), gate.data_ptr<float>(),
                             up.data_ptr<float>(), threads());
        return {gate, up, torch::Tensor()};
    }
};

class Turn : public torch::autograd::Function<Turn> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &x, const torch::Tensor &cosine,
                                 const torch::Tensor &sine)
    {
        context->save_for_backward({cosine, sine});
        return turn(x, cosine, sine, false);
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        return {turn(gradients[0].contiguous(), saved[0], saved[1], true), torch::Tensor(), torch::Tensor()};
    }

private:
    static torch::Tensor turn(const torch::Tensor &x, const torch::Tensor &cosine, const torch::Tensor &sine,
                              bool isBack)
    {
        torch::Tensor out = torch::empty_like(x);
        kernels::turnRows({sizeOf(x, 0) * sizeOf(x, 1), sizeOf(x, 1), sizeOf(x, 2), sizeOf(x, 3) / 2, isBack},
                          numbers(x), numbers(cosine), numbers(sine), out.data_ptr<float>(), threads());
        return out;
    }
};

class Attention : public torch::autograd::Function<Attention> {
public:
    static torch::Tensor forward(AutogradContext *context, const torch::Tensor &queries, const torch::Tensor &keys,
                                 const torch::Tensor &values, double scale, std::int64_t window)
    {
        torch::Tensor out = torch::empty_like(queries);
        torch::Tensor sums = torch::empty({queries.size(0), queries.size(2), queries.size(1)}, queries.options());
        kernels::attendCausally(shapeOf(queries, keys, scale, window),
                                {numbers(queries), numbers(keys), numbers(values)}, out.data_ptr<float>(),
                                sums.data_ptr<float>(), threads());
        context->save_for_backward({queries, keys, values, out, sums});
        context->saved_data["scale"] = scale;
        context->saved_data["window"] = window;
        return out;
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const auto saved = context->get_saved_variables();
        const torch::Tensor gradient = gradients[0].contiguous();
        tensor_list result{torch::empty_like(saved[0]), torch::empty_like(saved[1]), torch::empty_like(saved[2]),
                           torch::Tensor(), torch::Tensor()};
        kernels::attendCausallyBack(
            shapeOf(saved[0], saved[1], context->saved_data["scale"].toDouble(), context->saved_data["window"].toInt()),
            {numbers(saved[0]), numbers(saved[1]), numbers(saved[2])},
            {numbers(saved[3]), numbers(saved[4]), numbers(gradient), result[0].data_ptr<float>(),
             result[1].data_ptr<float>(), result[2].data_ptr<float>()},
            threads());
        return result;
    }

private:
    static kernels::AttentionShape shapeOf(const torch::Tensor &queries, const torch::Tensor &keys, double scale,
                                           std::int64_t window)
    {
        return {sizeOf(queries, 0), sizeOf(queries, 1), sizeOf(queries, 2),
                sizeOf(keys, 2),    sizeOf(queries, 3), static_cast<std::size_t>(window),
                float(scale)};
    }
};

} // namespace

bool canFuse(const torch::Tensor &x)
{
    return x.is_cpu() && x.scalar_type() == torch::kFloat && x.numel() > 0;
}

torch::Tensor fusedEmbedding(const torch::Tensor &weight, const torch::Tensor &ids)
{
    return Embedding::apply(weight, ids);
}

torch::Tensor fusedNorm(const torch::Tensor &x, const torch::Tensor &weight, const ModelConfig &config)
{
    return Norm::apply(x.contiguous(), weight.to(torch::kFloat), config.normEpsilon, config.normsAddOne);
}

torch::Tensor fusedGate(const torch::Tensor &gate, const torch::Tensor &up, Activation activation)
{
    return Gate::apply(gate.contiguous(), up.contiguous(), activation);
}

torch::Tensor fusedTurn(const torch::Tensor &x, const Turns &turns)
{
    return Turn::apply(x.contiguous(), turns.cosine.contiguous(), turns.sine.contiguous());
}

torch::Tensor fusedAttention(const torch::Tensor &queries, const torch::Tensor &keys, const torch::Tensor &values,
                             double scale, int window)
{
    return Attention::apply(queries.contiguous(), keys.contiguous(), values.contiguous(), scale,
                            static_cast<std::int64_t>(window));
}

} // namespace likeness::engine
