// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace likeness {

/// Lays items out from the reading edge and starts a new line where they do not fit.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int arrange(const QRect &rect, Pass pass) const;
    void placeLine(const QRect &line, qsizetype first, qsizetype last, const QRect &rect) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace likeness
