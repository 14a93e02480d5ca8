// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/examples_model.h"

#include <QListView>

#include <functional>

namespace likeness {

/// The list of examples with its review keys: A accept, R reject, 1 to 5 category, J and K next and previous. They act
/// only while the list has the focus.
class ExamplesList final : public QListView {
    Q_OBJECT
public:
    explicit ExamplesList(ExamplesModel &model, QWidget *parent = nullptr);

    QStringList selectedIds() const;
    const ExampleRow *currentRow() const;
    void selectId(const QString &id);
    /// After rows came or went: what is current is selected and in view, or else the first row.
    void keepCurrentSelected();
    /// The next row below the current one, wrapping round, that is not decided and not selected; empty if none.
    QString nextUndecided() const;

Q_SIGNALS:
    void stateChosen(likeness::ExampleState state);
    void categoryChosen(likeness::Category category);
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addKey(const QKeySequence &key, const std::function<void()> &act);
    void step(int rows);

    ExamplesModel &m_model;
};

} // namespace likeness
