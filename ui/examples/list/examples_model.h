// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/list/example_order.h"

#include <QAbstractListModel>

namespace likeness {

/// Rows that follow each other.
struct RowRun {
    int first = 0;
    int last = 0;
};
QVector<RowRun> runsOf(QVector<int> rows);

/// The examples of an avatar, of which those are rows that a filter lets through. A decision changes one row and tells
/// of that one alone, however many there are.
class ExamplesModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const QVector<Example> &all() const { return m_all; }
    const SourceFacts &sources() const { return m_sources; }
    /// Null where there is no such row.
    const Example *at(int row) const;
    const Example *at(const QModelIndex &index) const;
    const Example *find(const QString &id) const;
    QString sourceName(const Example &example) const { return m_sources.names.value(example.origin.sourceId); }
    /// -1 where the filter hides it or there is none.
    int rowOf(const QString &id) const;

    /// Takes over what is stored; new examples are no rows until show() says so. Returns whether anything differs.
    bool replace(const QVector<Example> &all, const SourceFacts &sources);
    /// These of all() are the rows, in this order.
    void show(const QVector<int> &order);
    /// Puts changed examples in the place of those with the same ids.
    void update(const QVector<Example> &changed);
    /// Takes the rows of these examples out of sight.
    void hide(const QStringList &ids);

private:
    void indexAll();
    void indexRows();
    void hideTogether(const QVector<RowRun> &runs);

    QVector<Example> m_all;
    SourceFacts m_sources;
    QVector<int> m_shown; ///< indexes into m_all
    QVector<int> m_rows; ///< for each of m_all its row, or -1
    QHash<QString, int> m_places; ///< index into m_all by id
};

} // namespace likeness
