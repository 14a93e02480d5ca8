// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace likeness {

/// Lays items out from the reading edge and starts a new line where they do not fit, so that no words are cut off where
/// room is short. Items that want to expand share what a line has left; text that breaks asks for a readable width
/// only.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    /// How many letters of text that breaks stand in a line beside something else.
    void setReadable(int letters) { m_readable = letters; }
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    struct Line {
        QVector<QLayoutItem *> items;
        QVector<int> widths;
        int natural = 0; ///< width with gaps, before it is stretched
        int height = 0;
    };

    int widthOf(const QLayoutItem &item, int room) const;
    QVector<Line> linesIn(int room) const;
    void stretch(Line *line, int room) const;
    void place(const Line &line, const QRect &rect, int top) const;

    int m_gap;
    int m_readable = 28;
    QList<QLayoutItem *> m_items;
};

} // namespace likeness
