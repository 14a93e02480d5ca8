// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/json_splitter.h"

#include <algorithm>

namespace likeness {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Follows brackets and strings through JSON, byte by byte. UTF-8 needs no care: its further bytes are never ASCII.
class JsonCursor {
public:
    void step(char c)
    {
        if (m_isEscaped)
            m_isEscaped = false;
        else if (m_isInString)
            stepInString(c);
        else if (c == '"')
            m_isInString = true;
        else if (c == '[' || c == '{')
            ++m_depth;
        else if (c == ']' || c == '}')
            --m_depth;
    }

    int depth() const { return m_depth; }
    bool isBetweenElements() const { return m_depth == 1 && !m_isInString; }

private:
    void stepInString(char c)
    {
        m_isEscaped = c == '\\';
        m_isInString = c != '"';
    }

    int m_depth = 0;
    bool m_isInString = false;
    bool m_isEscaped = false;
};

QByteArrayView withoutMark(const QByteArray &content)
{
    const QByteArrayView view(content);
    return view.startsWith("\xEF\xBB\xBF") ? view.sliced(3) : view;
}

/// "[" and, after it, "{": other arrays are rows of a line file, and bad ones.
bool isArrayOfObjects(QByteArrayView view)
{
    const auto isInk = [](char c) { return !isSpace(c); };
    const auto first = std::find_if(view.begin(), view.end(), isInk);
    if (first == view.end() || *first != '[')
        return false;
    const auto second = std::find_if(first + 1, view.end(), isInk);
    return second != view.end() && *second == '{';
}

QVector<RawRow> splitLines(QByteArrayView view)
{
    QVector<RawRow> rows;
    int line = 1;
    for (qsizetype at = 0; at < view.size(); ++line) {
        const qsizetype end = view.indexOf('\n', at);
        const QByteArrayView bytes = view.sliced(at, (end < 0 ? view.size() : end) - at).trimmed();
        if (!bytes.isEmpty())
            rows.append({line, bytes});
        at = end < 0 ? view.size() : end + 1;
    }
    return rows;
}

/// Collects the elements of an array while a cursor runs over it.
class ElementCollector {
public:
    explicit ElementCollector(QByteArrayView view) : m_view(view) { }

    QVector<RawRow> collect()
    {
        for (qsizetype i = 0; i < m_view.size() && !m_isClosed; ++i)
            take(i);
        closeElement(m_view.size());
        return m_rows;
    }

private:
    void take(qsizetype at)
    {
        const char c = m_view[at];
        const bool wasInside = m_cursor.depth() > 0;
        const bool wasBetween = m_cursor.isBetweenElements();
        m_cursor.step(c);
        if (wasBetween && (c == ',' || m_cursor.depth() == 0)) {
            closeElement(at);
            m_isClosed = m_cursor.depth() == 0;
        } else if (wasInside && m_start < 0 && !isSpace(c)) {
            m_start = at;
            m_startLine = m_line;
        }
        m_line += c == '\n' ? 1 : 0;
    }

    void closeElement(qsizetype end)
    {
        if (m_start >= 0)
            m_rows.append({m_startLine, m_view.sliced(m_start, end - m_start).trimmed()});
        m_start = -1;
    }

    QByteArrayView m_view;
    JsonCursor m_cursor;
    QVector<RawRow> m_rows;
    qsizetype m_start = -1;
    int m_startLine = 1;
    int m_line = 1;
    bool m_isClosed = false;
};

} // namespace

QVector<RawRow> splitJsonRows(const QByteArray &content)
{
    const QByteArrayView view = withoutMark(content);
    return isArrayOfObjects(view) ? ElementCollector(view).collect() : splitLines(view);
}

int jsonDepth(QByteArrayView json)
{
    JsonCursor cursor;
    int deepest = 0;
    for (char c : json) {
        cursor.step(c);
        deepest = std::max(deepest, cursor.depth());
    }
    return deepest;
}

} // namespace likeness
