// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_model.h"

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
        return source.name;
    case Qt::ToolTipRole:
        return source.path;
    case Qt::AccessibleTextRole:
        return spokenSource(source);
    default:
        return {};
    }
}

} // namespace likeness
