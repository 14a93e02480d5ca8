// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/versions/versions_model.h"

#include "ui/common/icons.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace likeness {

namespace {

constexpr int iconSize = 18;

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

QString authorWord(PromptAuthor author)
{
    switch (author) {
    case PromptAuthor::Person:
        return {};
    case PromptAuthor::Program:
        return VersionsModel::tr("from the style card");
    case PromptAuthor::Model:
        return VersionsModel::tr("from an analysis");
    }
    return {};
}

QString joined(const QStringList &parts)
{
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(QStringLiteral(", "));
}

VersionRow rowOf(const PromptDraft &draft, int number)
{
    VersionRow row;
    row.id = draft.id;
    row.title = VersionsModel::tr("v%1 draft").arg(number);
    row.detail = joined({draft.isPartial ? VersionsModel::tr("stopped halfway") : QString(), authorWord(draft.author),
                         dayOf(draft.changedAt)});
    row.isDraft = true;
    row.isPartial = draft.isPartial;
    return row;
}

} // namespace

QString versionName(const PromptVersion &version)
{
    return VersionsModel::tr("v%1").arg(version.number);
}

QVector<VersionRow> versionRows(const QVector<PromptVersion> &versions, const QVector<PromptDraft> &drafts,
                                const QString &activeId)
{
    int last = 0;
    for (const PromptVersion &version : versions)
        last = qMax(last, version.number);
    QVector<VersionRow> rows;
    for (const PromptDraft &draft : drafts)
        rows.append(rowOf(draft, last + 1)); // whichever is saved first
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        VersionRow row;
        row.id = version->id;
        row.title = version->name.isEmpty()
            ? versionName(*version)
            : VersionsModel::tr("%1, %2", "v3, warmer").arg(versionName(*version), version->name);
        row.detail = joined({version->note, authorWord(version->author), dayOf(version->createdAt)});
        row.isActive = version->id == activeId;
        rows.append(row);
    }
    return rows;
}

QString VersionsModel::spoken(const VersionRow &row)
{
    return row.isActive ? tr("%1, active, %2").arg(row.title, row.detail) : tr("%1, %2").arg(row.title, row.detail);
}

QVariant VersionsModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Versions") : QVariant();
}

QVariant VersionsModel::cell(const VersionRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 1)};
}

void VersionDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *row = static_cast<const VersionsModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const QFont name = scaledFont(option.font, TextSize::Body, row->isActive ? QFont::DemiBold : QFont::Normal);
    const int first = QFontMetrics(name).height();
    const int second = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (first + second + 2) / 2;
    const QString icon = row->isActive ? QStringLiteral("check")
        : row->isPartial               ? QStringLiteral("warning")
        : row->isDraft                 ? QStringLiteral("edit")
                                       : QStringLiteral("document");
    const QColor ink = row->isActive ? tokens.success : row->isPartial ? tokens.warning : tokens.muted;
    const QRect sign(content.left(), content.center().y() + 1 - iconSize / 2, iconSize, iconSize);
    paintIcon(painter, icon, place(sign), ink);
    const int left = sign.right() + 1 + space::small;
    const int width = content.right() + 1 - left;
    int used = 0;
    if (row->isActive) {
        const QString word = VersionsModel::tr("active");
        used = QFontMetrics(caption).horizontalAdvance(word) + 2 * space::small;
        paintChip(painter, place({content.right() + 1 - used, top, used, first}), word, caption, tokens.success);
    }
    paintLine(painter, place({left, top, width - used, first}), row->title, name, tokens.text);
    paintLine(painter, place({left, top + first + 2, width, second}), row->detail, caption, tokens.muted);
}

} // namespace likeness
