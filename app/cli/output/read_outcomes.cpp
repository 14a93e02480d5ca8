// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/read_outcomes.h"

#include "app/cli/output/exit_code.h"

#include <algorithm>

namespace likeness::cli {

void ReadOutcomes::add(const QVector<Notice> &notices)
{
    ++m_read;
    m_isPartly = m_isPartly || std::any_of(notices.cbegin(), notices.cend(), isLoss);
}

void ReadOutcomes::add(const Problem &problem)
{
    m_failures.insert(problem.exit);
}

int ReadOutcomes::exitStatus() const
{
    if (m_read > 0)
        return m_isPartly || !m_failures.isEmpty() ? PartlyDone : Done;
    if (m_failures.isEmpty())
        return Done;
    return m_failures.size() == 1 ? *m_failures.cbegin() : int(Failed);
}

} // namespace likeness::cli
