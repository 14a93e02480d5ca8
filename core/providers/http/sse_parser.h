// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVector>

namespace likeness {

/// One event of a stream. `name` is empty where the sender gave none ("message" by the standard).
struct SseEvent {
    QByteArray name;
    QByteArray data;

    bool operator==(const SseEvent &) const = default;
};

/// Takes the bytes of a `text/event-stream` as they come, in any pieces, and gives its events: lines end with LF, CR
/// or CRLF, lines that begin with a colon are comments, several data lines make one event, one space after the colon
/// belongs to the syntax. Source: the HTML standard, section 9.2.6 "Interpreting an event stream".
class SseParser {
public:
    /// An event may hold this many bytes; a sender who never ends a line must not fill the memory.
    static constexpr qsizetype maxEventBytes = 16 * 1024 * 1024;

    /// The events completed by these bytes. Fails with TooLarge, for good, when an event passes the limit.
    Result<QVector<SseEvent>> feed(const QByteArray &bytes);
    /// Whether the stream stopped inside an event: what was held of it is dropped, as the standard asks.
    bool isInsideEvent() const { return m_hasData || !m_line.isEmpty(); }

private:
    void endLine(QVector<SseEvent> &events);
    void dispatch(QVector<SseEvent> &events);
    void takeField(const QByteArray &name, const QByteArray &value);

    QByteArray m_line;
    SseEvent m_event;
    bool m_hasData = false;
    bool m_lastWasReturn = false; ///< a line feed right after it belongs to the same line end, also in the next piece
    bool m_isAtStart = true; ///< a byte-order mark may stand there
};

} // namespace likeness
