// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatars/home/avatar_card.h"
#include "ui/common/rows/row_model.h"

namespace likeness {

/// The avatars of the home page. A name that is edited in place is asked for by renamed(), not changed here.
class CardsModel final : public RowModel<AvatarCard> {
    Q_OBJECT
public:
    using RowModel::RowModel;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void renamed(const QString &avatarId, const QString &name);

protected:
    int columns() const override { return 1; }
    QVariant header(int column, int role) const override;
    QVariant cell(const AvatarCard &card, int column, int role) const override;
};

} // namespace likeness
