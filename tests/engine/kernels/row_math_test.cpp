// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/row_math.h"

#include "engine/kernels/differences.h"

using namespace likeness::engine;
using namespace likeness::engine::kernels;

namespace {

TEST(RowMathTest, NormsEqualTheFormulaAndFiniteDifferences)
{
    for (const bool addsOne : {false, true}) {
        const NormShape shape{70, 19, 1e-5, addsOne};
        Numbers x = randomNumbers(shape.rows * shape.count, 1), weight = randomNumbers(shape.count, 2);
        const auto plain = [&] {
            std::vector<double> out;
            for (std::size_t row = 0; row < shape.rows; ++row) {
                double squares = 0;
                for (std::size_t i = 0; i < shape.count; ++i)
                    squares += std::pow(double(x[row * shape.count + i]), 2);
                for (std::size_t i = 0; i < shape.count; ++i)
                    out.push_back(double(x[row * shape.count + i]) / std::sqrt(squares / double(shape.count) + 1e-5)
                                  * (double(weight[i]) + (addsOne ? 1 : 0)));
            }
            return out;
        };
        Numbers out(x.size());
        normRows(shape, x.data(), weight.data(), out.data(), 2);
        expectNear(out, plain());
        const Numbers weights = randomNumbers(x.size(), 3);
        Numbers xGradient(x.size()), weightGradient(weight.size());
        normRowsBack(shape, x.data(), weight.data(), weights.data(), xGradient.data(), weightGradient.data(), 2);
        const auto value = [&] { return weighed(plain(), weights); };
        expectDifferences(x, xGradient, value);
        expectDifferences(weight, weightGradient, value);
    }
}

TEST(RowMathTest, GatesEqualTheFormulaAndFiniteDifferences)
{
    for (const Activation activation : {Activation::Silu, Activation::GeluTanh}) {
        Numbers gate = randomNumbers(300, 1), up = randomNumbers(300, 2);
        const auto plain = [&] {
            std::vector<double> out;
            for (std::size_t i = 0; i < gate.size(); ++i) {
                const double x = double(gate[i]);
                const double silu = x / (1 + std::exp(-x));
                const double gelu = 0.5 * x * (1 + std::tanh(std::sqrt(2 / M_PI) * (x + 0.044715 * x * x * x)));
                out.push_back((activation == Activation::Silu ? silu : gelu) * double(up[i]));
            }
            return out;
        };
        Numbers out(gate.size()), gateGradient(gate.size()), upGradient(gate.size());
        gateAll(gate.data(), up.data(), gate.size(), activation, out.data(), 2);
        expectNear(out, plain());
        const Numbers weights = randomNumbers(gate.size(), 3);
        gateAllBack(gate.data(), up.data(), weights.data(), gate.size(), activation, gateGradient.data(),
                    upGradient.data(), 2);
        const auto value = [&] { return weighed(plain(), weights); };
        expectDifferences(gate, gateGradient, value);
        expectDifferences(up, upGradient, value);
    }
}

TEST(RowMathTest, TurningBackUndoesATurn)
{
    TurnShape shape{6, 3, 2, 5, false};
    Numbers cosine, sine;
    for (int i = 0; i < 15; ++i) {
        cosine.push_back(std::cos(float(i)));
        sine.push_back(std::sin(float(i)));
    }
    const Numbers x = randomNumbers(shape.rows * shape.heads * 10, 1);
    Numbers turned(x.size()), back(x.size());
    turnRows(shape, x.data(), cosine.data(), sine.data(), turned.data(), 2);
    // Row 4 is at position 1 of the second sequence; its second head's third pair turns by angle 7.
    const std::size_t first = (4 * 2 + 1) * 10;
    EXPECT_NEAR(turned[first + 2], x[first + 2] * std::cos(7.0F) - x[first + 7] * std::sin(7.0F), 1e-5);
    EXPECT_NEAR(turned[first + 7], x[first + 7] * std::cos(7.0F) + x[first + 2] * std::sin(7.0F), 1e-5);
    shape.isBack = true;
    turnRows(shape, turned.data(), cosine.data(), sine.data(), back.data(), 2);
    expectNear(back, std::vector<double>(x.begin(), x.end()));
}

TEST(RowMathTest, ScoresEqualTheFormulaAndFiniteDifferences)
{
    constexpr std::size_t rows = 4, count = 37;
    Numbers values = randomNumbers(rows * count, 1);
    const Numbers weights{0.5F, 1, 2, 0.1F};
    const std::vector<std::int64_t> targets{3, 0, 36, 12};
    values[count + 0] = 9;
    const auto plain = [&] {
        std::vector<double> out;
        for (std::size_t row = 0; row < rows; ++row) {
            double sum = 0;
            for (std::size_t i = 0; i < count; ++i)
                sum += std::exp(double(values[row * count + i]));
            out.push_back(double(values[row * count + std::size_t(targets[row])]) - std::log(sum));
        }
        return out;
    };
    Numbers scores(rows), gradient = values;
    EXPECT_EQ(scoreLogits({gradient.data(), rows, count, targets.data(), weights.data()}, scores.data(), 2), 1);
    expectNear(scores, plain());
    expectDifferences(values, gradient, [&] { return -weighed(plain(), weights); });
}

} // namespace
