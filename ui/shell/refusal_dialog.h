// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>

namespace likeness {

/// Says why the library cannot be opened, before there is a window to say it in.
class RefusalDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RefusalDialog(const Error &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgainWanted();
};

} // namespace likeness
