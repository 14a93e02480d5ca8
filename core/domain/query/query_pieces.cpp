// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/query_pieces.h"

#include <algorithm>

namespace likeness {

namespace {

class PieceReader {
public:
    explicit PieceReader(const QString &text) : m_text(text) { }

    bool next(QueryPiece &piece)
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        if (m_at == m_text.size())
            return false;
        piece = {};
        piece.start = m_at;
        piece.isNegated = m_text[m_at] == u'-' && m_at + 1 < m_text.size() && !m_text[m_at + 1].isSpace();
        m_at += piece.isNegated ? 1 : 0;
        if (const qsizetype colon = keyEnd(); colon > 0) {
            piece.key = m_text.mid(m_at, colon - m_at).toLower();
            m_at = colon + 1;
        }
        piece.isQuoted = m_at < m_text.size() && m_text[m_at] == u'"';
        piece.value = piece.isQuoted ? quoted() : plain();
        piece.length = m_at - piece.start;
        return true;
    }

private:
    /// Where the colon of a key stands, or -1: a key is letters alone, and no web address follows.
    qsizetype keyEnd() const
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].isLetter())
            ++end;
        const bool isKey = end > m_at && end < m_text.size() && m_text[end] == u':'
            && !QStringView(m_text).mid(end).startsWith(u"://");
        return isKey ? end : -1;
    }

    QString plain()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    QString quoted()
    {
        QString inside;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != u'"'; ++m_at) {
            const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size()
                && (m_text[m_at + 1] == u'"' || m_text[m_at + 1] == u'\\');
            m_at += isEscape ? 1 : 0;
            inside += m_text[m_at];
        }
        m_at = std::min(m_at + 1, m_text.size());
        return inside;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

QVector<QueryPiece> queryPieces(const QString &text)
{
    QVector<QueryPiece> pieces;
    PieceReader reader(text);
    for (QueryPiece piece; reader.next(piece);)
        pieces.append(piece);
    return pieces;
}

QString quotedTerm(const QString &key, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', u"\\\\"_qs).replace(u'"', u"\\\""_qs);
    return key + u":\"" + escaped + u'"';
}

} // namespace likeness
