// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/text/shown_row.h"

#include <QAbstractListModel>

namespace likeness {

/// The rows of the page that is shown. They have no ids: a row is what stands at its place on the page.
class MessageModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVector<ShownRow> &rows);
    const QVector<ShownRow> &rows() const { return m_rows; }
    void setThreshold(Confidence threshold);
    Confidence threshold() const { return m_threshold; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the correction; the row changes when the page does.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void textCorrected(int row, const QString &text);

private:
    QVector<ShownRow> m_rows;
    Confidence m_threshold = 0.8F;
};

} // namespace likeness
