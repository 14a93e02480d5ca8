// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/service_command.h"

#include "ui/common/notices/notices.h"

namespace likeness {

void ServiceCommand::redo()
{
    run(m_ways.redo);
}

void ServiceCommand::undo()
{
    run(m_ways.undo);
}

void ServiceCommand::run(const std::function<Result<>()> &way)
{
    const Result<> done = way();
    if (!done) {
        setObsolete(true);
        m_notices.tellError(done.error());
    } else if (m_isRepeated && m_ways.show) {
        m_ways.show();
    }
    m_isRepeated = true;
}

} // namespace likeness
