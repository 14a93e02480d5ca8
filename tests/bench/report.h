// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace likeness::bench {

/// What a figure must keep to.
struct Limit {
    enum class Side { AtLeast, AtMost };
    Side side = Side::AtMost;
    double value = 0;

    bool holds(double figure) const { return side == Side::AtLeast ? figure >= value : figure <= value; }
};

/// One table of all figures, printed as they come.
class Report {
public:
    void title(const QString &text);
    void figure(const QString &name, double value, const QString &unit, std::optional<Limit> limit = std::nullopt);
    bool hasFailed() const { return m_failures > 0; }

private:
    int m_failures = 0;
};

} // namespace likeness::bench
