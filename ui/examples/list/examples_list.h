// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/list/examples_model.h"

#include <QListView>

namespace likeness {

/// The list of examples. What is selected, current and in view stays so when a filter or a sort moves the rows.
class ExamplesList final : public QListView {
    Q_OBJECT
public:
    explicit ExamplesList(ExamplesModel &model, QWidget *parent = nullptr);

    QStringList selectedIds() const;
    int selectedCount() const;
    const Example *currentExample() const;
    QString currentId() const;
    void step(int rows);
    void selectRow(int row);
    /// Selects those of these that are rows, the first one current and in view.
    void selectIds(const QStringList &ids);
    /// Keeps some rows before and behind in view, so that it is seen what comes next.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// The first row below the current one, wrapping round, that is not decided and not selected; empty if none.
    QString nextUndecided() const;
    /// The row that takes the current one's place when the selected ones go; empty if none is left.
    QString nextUnselected() const;

Q_SIGNALS:
    void currentExampleChanged();
    void selectedCountChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) override;
    void keyboardSearch(const QString &) override { } // letters are review keys, not a search

private:
    void remember();
    void recall();
    template <typename Wanted> QString idBelow(Wanted wanted) const;

    ExamplesModel &m_model;
    QStringList m_keptIds; ///< selected before the rows moved, the current one first
    int m_keptRow = 0;
    int m_toldCount = 0;
    int m_keptScroll = 0;
    bool m_isMoving = false; ///< the rows move; what is selected will be put right
};

} // namespace likeness
