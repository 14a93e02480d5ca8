// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace likeness {

/// Draws just as much of a chat as a test is about. Needs a QGuiApplication.
class ChatDrawing {
public:
    explicit ChatDrawing(QColor ground, QSize size = QSize(780, 1200)) : m_image(size, QImage::Format_RGB32)
    {
        m_image.fill(ground);
    }

    /// A bubble with one line of text for each entry, at the left or right; returns its box. Times stand small at the
    /// lower right.
    QRect bubble(bool isOwn, const QStringList &lines, QColor fill, QColor ink, const QString &time = {})
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(font(32));
        int width = 0;
        for (const QString &line : lines)
            width = std::max(width, painter.fontMetrics().horizontalAdvance(line));
        width += 48 + (time.isEmpty() ? 0 : 110);
        const QRect box(isOwn ? m_image.width() - 24 - width : 24, m_y, width, 24 + 44 * int(lines.size()));
        QPainterPath shape;
        shape.addRoundedRect(box, 24, 24);
        painter.fillPath(shape, fill);
        painter.setPen(ink);
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(box.left() + 24, m_y + 46 + 44 * i, lines[i]);
        if (!time.isEmpty()) {
            painter.setFont(font(22));
            painter.setPen(
                QColor((ink.red() + fill.red()) / 2, (ink.green() + fill.green()) / 2, (ink.blue() + fill.blue()) / 2));
            painter.drawText(box.right() - 90, box.bottom() - 14, time);
        }
        m_y += box.height() + 20;
        return box;
    }

    /// Text on the open ground under the current row; returns where it ends.
    int text(int x, const QString &text, QColor ink, int pixels, bool isBold = false)
    {
        QPainter painter(&m_image);
        QFont chosen = font(pixels);
        chosen.setBold(isBold);
        painter.setFont(chosen);
        painter.setPen(ink);
        painter.drawText(x, m_y + pixels, text);
        return x + painter.fontMetrics().horizontalAdvance(text);
    }
    /// How wide such a text would be.
    static int width(const QString &words, int pixels, bool isBold)
    {
        QFont chosen = font(pixels);
        chosen.setBold(isBold);
        return QFontMetrics(chosen).horizontalAdvance(words);
    }
    void centred(const QString &words, QColor ink, int pixels)
    {
        const int width = QFontMetrics(font(pixels)).horizontalAdvance(words);
        text((m_image.width() - width) / 2, words, ink, pixels);
    }

    void down(int pixels) { m_y += pixels; }
    int y() const { return m_y; }
    QImage &image() { return m_image; }

private:
    static QFont font(int pixels)
    {
        QFont chosen(QStringLiteral("DejaVu Sans"));
        chosen.setPixelSize(pixels);
        return chosen;
    }

    QImage m_image;
    int m_y = 40;
};

} // namespace likeness
