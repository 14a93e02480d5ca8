// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trash/trash_model.h"

#include "ui/common/icons.h"

#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int keptDays = 30;
constexpr int iconSize = 20;

} // namespace

QString TrashModel::detail(const TrashRow &row)
{
    const QString kind = row.kind == TrashRow::Kind::Source ? tr("Source") : tr("Example");
    const int passed = int(row.deletedAt.daysTo(QDateTime::currentDateTimeUtc()));
    return tr("%1, deleted on %2, kept for %n more day(s)", nullptr, qMax(0, keptDays - passed))
        .arg(kind, QLocale().toString(row.deletedAt.toLocalTime().date(), QLocale::ShortFormat));
}

QVariant TrashModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Deleted") : QVariant();
}

QVariant TrashModel::cell(const TrashRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return QString(row.text + QStringLiteral(", ") + detail(row));
    default:
        return {};
    }
}

QSize TrashDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 1)};
}

void TrashDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *row = static_cast<const TrashModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (first + second + 2) / 2;
    const QRect sign(content.left(), content.center().y() + 1 - iconSize / 2, iconSize, iconSize);
    paintIcon(painter, row->kind == TrashRow::Kind::Source ? QStringLiteral("document") : QStringLiteral("chat"),
              place(sign), tokens.muted);
    const int left = sign.right() + 1 + space::small;
    const int width = content.right() + 1 - left;
    paintLine(painter, place({left, top, width, first}), QString(row->text).replace(u'\n', u' '), option.font,
              tokens.text);
    paintLine(painter, place({left, top + first + 2, width, second}), TrashModel::detail(*row), caption, tokens.muted);
}

} // namespace likeness
