// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// The files of an avatar, in the person's order. A file's name can be changed in place.
class SourcesModel final : public RowModel<Source> {
    Q_OBJECT
public:
    enum Role { SourceRole = Qt::UserRole };

    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renameWanted(const QString &sourceId, const QString &name);

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const Source &source, int column, int role) const override;
};

} // namespace likeness
