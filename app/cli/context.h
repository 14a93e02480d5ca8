// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line/invocation.h"
#include "app/cli/output/console.h"

namespace likeness::cli {

/// What a verb works with.
class Context {
public:
    Context(Invocation invocation, Console &console) : m_invocation(std::move(invocation)), m_console(console) { }

    const Invocation &invocation() const { return m_invocation; }
    Console &console() const { return m_console; }
    const QStringList &arguments() const { return m_invocation.arguments; }
    bool has(const char *option) const { return m_invocation.has(option); }
    QString value(const char *option) const { return m_invocation.value(option); }
    QStringList values(const char *option) const { return m_invocation.values(option); }

private:
    Invocation m_invocation;
    Console &m_console;
};

} // namespace likeness::cli
