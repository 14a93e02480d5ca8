// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/cards_model.h"

namespace likeness {

Qt::ItemFlags CardsModel::flags(const QModelIndex &index) const
{
    return RowModel::flags(index) | Qt::ItemIsEditable;
}

bool CardsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const AvatarCard *card = rowAt(index);
    const QString name = value.toString().trimmed();
    if (!card || role != Qt::EditRole || name.isEmpty() || name == card->avatar.name)
        return false;
    Q_EMIT renamed(card->id, name);
    return true;
}

QVariant CardsModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Avatar") : QVariant();
}

QVariant CardsModel::cell(const AvatarCard &card, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return card.avatar.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return voiceHint(card.avatar);
    case Qt::AccessibleTextRole:
        return spokenCard(card);
    default:
        return {};
    }
}

} // namespace likeness
