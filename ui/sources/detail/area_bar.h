// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class Actions;

/// Below the picture while a box is drawn on it: what can be done with the box.
class AreaBar final : public QWidget {
    Q_OBJECT
public:
    explicit AreaBar(const Actions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace likeness
