// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/answers/cut_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace likeness {

namespace {

/// Walks through a text in JSON and knows how to end it at any place.
class JsonWalk {
public:
    void take(QChar c)
    {
        m_text += c;
        if (m_isInText)
            takeInText(c);
        else
            takeOutside(c);
    }

    /// The text so far, made whole.
    QString closed() const
    {
        const bool isValueOpen = m_isInText && !m_isKey;
        QString text = isValueOpen ? m_text.left(m_escape < 0 ? m_text.size() : m_escape) + u'"' : m_text.left(m_good);
        const QString &open = isValueOpen ? m_open : m_goodOpen;
        std::for_each(open.rbegin(), open.rend(), [&text](QChar bracket) { text += bracket; });
        return text;
    }

private:
    void takeInText(QChar c)
    {
        constexpr qsizetype longEscape = 6; // \u00e9
        constexpr qsizetype shortEscape = 2;
        const qsizetype inEscape = m_escape < 0 ? 0 : m_text.size() - m_escape;
        if (m_escape >= 0) {
            const bool isLong = m_text.size() > m_escape + 1 && m_text[m_escape + 1] == u'u';
            m_escape = inEscape >= (isLong ? longEscape : shortEscape) ? -1 : m_escape;
        } else if (c == u'\\') {
            m_escape = m_text.size() - 1;
        } else if (c == u'"') {
            m_isInText = false;
            if (!m_isKey)
                markGood();
        }
    }

    void takeOutside(QChar c)
    {
        const bool isInObject = m_open.endsWith(u'}');
        if (c == u'"') {
            m_isInText = true;
            m_isKey = isInObject && m_isKeyNext;
        } else if (c == u'{' || c == u'[') {
            m_open += c == u'{' ? u'}' : u']';
            m_isKeyNext = true;
            markGood();
        } else if ((c == u'}' || c == u']') && !m_open.isEmpty()) {
            m_open.chop(1);
            markGood();
        } else if (c == u':' || c == u',') {
            m_isKeyNext = c == u',';
        }
    }

    void markGood()
    {
        m_good = m_text.size();
        m_goodOpen = m_open;
    }

    QString m_text;
    QString m_open; ///< brackets that end what is open
    qsizetype m_good = 0; ///< up to here it can be ended, with `m_goodOpen`
    QString m_goodOpen;
    qsizetype m_escape = -1; ///< where an escape began that is not over
    bool m_isInText = false;
    bool m_isKey = false;
    bool m_isKeyNext = false;
};

} // namespace

std::optional<QJsonObject> jsonIn(const QString &answer)
{
    const qsizetype start = answer.indexOf(u'{');
    const qsizetype end = answer.lastIndexOf(u'}');
    if (start < 0 || end < start)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(answer.mid(start, end - start + 1).toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonObject cutJsonIn(const QString &answer)
{
    JsonWalk walk;
    for (qsizetype i = std::max<qsizetype>(0, answer.indexOf(u'{')); i < answer.size(); ++i)
        walk.take(answer[i]);
    return QJsonDocument::fromJson(walk.closed().toUtf8()).object();
}

} // namespace likeness
