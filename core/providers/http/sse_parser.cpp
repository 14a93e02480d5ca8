// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/sse_parser.h"

#include <utility>

namespace likeness {

Result<QVector<SseEvent>> SseParser::feed(const QByteArray &bytes)
{
    QVector<SseEvent> events;
    for (const char byte : bytes) {
        const bool isSecondOfPair = byte == '\n' && m_lastWasReturn;
        m_lastWasReturn = byte == '\r';
        if (isSecondOfPair)
            continue;
        if (byte == '\n' || byte == '\r')
            endLine(events);
        else
            m_line.append(byte);
        if (m_line.size() + m_event.data.size() > maxEventBytes)
            return failure(ErrorKind::TooLarge);
    }
    return events;
}

void SseParser::endLine(QVector<SseEvent> &events)
{
    if (std::exchange(m_isAtStart, false) && m_line.startsWith("\xEF\xBB\xBF"))
        m_line.remove(0, 3);
    const QByteArray line = std::exchange(m_line, {});
    if (line.isEmpty())
        return dispatch(events);
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return;
    if (colon < 0)
        return takeField(line, {});
    const bool hasSpace = colon + 1 < line.size() && line[colon + 1] == ' ';
    takeField(line.first(colon), line.sliced(colon + (hasSpace ? 2 : 1)));
}

void SseParser::takeField(const QByteArray &name, const QByteArray &value)
{
    if (name == "event")
        m_event.name = value;
    if (name != "data")
        return;
    if (std::exchange(m_hasData, true))
        m_event.data.append('\n');
    m_event.data.append(value);
}

void SseParser::dispatch(QVector<SseEvent> &events)
{
    const SseEvent event = std::exchange(m_event, {});
    if (std::exchange(m_hasData, false))
        events.append(event);
}

} // namespace likeness
