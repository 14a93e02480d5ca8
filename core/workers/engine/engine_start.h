// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/engine/engine_ticket.h"
#include "workers/engine/process_watch.h"

#include <QTimer>

#include <memory>

namespace likeness {

/// What an engine is started with.
struct EngineOrder {
    QString program;
    QStringList arguments;
    QString errorFile; ///< takes what it writes to its standard error
    QByteArray token;
    QByteArray key; ///< seals its data
};

/// One start of the engine: hands token and key over through its standard input, where no other program can read
/// them, and waits for the line that says where it listens. The program lives on in a session of its own.
class EngineStart final : public QObject {
    Q_OBJECT
public:
    explicit EngineStart(EngineOrder order);
    ~EngineStart() override;

    /// The watch over what was started, once `finished` told of a success.
    std::unique_ptr<ProcessWatch> takeWatch() { return std::move(m_watch); }

Q_SIGNALS:
    /// Once. Crashed: it did not start or ended at once. InUse: an engine that nobody has a token of holds the folder.
    /// TimedOut: it said nothing for a minute, and was ended.
    void finished(const likeness::Result<likeness::EngineTicket> &ticket);

private:
    void begin();
    bool spawn(int input, int output);
    bool handOver(int channel) const;
    void listen(int channel);
    void takeBytes();
    void takeLine(const QByteArray &line);
    void takeEnd(std::optional<int> code);
    void finish(const Result<EngineTicket> &ticket);
    Error crashed(const QString &why) const;

    EngineOrder m_order;
    std::unique_ptr<ProcessWatch> m_watch;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_patience;
    QByteArray m_said;
    int m_channel = -1;
    qint64 m_processId = 0;
    bool m_isDone = false;
};

} // namespace likeness
