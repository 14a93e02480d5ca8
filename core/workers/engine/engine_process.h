// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine.h"
#include "workers/engine/engine_start.h"

#include <QPromise>

#include <memory>
#include <vector>

namespace likeness {

struct EngineSettings {
    QString folder; ///< of its data: models, files, jobs
    QString program = {}; ///< path; empty: likeness-engine beside the running program
    QStringList arguments = {}; ///< beside those that every start has
};

/// Finds the engine of this library, or starts it, and notices its end.
class EngineProcess final : public Engine {
    Q_OBJECT
public:
    /// Both must outlive this.
    EngineProcess(EngineSettings settings, EngineTickets &tickets, EngineCalls &calls);
    ~EngineProcess() override;

    /// Whether there is an engine beside this program: it may be left out when Likeness is built or installed.
    static bool isInstalled();

    EngineState state() const override { return m_state; }
    QFuture<Result<EngineTicket>> need() override;
    void noteCut() override;
    QFuture<Result<>> stop() override;
    QString folder() const override { return m_settings.folder; }
    QString logFile() const override;

private:
    void look();
    void takeGreeting(const EngineTicket &ticket, const Result<> &greeting);
    void start();
    EngineOrder order(const QByteArray &key) const;
    void takeStart(const Result<EngineTicket> &ticket);
    bool clearFolder();
    void run(const EngineTicket &ticket, std::unique_ptr<ProcessWatch> watch);
    void takeEnd(std::optional<int> code);
    void setState(EngineState state);
    void answer(const Result<EngineTicket> &ticket);

    EngineSettings m_settings;
    EngineTickets &m_tickets;
    EngineCalls &m_calls;
    EngineState m_state = EngineState::Resting;
    std::optional<EngineTicket> m_ticket; ///< of the one that runs
    std::unique_ptr<ProcessWatch> m_watch; ///< over it
    std::unique_ptr<EngineStart> m_start;
    std::vector<QPromise<Result<EngineTicket>>> m_waiting;
    std::unique_ptr<QPromise<Result<>>> m_stopping;
    bool m_isCut = false; ///< a connection broke since it was greeted last
    bool m_isCleared = false; ///< an engine that nobody has a token of was ended for this start
};

} // namespace likeness
