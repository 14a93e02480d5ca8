// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace likeness {

/// A rounded ground with the margins of a card. Plain cards lie on the window, outlined ones on a surface.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Ground { Surface, Rail, Sunken, Select };

    explicit Card(Ground ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};

} // namespace likeness
