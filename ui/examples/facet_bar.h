// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"

#include <QWidget>

namespace likeness {

class FacetChip;

/// The numbers of examples by category and by state; each is a filter.
class FacetBar final : public QWidget {
    Q_OBJECT
public:
    explicit FacetBar(QWidget *parent = nullptr);

    void showCounts(const ExampleStats &stats);
    /// Marks the facets whose terms stand in the query.
    void showQuery(const QString &query);

Q_SIGNALS:
    void toggled(const QString &term);

private:
    FacetChip *addChip(QLayout *row, FacetChip *chip);

    QVector<FacetChip *> m_categories; ///< in the order of Category
    QVector<FacetChip *> m_states; ///< in the order of ExampleState
};

} // namespace likeness
