// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/joint_projection.h"

namespace likeness::engine {

namespace {

using torch::autograd::AutogradContext;
using torch::autograd::tensor_list;

/// Where the tensors of a layer stand in the list of all: weight, bias, A, B; those that are not there are left out.
struct Place {
    std::size_t weight = 0;
    bool hasBias = false, hasPair = false;

    std::size_t bias() const { return weight + 1; }
    std::size_t a() const { return weight + (hasBias ? 2 : 1); }
    std::size_t b() const { return a() + 1; }
    std::size_t end() const { return weight + 1 + (hasBias ? 1 : 0) + (hasPair ? 2 : 0); }
};

/// @param kinds two bits a layer
std::vector<Place> placesOf(std::int64_t kinds, std::int64_t layers)
{
    std::vector<Place> places;
    std::size_t next = 0;
    for (std::int64_t i = 0; i < layers; ++i, kinds >>= 2) {
        places.push_back({next, (kinds & 1) != 0, (kinds & 2) != 0});
        next = places.back().end();
    }
    return places;
}

/// out += a b, or out = a b where there is none yet.
void addProduct(torch::Tensor &out, const torch::Tensor &a, const torch::Tensor &b)
{
    if (out.defined())
        out.addmm_(a, b);
    else
        out = torch::mm(a, b);
}

class JointProjection : public torch::autograd::Function<JointProjection> {
public:
    static tensor_list forward(AutogradContext *context, const torch::Tensor &x, at::TensorList tensors,
                               std::int64_t layers, std::int64_t kinds, double scale)
    {
        tensor_list saved = tensors.vec();
        saved.push_back(x);
        tensor_list results;
        for (const Place &place : placesOf(kinds, layers)) {
            const torch::Tensor weight = tensors[place.weight].to(x.scalar_type()).t();
            torch::Tensor result =
                place.hasBias ? torch::addmm(tensors[place.bias()], x, weight) : torch::mm(x, weight);
            if (place.hasPair) {
                saved.push_back(torch::mm(x, tensors[place.a()].t()).mul_(scale));
                result.addmm_(saved.back(), tensors[place.b()].t());
            }
            results.push_back(result);
        }
        context->save_for_backward(saved);
        context->saved_data["count"] = static_cast<std::int64_t>(tensors.size());
        context->saved_data["layers"] = layers;
        context->saved_data["kinds"] = kinds;
        context->saved_data["scale"] = scale;
        return results;
    }

    static tensor_list backward(AutogradContext *context, tensor_list gradients)
    {
        const tensor_list saved = context->get_saved_variables();
        const auto count = static_cast<std::size_t>(context->saved_data["count"].toInt());
        const auto places = placesOf(context->saved_data["kinds"].toInt(), context->saved_data["layers"].toInt());
        tensor_list result(count + 4); // x, the tensors, and three numbers that have none
        std::size_t narrow = count + 1;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const torch::Tensor &inner = places[i].hasPair ? saved[narrow++] : saved[count];
            if (gradients[i].defined())
                addLayer(places[i], saved, inner, gradients[i].contiguous(), context->saved_data["scale"].toDouble(),
                         saved[count], result);
        }
        return result;
    }

private:
    /// @param narrow scale * A x
    static void addLayer(const Place &place, const tensor_list &saved, const torch::Tensor &narrow,
                         const torch::Tensor &gradient, double scale, const torch::Tensor &x, tensor_list &result)
    {
        const auto resultOf = [&](std::size_t index) -> torch::Tensor & { return result[index + 1]; };
        if (x.requires_grad())
            addProduct(result[0], gradient, saved[place.weight].to(x.scalar_type()));
        if (saved[place.weight].requires_grad())
            resultOf(place.weight) = torch::mm(gradient.t(), x);
        if (place.hasBias && saved[place.bias()].requires_grad())
            resultOf(place.bias()) = gradient.sum(0);
        if (!place.hasPair)
            return;
        const torch::Tensor back = torch::mm(gradient, saved[place.b()]).mul_(scale);
        if (x.requires_grad())
            addProduct(result[0], back, saved[place.a()]);
        if (saved[place.a()].requires_grad())
            resultOf(place.a()) = torch::mm(back.t(), x);
        if (saved[place.b()].requires_grad())
            resultOf(place.b()) = torch::mm(gradient.t(), narrow);
    }
};

} // namespace

std::vector<torch::Tensor> projectTogether(const torch::Tensor &x, const std::vector<AdaptedLinear> &layers,
                                           double scale)
{
    tensor_list tensors;
    std::int64_t kinds = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const AdaptedLinear &layer = layers[i];
        tensors.push_back(layer.weight);
        if (layer.bias.defined())
            tensors.push_back(layer.bias);
        if (layer.pair.isUsed())
            tensors.insert(tensors.end(), {layer.pair.a, layer.pair.b});
        kinds |= ((layer.bias.defined() ? 1 : 0) | (layer.pair.isUsed() ? 2 : 0)) << (2 * i);
    }
    const torch::Tensor flat = x.reshape({-1, x.size(-1)});
    tensor_list results =
        JointProjection::apply(flat, at::TensorList(tensors), static_cast<std::int64_t>(layers.size()), kinds, scale);
    for (torch::Tensor &result : results) {
        auto shape = x.sizes().vec();
        shape.back() = result.size(-1);
        result = result.view(shape);
    }
    return results;
}

} // namespace likeness::engine
