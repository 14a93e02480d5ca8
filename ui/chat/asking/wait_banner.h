// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notices/banner.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

namespace likeness {

/// Counts down while a provider asks to wait, with the way out of it.
class WaitBanner final : public QWidget {
    Q_OBJECT
public:
    explicit WaitBanner(QWidget *parent = nullptr);

    void start(const QString &provider, std::chrono::milliseconds wait, int attempt, int attempts);
    void stop();

Q_SIGNALS:
    void stopWanted();

private:
    void say();

    Banner *m_banner;
    QTimer m_second;
    QString m_provider;
    int m_seconds = 0;
    int m_attempt = 0;
    int m_attempts = 0;
};

} // namespace likeness
