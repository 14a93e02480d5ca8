// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv_rows.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringView>

#include <algorithm>
#include <array>

namespace likeness {
namespace {

// A quote that is still open after so many characters was never meant to open; it also bounds the work that a
// hostile file can ask for.
constexpr qsizetype longestField = 1'000'000;
constexpr int sniffedLines = 20;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How often each delimiter stands outside quotes, line by line; the steadiest one wins.
QChar sniffDelimiter(QStringView text)
{
    constexpr std::array candidates = {u',', u';', u'\t', u'|'};
    std::array<QVector<int>, candidates.size()> counts;
    std::array<int, candidates.size()> inLine{};
    bool isQuoted = false;
    int lines = 0;
    for (const QChar c : text.left(longestField)) {
        isQuoted = isQuoted != (c == u'"');
        for (std::size_t i = 0; i < candidates.size() && !isQuoted; ++i)
            inLine[i] += c == candidates[i];
        if (isQuoted || c != u'\n')
            continue;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts[i].append(std::exchange(inLine[i], 0));
        if (++lines == sniffedLines)
            break;
    }
    std::size_t best = 0;
    std::pair<int, int> bestScore{-1, -1};
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (counts[i].isEmpty())
            counts[i].append(inLine[i]);
        const int first = counts[i].first();
        const std::pair<int, int> score{first == 0 ? 0 : int(counts[i].count(first)), first};
        if (score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return candidates[best];
}

class CsvScanner {
public:
    explicit CsvScanner(QStringView text) : m_text(text)
    {
        if (m_text.startsWith(QChar(QChar::ByteOrderMark)))
            m_position = 1;
        m_table.delimiter = sniffDelimiter(m_text);
    }

    CsvTable scan()
    {
        while (!isAtEnd()) {
            const qsizetype start = m_position;
            const int startLine = m_line;
            CsvRow row{startLine, {}};
            if (readRow(row)) {
                if (row.fields != QStringList{QString()})
                    m_table.rows.append(std::move(row));
                continue;
            }
            m_table.badLines.append(startLine);
            m_position = start;
            m_line = startLine;
            while (!isAtEnd() && !isLineEnd(here()))
                ++m_position;
            skipLineEnd();
        }
        return std::move(m_table);
    }

private:
    bool isAtEnd() const { return m_position >= m_text.size(); }
    QChar here() const { return m_text[m_position]; }

    void skipLineEnd()
    {
        if (isAtEnd())
            return;
        const bool isPair = here() == u'\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == u'\n';
        m_position += isPair ? 2 : 1;
        ++m_line;
    }

    bool readRow(CsvRow &row)
    {
        while (true) {
            QString field;
            if (!isAtEnd() && here() == u'"') {
                if (!readQuoted(field))
                    return false;
            } else {
                const qsizetype start = m_position;
                while (!isAtEnd() && here() != m_table.delimiter && !isLineEnd(here()))
                    ++m_position;
                field = m_text.sliced(start, m_position - start).toString();
            }
            row.fields.append(std::move(field));
            if (isAtEnd())
                return true;
            if (isLineEnd(here())) {
                skipLineEnd();
                return true;
            }
            ++m_position; // the delimiter
        }
    }

    bool readQuoted(QString &field)
    {
        const qsizetype start = ++m_position;
        while (!isAtEnd() && m_position - start < longestField) {
            const QChar c = here();
            ++m_position;
            if (c != u'"') {
                m_line += c == u'\n' || (c == u'\r' && (isAtEnd() || here() != u'\n'));
                field.append(c);
            } else if (!isAtEnd() && here() == u'"') {
                field.append(c);
                ++m_position;
            } else {
                return isAtEnd() || here() == m_table.delimiter || isLineEnd(here());
            }
        }
        return false;
    }

    QStringView m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    CsvTable m_table;
};

} // namespace

CsvTable parseCsv(const QString &text)
{
    return CsvScanner(text).scan();
}

/// A cell that a spreadsheet would run or read as a number, or one that already looks inert (so that taking one mark
/// off gives back what was written).
static const QRegularExpression &activeCell()
{
    static const QRegularExpression pattern(uR"(^'*[=+\-@\t\r])"_qs);
    return pattern;
}

QByteArray csvLine(const QStringList &cells)
{
    static const QRegularExpression needsQuotes(uR"([",\r\n\t]|^\s|\s$)"_qs);
    QStringList written;
    for (const QString &cell : cells) {
        QString text = cell.contains(activeCell()) ? u'\'' + cell : cell;
        if (text.contains(needsQuotes))
            text = u'"' + text.replace(u'"', u"\"\""_qs) + u'"';
        written.append(text);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

QString csvCell(const QString &written)
{
    return written.startsWith(u'\'') && written.contains(activeCell()) ? written.mid(1) : written;
}

} // namespace likeness
