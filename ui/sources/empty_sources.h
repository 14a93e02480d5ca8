// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

/// What the page shows while there are no files.
class EmptySources final : public QWidget {
    Q_OBJECT
public:
    explicit EmptySources(QWidget *parent = nullptr);

Q_SIGNALS:
    void addWanted();
    void sampleWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_mark;
};

} // namespace likeness
