// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_model.h"

#include "ui/common/actions/actions.h"
#include "ui/shell/palette/fuzzy.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Without mnemonics and what "..." says to menus.
QString plain(QString text)
{
    return text.remove(u'&');
}

ActionRow rowOf(const Actions &actions, const QAction *action)
{
    const ActionSpec &spec = actions.specOf(action);
    QStringList keys;
    for (const QKeySequence &one : action->shortcuts())
        keys.append(one.toString(QKeySequence::NativeText));
    return {spec.id, plain(spec.menu), plain(action->text()), keys.join(u", "), actions.whyNot(action)};
}

} // namespace

QVector<ActionRow> rowsOf(const Actions &actions)
{
    QVector<ActionRow> rows;
    for (const QAction *action : actions.all())
        rows.append(rowOf(actions, action));
    QStringList order;
    for (const QString &title : menus::all())
        order.append(plain(title));
    const auto place = [&order](const ActionRow &row) { return std::size_t(order.indexOf(row.menu)); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&place](const ActionRow &a, const ActionRow &b) { return place(a) < place(b); });
    return rows;
}

QVector<ActionRow> matching(const QVector<ActionRow> &rows, const QString &typed)
{
    struct Scored {
        ActionRow row;
        int score;
    };
    QVector<Scored> found;
    for (const ActionRow &row : rows) {
        const int score = qMax(fuzzyScore(typed, row.text), fuzzyScore(typed, row.menu + u' ' + row.text) - 1);
        if (score >= 0 || typed.trimmed().isEmpty())
            found.append({row, typed.trimmed().isEmpty() ? 0 : score});
    }
    std::stable_sort(found.begin(), found.end(), [](const Scored &a, const Scored &b) {
        const bool canA = a.row.whyNot.isEmpty();
        const bool canB = b.row.whyNot.isEmpty();
        return canA != canB ? canA : a.score > b.score;
    });
    QVector<ActionRow> result;
    for (const Scored &one : found)
        result.append(one.row);
    return result;
}

QVariant PaletteModel::header(int, int) const
{
    return {};
}

QVariant PaletteModel::cell(const ActionRow &row, int, int role) const
{
    if (role == Qt::DisplayRole)
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{row.text};
    if (!row.menu.isEmpty())
        parts.append(Words::tr("menu %1").arg(row.menu));
    if (!row.keys.isEmpty())
        parts.append(row.keys);
    if (!row.whyNot.isEmpty())
        parts.append(Words::tr("not now: %1").arg(row.whyNot));
    return parts.join(u", ");
}

} // namespace likeness
