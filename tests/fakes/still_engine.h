// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine.h"

namespace likeness {

/// An engine that runs nothing; its state is what a test says.
class StillEngine final : public Engine {
public:
    explicit StillEngine(QString folder) : m_folder(std::move(folder)) { }

    EngineState state() const override { return m_state; }
    QFuture<Result<EngineTicket>> need() override
    {
        return QtFuture::makeReadyFuture(Result<EngineTicket>(EngineTicket()));
    }
    void noteCut() override { }
    QFuture<Result<>> stop() override { return QtFuture::makeReadyFuture(Result<>()); }
    QString folder() const override { return m_folder; }
    QString logFile() const override { return m_folder + u"/engine.log"; }

    void say(EngineState state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

private:
    QString m_folder;
    EngineState m_state = EngineState::Resting;
};

/// Takes or refuses every model.
class ChosenAnswer final : public EngineCalls {
public:
    Result<> answer;

    QFuture<Result<>> greet(const EngineTicket &, QObject *) override { return QtFuture::makeReadyFuture(Result<>()); }
    QFuture<Result<>> checkModel(const EngineTicket &, const QString &, QObject *) override
    {
        return QtFuture::makeReadyFuture(answer);
    }
};

} // namespace likeness
