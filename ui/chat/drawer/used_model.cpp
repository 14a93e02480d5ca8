// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/drawer/used_model.h"

namespace likeness {

QString factsOf(const UsedRow &row)
{
    if (row.isBanned)
        return UsedModel::tr("Never used");
    QStringList facts{row.why};
    if (row.isPinned && row.why != UsedModel::tr("Pinned"))
        facts.append(UsedModel::tr("Pinned from now on"));
    if (row.tokens > 0)
        facts.append(UsedModel::tr("%n token(s)", nullptr, row.tokens));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(", "));
}

QVariant UsedModel::cell(const UsedRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.reply;
    case Qt::ToolTipRole:
        return QString(row.message + u'\n' + row.reply).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return tr("To \"%1\" you said: %2. %3.").arg(row.message, row.reply, factsOf(row));
    default:
        return {};
    }
}

} // namespace likeness
