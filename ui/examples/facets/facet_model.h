// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/examples/facets/facet_words.h"

#include <QAbstractListModel>
#include <QSet>

namespace likeness {

/// One line of the facets: a heading that folds what is under it, a value with its count, or "show all".
struct FacetLine {
    enum class Type { Heading, Value, More };

    Type type = Type::Value;
    FacetKind kind = FacetKind::State;
    QString word;
    FacetValue value;
    bool isOpen = true; ///< of a heading

    /// Of a heading.
    QString help() const { return type == Type::Heading ? facetHelp(kind) : QString(); }

    bool operator==(const FacetLine &) const = default;
};

/// The facets as lines of one list.
class FacetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit FacetModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const FacetLine *at(const QModelIndex &index) const;

    void showCounts(const ExampleCounts &counts);
    /// Folds or unfolds a heading, or shows all values.
    void turn(const QModelIndex &index);
    /// The folded kinds as they are remembered.
    QString folded() const;
    void setFolded(const QString &kinds);

private:
    QVector<FacetLine> linesOf(FacetKind kind) const;
    void rebuild();

    ExampleCounts m_counts;
    QSet<FacetKind> m_folded;
    QSet<FacetKind> m_whole; ///< all values are shown
    QVector<FacetLine> m_lines;
};

} // namespace likeness
