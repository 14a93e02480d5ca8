// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"
#include "ui/common/rows/row_model.h"

#include <QDialog>

namespace likeness {

/// A piece of personal data and what goes out in its place, as a row.
struct HiddenRow : HiddenPiece {
    QString id;

    bool operator==(const HiddenRow &) const = default;
};

class HiddenModel final : public RowModel<HiddenRow> {
    Q_OBJECT
public:
    explicit HiddenModel(const QVector<HiddenPiece> &hidden, QObject *parent = nullptr);

protected:
    int columns() const override { return 4; }
    QVariant header(int column, int role) const override;
    QVariant cell(const HiddenRow &row, int column, int role) const override;
};

/// What is hidden in a question before it is sent, and what stands in its place.
class HiddenList final : public QDialog {
    Q_OBJECT
public:
    explicit HiddenList(const QVector<HiddenPiece> &hidden, QWidget *parent = nullptr);
};

} // namespace likeness
