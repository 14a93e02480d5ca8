// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/query_edit.h"

#include "domain/query/query_term.h"
#include "ui/common/icons.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace likeness {

namespace {

/// Where the term at the cursor begins and what of it is written so far, a '-' left aside.
struct Written {
    qsizetype start = 0;
    qsizetype end = 0;
    QString text;
};

Written writtenAt(const QString &query, qsizetype cursor)
{
    for (const QueryPiece &piece : queryPieces(query)) {
        if (cursor < piece.start || cursor > piece.start + piece.length)
            continue;
        const qsizetype start = piece.start + (piece.isNegated ? 1 : 0);
        return {start, piece.start + piece.length, query.mid(start, cursor - start)};
    }
    return {cursor, cursor, {}};
}

} // namespace

QueryEdit::QueryEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("Find a word, \"a phrase\", -without, cat:joke"));
    setAccessibleName(tr("Filter examples"));
    setAccessibleDescription(placeholderText());
    setClearButtonEnabled(true);
    setAcceptDrops(false);
    addAction(themedIcon(QStringLiteral("search")), LeadingPosition);
    m_completer.setModel(&m_proposals);
    m_completer.setWidget(this);
    m_completer.setCaseSensitivity(Qt::CaseInsensitive);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(&m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryEdit::take);
    connect(this, &QLineEdit::textEdited, this, &QueryEdit::complete);
}

void QueryEdit::setKnown(const QString &key, const QStringList &values)
{
    m_known.insert(key, values);
}

void QueryEdit::keyPressEvent(QKeyEvent *event)
{
    // The popup takes arrows and Enter by itself where something is chosen in it; what it lets through types on.
    if (event->key() == Qt::Key_Down && !m_completer.popup()->isVisible()) {
        complete();
        if (m_completer.popup()->isVisible())
            return;
    }
    QLineEdit::keyPressEvent(event);
}

QStringList QueryEdit::proposals(const QString &written) const
{
    const qsizetype colon = written.indexOf(u':');
    QStringList all;
    if (colon < 0) {
        for (const QString &key : queryKeys())
            all.append(key + u':');
    } else {
        const QString key = written.left(colon).toLower();
        for (const QString &value : queryValues(key))
            all.append(key + u':' + value);
        for (const QString &value : m_known.value(key))
            all.append(quotedTerm(key, value));
    }
    QStringList fitting;
    const QString plain = QString(written).remove(u'"');
    for (const QString &term : all) {
        if (term != written && QString(term).remove(u'"').startsWith(plain, Qt::CaseInsensitive))
            fitting.append(term);
    }
    return fitting;
}

void QueryEdit::complete()
{
    const Written written = writtenAt(text(), cursorPosition());
    const QStringList fitting = written.text.isEmpty() && !text().isEmpty() ? QStringList() : proposals(written.text);
    m_proposals.setStringList(fitting);
    if (fitting.isEmpty())
        return m_completer.popup()->hide();
    m_completer.setCompletionPrefix(written.text);
    m_completer.complete();
}

void QueryEdit::take(const QString &term)
{
    const Written written = writtenAt(text(), cursorPosition());
    QString query = text();
    query.replace(written.start, written.end - written.start, term);
    setText(query);
    setCursorPosition(int(written.start + term.size()));
    if (term.endsWith(u':'))
        complete();
}

} // namespace likeness
