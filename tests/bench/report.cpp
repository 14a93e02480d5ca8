// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <cstdio>

namespace likeness::bench {

void Report::title(const QString &text)
{
    std::printf("\n%s\n", qPrintable(text));
    std::fflush(stdout);
}

void Report::figure(const QString &name, double value, const QString &unit, std::optional<Limit> limit)
{
    QString verdict;
    if (limit) {
        const QString side = limit->side == Limit::Side::AtLeast ? QStringLiteral(">=") : QStringLiteral("<=");
        const bool holds = limit->holds(value);
        m_failures += holds ? 0 : 1;
        verdict = QStringLiteral("%1 %2  %3")
                      .arg(side)
                      .arg(limit->value)
                      .arg(holds ? QStringLiteral("holds") : QStringLiteral("MISSED"));
    }
    std::printf("  %-62s %10.2f %-4s %s\n", qPrintable(name), value, qPrintable(unit), qPrintable(verdict));
    std::fflush(stdout);
}

} // namespace likeness::bench
