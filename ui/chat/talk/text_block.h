// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QTextLayout>
#include <QVector>

#include <memory>

class QPainter;

namespace likeness {

/// Plain text in lines of one width. It can grow: what is appended costs what it adds, however long the text before it
/// has become. Each paragraph runs in its own direction.
class TextBlock final {
public:
    TextBlock(const QFont &font, int width);

    void append(const QString &text);
    const QString &text() const { return m_text; }
    int height() const;
    /// Of the longest line.
    int widest() const;

    /// A part that is set off by colours.
    struct Mark {
        qsizetype start = 0;
        qsizetype length = 0;
        QColor ground;
        QColor text;
    };

    /// In the painter's colour, within `width` pixels, and of it only what lies in the clip.
    void draw(QPainter *painter, const QPointF &origin, int width, const QRectF &clip,
              const QVector<Mark> &marks = {}) const;

private:
    /// A paragraph, or a part of one that is too long to be laid out again whenever it grows.
    struct Piece {
        qsizetype start = 0;
        double top = 0;
        double height = 0;
        bool isRightToLeft = false;
        std::shared_ptr<QTextLayout> layout;
    };

    void layOutFrom(qsizetype start, double top);
    Piece pieceAt(qsizetype start, qsizetype length, bool isRightToLeft) const;
    qsizetype shorten(Piece *piece) const;
    void add(Piece piece, double top);

    QFont m_font;
    int m_width;
    QString m_text;
    QVector<Piece> m_pieces;
};

} // namespace likeness
