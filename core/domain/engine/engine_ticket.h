// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>

#include <optional>

namespace likeness {

/// How a running engine is reached.
struct EngineTicket {
    QString address; ///< "127.0.0.1:41234"
    QByteArray token; ///< without it the engine answers nobody
    qint64 processId = 0;

    bool operator==(const EngineTicket &) const = default;
};

/// Where the way to the engine is kept between two starts of a program, and the key that its data are sealed with.
class EngineTickets {
public:
    virtual ~EngineTickets() = default;

    /// False while the library is only read.
    virtual bool canKeep() const = 0;
    /// Of the engine that was started last, which may have ended since; nothing: none was.
    virtual Result<std::optional<EngineTicket>> ticket() const = 0;
    virtual Result<> keep(const EngineTicket &ticket) = 0;
    /// 32 bytes, the same as long as the library lives.
    virtual Result<QByteArray> dataKey() const = 0;
};

/// What is asked of a running engine beside chats and trainings, in which it is a server like any other.
class EngineCalls {
public:
    virtual ~EngineCalls() = default;

    /// Whether an engine is there that knows this token. Offline: nobody answers. KeyRefused: another one.
    virtual QFuture<Result<>> greet(const EngineTicket &ticket, QObject *guard) = 0;
    /// Whether it can run the model of this id. Unsupported: the detail is the engine's reason. NotFound.
    virtual QFuture<Result<>> checkModel(const EngineTicket &ticket, const QString &model, QObject *guard) = 0;
};

} // namespace likeness
