// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace likeness {

/// An amount of US dollars, exact to the billionth: one token of the cheapest model costs ten of these.
struct Money {
    qint64 nanos = 0; ///< billionths of a dollar

    /// Of a decimal text such as "2.50"; nothing where it is none, is finer than a billionth or is out of range.
    static std::optional<Money> fromDecimal(const QString &text);
    /// "0.0315": a point, no grouping, at least two digits after it, no more than needed.
    QString toDecimal() const;

    auto operator<=>(const Money &) const = default;
    Money operator+(Money other) const { return {nanos + other.nanos}; }
    Money operator-(Money other) const { return {nanos - other.nanos}; }
    Money operator*(qint64 times) const { return {nanos * times}; }
};

} // namespace likeness
