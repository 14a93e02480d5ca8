// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/parts/read_out.h"

#include "ui/training/chart/model/chart_colours.h"
#include "ui/training/chart/model/chart_words.h"

#include <QLocale>
#include <QPainter>

namespace likeness {

namespace {

constexpr int sampleWidth = 24; // of a whole dash
constexpr int widthInLetters = 33;

} // namespace

ReadOut::ReadOut(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Values"));
}

void ReadOut::show(const ChartReading &reading, LossMeasure measure, bool isLatest)
{
    const bool isTaller = reading.values.size() != m_reading.values.size();
    m_reading = reading;
    m_measure = measure;
    m_isLatest = isLatest;
    setAccessibleDescription(spokenReading(reading, measure));
    if (isTaller)
        updateGeometry();
    update();
}

void ReadOut::clear()
{
    show({}, m_measure, true);
    setAccessibleDescription({});
}

int ReadOut::lineHeight() const
{
    return fontMetrics().height() + space::tiny;
}

QStringList ReadOut::headLines() const
{
    if (m_reading.values.isEmpty())
        return {};
    const QLocale locale;
    const QString step = locale.toString(m_reading.step);
    QStringList lines{m_isLatest ? tr("Latest: step %1").arg(step) : tr("Step %1").arg(step)};
    if (m_reading.epoch > 0)
        lines.append(tr("Epoch %1").arg(locale.toString(m_reading.epoch, 'f', 2)));
    if (m_reading.at.isValid())
        lines.append(locale.toString(m_reading.at.toLocalTime(), QLocale::ShortFormat));
    return lines;
}

QSize ReadOut::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * widthInLetters;
    // Room for step, epoch and time, whether they are known or not, so that nothing jumps as the crosshair moves.
    const int lines = 3 + 2 * qMax(1, int(m_reading.values.size()));
    return {width, lines * lineHeight() + space::small};
}

void ReadOut::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensFor(palette());
    int top = 0;
    for (const QString &line : headLines()) {
        painter.setPen(top == 0 ? tokens.text : tokens.muted);
        painter.setFont(scaledFont(font(), TextSize::Body, top == 0 ? QFont::DemiBold : QFont::Normal));
        painter.drawText(QRect(0, top, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += lineHeight();
    }
    painter.setFont(font());
    top += space::small;
    for (const ReadValue &value : m_reading.values) {
        paintValue(&painter, top, value);
        top += 2 * lineHeight();
    }
}

void ReadOut::paintValue(QPainter *painter, int top, const ReadValue &value) const
{
    const Tokens &tokens = tokensFor(palette());
    const LineKind kind = value.isValidation ? LineKind::Validation : LineKind::Smooth;
    painter->setPen(chartPen(chartColoursFor(palette()), value.run, kind));
    const double middle = top + lineHeight() / 2.0;
    painter->drawLine(QPointF(0, middle), QPointF(sampleWidth, middle));
    const int left = sampleWidth + space::small;
    const QString title = fontMetrics().elidedText(titleOf(value, m_measure), Qt::ElideRight, width() - left);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(left, top, width() - left, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, title);
    QString words = valueWord(value.raw, m_measure);
    if (value.smooth)
        words = tr("%1, smoothed %2").arg(words, valueWord(*value.smooth, m_measure));
    if (value.step != m_reading.step)
        words = tr("%1 (step %2)").arg(words, QLocale().toString(value.step));
    painter->setPen(tokens.text);
    painter->drawText(QRect(left, top + lineHeight(), width() - left, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                      fontMetrics().elidedText(words, Qt::ElideRight, width() - left));
}

} // namespace likeness
