// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine_ticket.h"

#include <QObject>

namespace likeness {

/// How the engine of this computer is doing.
enum class EngineState {
    Resting, ///< it does not run, and is started as soon as somebody needs it
    Starting,
    Running,
    Crashed ///< it ended by itself, or did not start; its log may tell why. Whoever needs it starts it again.
};

/// The program that trains and runs models on this computer, as those see it who use it. It is a process of its own,
/// shared by all programs that work on one library, and ends by itself when nobody has needed it for a while.
class Engine : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual EngineState state() const = 0;
    /// A running one: found or started. Crashed: it could not be started, or ended at once; TimedOut; InUse: it does
    /// not run, and this program may not start it, because it only reads the library; Locked.
    virtual QFuture<Result<EngineTicket>> need() = 0;
    /// A connection to it broke. Whether it ended shows soon.
    virtual void noteCut() = 0;
    /// Ends it, whoever started it; what it trains is kept at its last checkpoint.
    virtual QFuture<Result<>> stop() = 0;

    /// Where it keeps models, files and jobs.
    virtual QString folder() const = 0;
    virtual QString logFile() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace likeness
