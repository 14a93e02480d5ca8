// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

#include <QElapsedTimer>
#include <QTimer>

class QProgressBar;
class QPushButton;

namespace likeness {

class TextLabel;

/// How far a reading is. It stays away for short readings, then says that it works, and after two seconds shows a bar
/// with a count, the time left and a way to stop.
class ProgressCard final : public Card {
    Q_OBJECT
public:
    explicit ProgressCard(QWidget *parent = nullptr);

    void setProgress(int done, int total);
    void finish();
    QString words() const;

Q_SIGNALS:
    void cancelled();

private:
    void refresh();
    void refreshTimeLeft();

    TextLabel *m_title;
    TextLabel *m_timeLeft;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_elapsed;
    QTimer m_tick;
    qint64 m_estimatedAt = 0;
    int m_done = 0;
    int m_total = 0;
};

} // namespace likeness
