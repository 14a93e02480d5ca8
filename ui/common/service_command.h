// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUndoCommand>

#include <functional>

namespace likeness {

class Notices;

/// One act that can be taken back. Both directions are calls of the service with values kept here; where
/// one fails, the person is told and the act leaves the list of what can be undone.
class ServiceCommand final : public QUndoCommand {
public:
    struct Ways {
        std::function<Result<>()> redo;
        std::function<Result<>()> undo;
        std::function<void()> show; ///< what was changed, after either
    };

    ServiceCommand(const QString &text, Notices &notices, Ways ways)
        : QUndoCommand(text),
          m_notices(notices),
          m_ways(std::move(ways))
    {
    }

    void redo() override;
    void undo() override;

private:
    void run(const std::function<Result<>()> &way);

    Notices &m_notices;
    Ways m_ways;
    bool m_isRepeated = false; ///< the first time the person is looking at it anyway
};

} // namespace likeness
