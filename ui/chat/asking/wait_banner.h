// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notices/banner.h"
#include "ui/common/notices/wait_count.h"

namespace likeness {

/// Counts down while a provider asks to wait, with the way out of it.
class WaitBanner final : public QWidget {
    Q_OBJECT
public:
    explicit WaitBanner(QWidget *parent = nullptr);

    /// @param provider empty: its name is not known
    /// @param isTuned the model was trained, and may still have to be loaded
    void start(const QString &provider, std::chrono::milliseconds wait, int attempt, int attempts, bool isTuned);
    void stop();

Q_SIGNALS:
    void stopWanted();

private:
    Banner *m_banner;
    WaitCount m_count;
};

} // namespace likeness
