// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QVector>

#include <utility>

namespace likeness {

/// A part of a text.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// A change that is proposed: a text that goes, and what stands there instead or stays in its place. Or, with a
/// caption, two texts that belong together.
struct TickRow {
    QString id;
    QString before;
    QString after;
    QVector<TextSpan> beforeMarks = {}; ///< what of it goes
    QVector<TextSpan> afterMarks = {}; ///< what is new in it
    bool isTicked = true;
    QString about = {}; ///< a caption below both
};

/// Where two texts differ: all between what they begin and what they end with alike.
std::pair<TextSpan, TextSpan> difference(const QString &before, const QString &after);

/// Proposed changes, each of which can be left out.
class TickModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const TickRow &at(int row) const { return m_rows[row]; }
    void show(const QVector<TickRow> &rows);
    void turn(int row);
    void tickAll(bool isTicked);
    QStringList tickedIds() const;

Q_SIGNALS:
    void ticked();

private:
    QVector<TickRow> m_rows;
};

/// Shows them; Space or a click leaves one out or takes it in again.
class TickList final : public QListView {
    Q_OBJECT
public:
    explicit TickList(TickModel &model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TickModel &m_model;
};

} // namespace likeness
