// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/facets/facet_model.h"

#include <QListView>

namespace likeness {

/// The facets with their counts. A click, Space or Enter writes a value's term into the query or takes it out.
class FacetList final : public QListView {
    Q_OBJECT
public:
    explicit FacetList(QWidget *parent = nullptr);

    void showCounts(const ExampleCounts &counts);
    QString folded() const { return m_model.folded(); }
    void setFolded(const QString &kinds) { m_model.setFolded(kinds); }

Q_SIGNALS:
    void toggled(const QString &term);
    void foldedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    FacetModel m_model;
};

} // namespace likeness
