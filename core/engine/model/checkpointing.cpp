// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/checkpointing.h"

#include <mutex>

namespace likeness::engine {

namespace {

/// Where the device's random numbers stand.
class RandomState {
public:
    explicit RandomState(torch::Device device)
        : m_generator(at::globalContext().defaultGenerator(device)),
          m_state(state())
    {
    }

    void restore()
    {
        const std::lock_guard<std::mutex> lock(m_generator.mutex());
        m_generator.set_state(m_state);
    }

private:
    torch::Tensor state()
    {
        const std::lock_guard<std::mutex> lock(m_generator.mutex());
        return m_generator.get_state();
    }

    at::Generator m_generator;
    torch::Tensor m_state;
};

struct Kept : torch::CustomClassHolder {
    Kept(Computation computation, torch::Device device) : compute(std::move(computation)), random(device) { }
    Computation compute;
    RandomState random;
};

class Checkpointed : public torch::autograd::Function<Checkpointed> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext *context, const torch::Tensor &x,
                                 const Computation &compute)
    {
        context->save_for_backward({x});
        context->saved_data["kept"] = c10::IValue::make_capsule(c10::make_intrusive<Kept>(compute, x.device()));
        return compute(x);
    }

    static torch::autograd::tensor_list backward(torch::autograd::AutogradContext *context,
                                                 torch::autograd::tensor_list gradients)
    {
        const auto kept = c10::static_intrusive_pointer_cast<Kept>(context->saved_data["kept"].toCapsule());
        const torch::Tensor x = context->get_saved_variables().front().detach().set_requires_grad(true);
        RandomState now(x.device());
        kept->random.restore();
        {
            const torch::AutoGradMode withGradients(true);
            kept->compute(x).backward(gradients.front());
        }
        now.restore();
        return {x.grad(), torch::Tensor()};
    }
};

} // namespace

torch::Tensor checkpointed(const Computation &compute, const torch::Tensor &x)
{
    if (!torch::GradMode::is_enabled())
        return compute(x);
    // Autograd asks only for gradients of what depends on something that needs them: the input has to.
    return Checkpointed::apply(x.requires_grad() ? x : x.detach().set_requires_grad(true), compute);
}

} // namespace likeness::engine
