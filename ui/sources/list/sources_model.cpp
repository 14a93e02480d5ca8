// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/sources_model.h"

#include "ui/sources/source_words.h"

#include <QCoreApplication>

namespace likeness {

QVariant SourcesModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? QCoreApplication::translate("Sources", "File") : QVariant();
}

QVariant SourcesModel::cell(const Source &source, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return source.name;
    case Qt::ToolTipRole:
        return source.path;
    case Qt::AccessibleTextRole:
        return spokenSource(source);
    case SourceRole:
        return QVariant::fromValue(source);
    default:
        return {};
    }
}

Qt::ItemFlags SourcesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? RowModel::flags(index) | Qt::ItemIsEditable : RowModel::flags(index);
}

bool SourcesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Source *source = rowAt(index);
    const QString name = value.toString().trimmed();
    if (!source || role != Qt::EditRole || name.isEmpty() || name == source->name)
        return false;
    Q_EMIT renameWanted(source->id, name); // the row changes when the source does
    return true;
}

} // namespace likeness
