// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/chart_picture.h"

#include "ui/training/chart/model/chart_words.h"
#include "ui/training/chart/plot/chart_canvas.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int scale = 2;
constexpr int sampleWidth = 28;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LossChart)
};

struct Entry {
    int run = 0;
    LineKind kind = LineKind::Smooth;
    QString words;
};

QVector<Entry> entriesOf(const ChartData &data)
{
    QVector<Entry> entries;
    const ChartOptions &options = data.options();
    for (int i = 0; i < data.runs().size(); ++i) {
        const ChartRun &run = data.runs()[i];
        if (run.isHidden)
            continue;
        if (options.showsRaw || options.showsSmooth)
            entries.append({i, options.showsSmooth ? LineKind::Smooth : LineKind::Raw,
                            Words::tr("%1, %2").arg(run.run.title, kindWord(options.measure, false))});
        if (options.showsValidation && !run.validation.isEmpty())
            entries.append(
                {i, LineKind::Validation, Words::tr("%1, %2").arg(run.run.title, kindWord(options.measure, true))});
    }
    return entries;
}

/// Lays the entries out in lines and paints them where there is a painter. Returns the height.
int layOutEntries(QPainter *painter, const QVector<Entry> &entries, const QRect &room, const ChartCanvas &canvas)
{
    const QFontMetrics metrics(canvas.font());
    const int line = metrics.height() + space::tiny;
    int x = room.left();
    int y = room.top();
    for (const Entry &entry : entries) {
        const int width = sampleWidth + space::small + metrics.horizontalAdvance(entry.words) + space::large;
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += line;
        }
        if (painter) {
            painter->setPen(chartPen(chartColoursFor(canvas.palette()), entry.run, entry.kind));
            painter->drawLine(QPointF(x, y + line / 2.0), QPointF(x + sampleWidth, y + line / 2.0));
            painter->setPen(tokensFor(canvas.palette()).text);
            painter->drawText(QRect(x + sampleWidth + space::small, y, width, line), Qt::AlignLeft | Qt::AlignVCenter,
                              entry.words);
        }
        x += width;
    }
    return y + line - room.top();
}

QString titleOf(const ChartData &data)
{
    QStringList titles;
    for (const ChartRun &run : data.runs()) {
        if (!run.isHidden)
            titles.append(run.run.title);
    }
    return Words::tr("%1: %2").arg(measureWord(data.options().measure), titles.join(QStringLiteral(", ")));
}

} // namespace

QImage chartPicture(ChartCanvas &canvas, const ChartData &data)
{
    const int margin = space::large;
    const QFont heading = scaledFont(canvas.font(), TextSize::Heading, QFont::DemiBold);
    const int headingHeight = QFontMetrics(heading).height() + space::tiny;
    const int dateHeight = canvas.fontMetrics().height() + space::tiny;
    const QVector<Entry> entries = entriesOf(data);
    QRect room(margin, margin + headingHeight + dateHeight, canvas.width(), 0);
    const int legendHeight = layOutEntries(nullptr, entries, room, canvas);
    const int top = room.top() + legendHeight + space::small;
    const QSize size(canvas.width() + 2 * margin, top + canvas.height() + margin);
    QImage picture(size * scale, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(scale);
    picture.fill(tokensFor(canvas.palette()).surface);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokensFor(canvas.palette()).text);
    painter.setFont(heading);
    const QRect title(margin, margin, canvas.width(), headingHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(heading).elidedText(titleOf(data), Qt::ElideRight, title.width()));
    painter.setFont(canvas.font());
    painter.setPen(tokensFor(canvas.palette()).muted);
    painter.drawText(QRect(margin, margin + headingHeight, canvas.width(), dateHeight),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    layOutEntries(&painter, entries, room, canvas);
    painter.translate(margin, top);
    canvas.paintPlot(&painter);
    return picture;
}

} // namespace likeness
