// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/list/example_order.h"

#include <QTimer>
#include <QWidget>

class QComboBox;

namespace likeness {

class Examples;
class Notices;
class QueryEdit;
class SavedFilters;
class TermChips;
class TextLabel;

/// What is shown and in which order: the query with what is wrong with it, its terms as chips, saved filters, sort.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    FilterBar(Examples &examples, Notices &notices, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    QString query() const;
    /// Takes effect at once.
    void setQuery(const QString &query);
    void toggle(const QString &term);
    /// Shows what the examples are like that are let through, and sorts them by it; empty: they need not be.
    void showSimilar(const QString &words);
    /// Takes everything out that leaves examples out.
    void clear();
    ExampleSort sort() const;
    void setSort(ExampleSort sort);
    /// For completion.
    void setKnown(const QString &key, const QStringList &values);
    void focusField();
    bool hasFieldFocus() const;
    void saveQuery();

Q_SIGNALS:
    /// The text or the order is another; of a text with a fault nothing is told until it is put right.
    void changed(const likeness::ExampleQuery &query);
    /// Enter or Down: on to the list.
    void leaveWanted();
    void similarCleared();

private:
    void addParts();
    void connectParts();
    void apply();
    void showFault(const QueryFault &fault);

    QueryEdit *m_field;
    SavedFilters *m_saved;
    QComboBox *m_sort;
    TextLabel *m_fault;
    TermChips *m_chips;
    ExampleSort m_formerSort = ExampleSort::Source; ///< before what is similar was looked for
    QTimer m_pause; ///< after typing
};

/// What is wrong with a term, and what would be right.
QString faultSentence(const QueryFault &fault);

} // namespace likeness
