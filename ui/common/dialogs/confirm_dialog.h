// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace likeness {

/// Asks before what cannot be undone. With a word to type, the button waits for it.
class ConfirmDialog final : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString action; ///< of the button
        QString typed = {}; ///< the word to type; empty: none
    };

    ConfirmDialog(const Words &words, QWidget *parent);
};

} // namespace likeness
