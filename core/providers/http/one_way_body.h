// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace likeness {

/// The body of a request as a device that gives its bytes once and cannot go back.
///
/// Qt sends a POST a second time, without telling, when the connection drops before an answer. It cannot do so with a
/// body that does not rewind: the request then fails with ContentReSendError, and whoever asked decides.
class OneWayBody final : public QIODevice {
public:
    explicit OneWayBody(QByteArray bytes);

    /// Some of it was read, which happens only once there is a connection: the server may have it.
    bool isUnderWay() const { return m_given > 0; }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given == m_bytes.size() && QIODevice::atEnd(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_given + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace likeness
