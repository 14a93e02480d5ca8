// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/plot/plot_drawing.h"

#include <cmath>

namespace likeness {

namespace {

constexpr double roomForDots = 8; ///< pixels between two points that both get one

class Draughtsman final {
public:
    Draughtsman(const ChartData &data, const PlotFrame &frame, const ChartColours &colours, const QString &forward)
        : m_data(data),
          m_frame(frame),
          m_colours(colours),
          m_forward(forward)
    {
    }

    Drawing drawing()
    {
        // From the last to the first, the one that was brought forward over all others.
        for (int i = int(m_data.runs().size()) - 1; i >= 0; --i) {
            if (m_data.runs()[i].run.id != m_forward)
                draw(i);
        }
        for (int i = 0; i < m_data.runs().size(); ++i) {
            if (m_data.runs()[i].run.id == m_forward)
                draw(i);
        }
        return m_drawing;
    }

private:
    void draw(int index)
    {
        const ChartRun &run = m_data.runs()[index];
        if (run.isHidden)
            return;
        const ChartOptions &options = m_data.options();
        if (options.showsRaw)
            drawLine(run.drawnTrain, index, LineKind::Raw);
        if (options.showsSmooth)
            drawLine(run.drawnSmooth, index, LineKind::Smooth);
        if (options.showsValidation)
            drawLine(run.drawnValidation, index, LineKind::Validation);
        const QColor colour = chartColour(m_colours, index, isFaded(index));
        if (options.showsCheckpoints)
            drawCheckpoints(run, colour);
        if (options.showsValidation)
            drawBest(run, colour);
    }

    bool isFaded(int index) const { return !m_forward.isEmpty() && m_data.runs()[index].run.id != m_forward; }

    void drawLine(const Curve &curve, int index, LineKind kind)
    {
        const QPen pen = chartPen(m_colours, index, kind, isFaded(index));
        // A column is as wide as the line, of finer ones each stroke would cover the one before; and twice as wide
        // where it is dashed, which takes twice as long to draw.
        const double column = pen.widthF() * (pen.brush().gradient() ? 2 : 1);
        const Curve seen = decimated(curve, m_frame.x, int(std::ceil(m_frame.plot.width() / column)));
        const QColor colour = chartColour(m_colours, index, isFaded(index));
        const bool hasDots = kind == LineKind::Validation && double(seen.size()) * roomForDots < m_frame.plot.width();
        DrawnMarks dots{DrawnMarks::Form::Dot, {}, colour};
        DrawnLine line{{}, pen};
        const auto end = [&] {
            if (line.points.size() > 1)
                m_drawing.lines.append(line);
            else if (line.points.size() == 1 && !hasDots)
                dots.points.append(line.points.first()); // alone between gaps
            line.points.clear();
        };
        for (const CurvePoint &point : seen) {
            if (point.isAfterGap)
                end();
            line.points.append(m_frame.inPlot(point.x, point.y));
            if (hasDots)
                dots.points.append(line.points.last());
        }
        end();
        if (!dots.points.isEmpty())
            m_drawing.marks.append(dots);
    }

    void drawCheckpoints(const ChartRun &run, const QColor &colour)
    {
        DrawnMarks marks{DrawnMarks::Form::Diamond, {}, colour, m_colours.ground};
        for (const CurvePoint &place : m_data.checkpointsOf(run))
            marks.points.append(m_frame.inPlot(place.x, place.y));
        if (!marks.points.isEmpty())
            m_drawing.marks.append(marks);
    }

    void drawBest(const ChartRun &run, const QColor &colour)
    {
        if (const auto best = bestOf(run.drawnValidation, m_data.options().measure))
            m_drawing.marks.append({DrawnMarks::Form::Ring, {m_frame.inPlot(best->x, best->y)}, colour});
    }

    const ChartData &m_data;
    const PlotFrame &m_frame;
    const ChartColours &m_colours;
    const QString &m_forward;
    Drawing m_drawing;
};

} // namespace

Drawing drawingOf(const ChartData &data, const PlotFrame &frame, const ChartColours &colours, const QString &forward)
{
    return Draughtsman(data, frame, colours, forward).drawing();
}

} // namespace likeness
