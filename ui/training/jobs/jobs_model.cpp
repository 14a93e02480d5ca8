// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/jobs/jobs_model.h"

#include "ui/common/icons.h"
#include "ui/common/money_text.h"
#include "ui/training/jobs/job_words.h"

#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int iconSize = 18;

} // namespace

TrainingItem trainingItem(const TrainingJob &job)
{
    QStringList parts{jobStateWord(job)};
    if (job.cost && job.cost->nanos > 0)
        parts.append(moneyText(*job.cost));
    parts.append(QLocale().toString(job.createdAt.toLocalTime().date(), QLocale::ShortFormat));
    TrainingItem row;
    row.id = job.id;
    row.title = jobName(job);
    row.detail = parts.join(QStringLiteral(", "));
    row.state = job.state;
    return row;
}

QVariant JobsModel::header(int, int role) const
{
    return role == Qt::DisplayRole ? tr("Trainings") : QVariant();
}

QVariant JobsModel::cell(const TrainingItem &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1: %2").arg(row.title, row.detail);
        const QString voiced = row.isVoice ? tr("%1, the active voice").arg(said) : said;
        return row.isOverlaid ? tr("%1, laid over the chart").arg(voiced) : voiced;
    }
    default:
        return {};
    }
}

QSize JobDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 1)};
}

void JobDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *row = static_cast<const JobsModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const QFont name = scaledFont(option.font, TextSize::Body, row->isVoice ? QFont::DemiBold : QFont::Normal);
    const int first = QFontMetrics(name).height();
    const int second = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (first + second + 2) / 2;
    const QRect sign(content.left(), content.center().y() + 1 - iconSize / 2, iconSize, iconSize);
    paintIcon(painter, jobIcon(row->state), place(sign), colourOf(jobTone(row->state), tokens));
    const int left = sign.right() + 1 + space::small;
    const int width = content.right() + 1 - left;
    int used = 0;
    if (row->isVoice || row->isOverlaid) {
        const QString word = row->isVoice ? JobsModel::tr("voice") : JobsModel::tr("overlaid");
        used = QFontMetrics(caption).horizontalAdvance(word) + 2 * space::small;
        const QColor ink = row->isVoice ? tokens.success : tokens.accent;
        paintChip(painter, place({content.right() + 1 - used, top, used, first}), word, caption, ink);
    }
    paintLine(painter, place({left, top, width - used, first}), row->title, name, tokens.text);
    paintLine(painter, place({left, top + first + 2, width, second}), row->detail, caption, tokens.muted);
}

} // namespace likeness
