// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

/// The first thing a person sees: what the program is for and the ways to begin.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void filesWanted();
    void sampleWanted();
    void backupWanted();
};

} // namespace likeness
