// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/facets/facet_model.h"

#include <QListView>

namespace likeness {

/// The facets with their counts. A click, Space or Enter writes a value's term into the query or takes it out; the mark
/// of a heading, or a question mark typed on it, explains it.
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
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void explain(const QModelIndex &index);

    FacetModel m_model;
    bool m_isExplaining = false; ///< the press was for the mark of a heading, so the heading is not turned
};

} // namespace likeness
