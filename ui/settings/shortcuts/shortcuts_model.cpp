// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts/shortcuts_model.h"

#include "ui/common/actions/actions.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>

namespace likeness {

namespace {

QString nameOf(const ActionSpec &spec)
{
    QString name = QString(spec.text).remove(u'&');
    if (name.endsWith(u"..."))
        name.chop(3);
    const QString menu = QString(spec.menu).remove(u'&');
    return menu.isEmpty() ? name : menu + QStringLiteral(": ") + name;
}

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

void ShortcutsModel::take(const Actions &actions, const QString &search)
{
    QVector<ShortcutRow> rows;
    for (const QAction *action : actions.all()) {
        const ActionSpec &spec = actions.specOf(action);
        const ShortcutRow row{spec.id, nameOf(spec), action->shortcut(), actions.hasOwnKeys(spec.id)};
        if (row.name.contains(search, Qt::CaseInsensitive) || shown(row.keys).contains(search, Qt::CaseInsensitive))
            rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ShortcutRow &one, const ShortcutRow &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    replaceRows(rows);
}

QVariant ShortcutsModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return column == 0 ? tr("Action") : tr("Keys");
}

QVariant ShortcutsModel::cell(const ShortcutRow &row, int column, int role) const
{
    const QString keys = row.keys.isEmpty() ? tr("none") : shown(row.keys);
    switch (role) {
    case Qt::DisplayRole:
        return column == 0 ? row.name : shown(row.keys);
    case Qt::AccessibleTextRole:
        return row.isOwn ? tr("%1, your own keys: %2").arg(row.name, keys) : tr("%1, keys: %2").arg(row.name, keys);
    case Qt::SizeHintRole: {
        const QFontMetrics metrics(QGuiApplication::font());
        const int keysWidth = metrics.horizontalAdvance(shown(row.keys)) + space::wide;
        return QSize(column == 0 ? 0 : keysWidth, metrics.height() + space::small + space::tiny);
    }
    case Qt::FontRole:
        if (row.isOwn) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

} // namespace likeness
