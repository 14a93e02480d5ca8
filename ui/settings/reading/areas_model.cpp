// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reading/areas_model.h"

#include "ui/common/scaled_font.h"

#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int captionLines = 3; ///< makes the small picture tall enough to see where in it the area lies

/// The outline of the whole picture, as large as `frame` lets it be.
QRectF outlineIn(const QRect &frame, const QSize &picture)
{
    const QSizeF size = QSizeF(picture).scaled(QSizeF(frame.size()), Qt::KeepAspectRatio);
    return {QPointF(frame.center()) - QPointF(size.width() / 2, size.height() / 2), size};
}

QString measure(const QSize &size)
{
    return QStringLiteral("%1 × %2").arg(QLocale().toString(size.width()), QLocale().toString(size.height()));
}

void paintSketch(QPainter *painter, const QRect &frame, const AreaRow &row, const Tokens &tokens)
{
    if (row.pageSize.isEmpty())
        return;
    const QRectF outline = outlineIn(frame, row.pageSize);
    const double scale = outline.width() / row.pageSize.width();
    const QRectF area(outline.topLeft() + QPointF(row.area.topLeft()) * scale, QSizeF(row.area.size()) * scale);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.muted, 1));
    painter->setBrush(tokens.sunken);
    painter->drawRect(outline);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accent);
    painter->drawRect(area.adjusted(0, 0, 0, area.height() < 2 ? 2 - area.height() : 0));
    painter->restore();
}

} // namespace

QString AreasModel::title(const AreaRow &row)
{
    return tr("Pictures of %1").arg(measure(row.pageSize));
}

QString AreasModel::detail(const AreaRow &row)
{
    const QString size = measure(row.area.size());
    const int middle = row.area.center().y() * 3;
    if (middle < row.pageSize.height())
        return tr("An area at the top, %1").arg(size);
    return middle < 2 * row.pageSize.height() ? tr("An area in the middle, %1").arg(size)
                                              : tr("An area at the bottom, %1").arg(size);
}

QVariant AreasModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Ignored areas") : QVariant();
}

QVariant AreasModel::cell(const AreaRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return title(row);
    case Qt::AccessibleTextRole:
        return QString(title(row) + QStringLiteral(": ") + detail(row));
    default:
        return {};
    }
}

QSize AreasDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, captionLines)};
}

void AreasDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const auto *row = static_cast<const AreasModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };
    const int side = content.height() - 2 * space::tiny;
    const QRect sketch(content.left(), content.top() + space::tiny, side, side);
    paintSketch(painter, place(sketch), *row, tokens);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int first = QFontMetrics(option.font).height();
    const int second = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (first + second + 2) / 2;
    const int left = sketch.right() + 1 + space::medium;
    const int width = content.right() + 1 - left;
    paintLine(painter, place({left, top, width, first}), AreasModel::title(*row), option.font, tokens.text);
    paintLine(painter, place({left, top + first + 2, width, second}), AreasModel::detail(*row), caption, tokens.muted);
}

} // namespace likeness
