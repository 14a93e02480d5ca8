// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/talk/shown_turn.h"

#include <QAbstractListModel>
#include <QVector>

namespace likeness {

/// The messages of the chat that is shown, oldest first.
class TurnModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Tells views only what differs, as far as the same messages follow each other.
    void setTurns(const QVector<ShownTurn> &turns);
    /// Whose replies these are.
    void setName(const QString &name) { m_name = name; }
    /// In the place of the one with its id, or behind all others.
    void put(const ShownTurn &turn);
    void grow(int row, const QString &text);
    const QVector<ShownTurn> &turns() const { return m_turns; }
    /// Null if there is none.
    const ShownTurn *at(const QModelIndex &index) const;
    /// -1 if there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void append(const QVector<ShownTurn> &turns);

    QVector<ShownTurn> m_turns;
    QString m_name;
};

} // namespace likeness
