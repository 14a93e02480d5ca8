// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace likeness {

/// A rounded ground; the surface's own is outlined.
class Card : public QFrame {
    Q_OBJECT
public:
    enum class Ground { Surface, Select };

    explicit Card(Ground ground, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};

} // namespace likeness
