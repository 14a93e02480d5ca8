// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include <functional>

namespace likeness {

struct Tokens;

/// A filter with its number of hits: an outlined word in the colour of what it stands for.
class FacetChip final : public QAbstractButton {
    Q_OBJECT
public:
    using Colour = std::function<QColor(const Tokens &)>;

    FacetChip(const QString &word, QString term, Colour colour, QWidget *parent = nullptr);

    const QString &term() const { return m_term; }
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;

    QString m_term; ///< of the query language
    Colour m_colour;
    int m_count = 0;
};

} // namespace likeness
