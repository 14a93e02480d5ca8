// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace likeness {

class TextLabel;
struct Job;

/// One job in the tray.
class JobRow final : public QWidget {
    Q_OBJECT
public:
    explicit JobRow(QWidget *parent = nullptr);

    void showJob(const Job &job);

Q_SIGNALS:
    void cancelled();

private:
    void showTimeLeft(const Job &job);

    TextLabel *m_title;
    TextLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QString m_timeLeft;
    qint64 m_estimatedAt = 0;
};

} // namespace likeness
