// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/transfers/transfers_model.h"

#include <QDialog>

namespace likeness {

class TextLabel;
class Transfers;

/// The record of what left this computer.
class TransfersDialog final : public QDialog {
    Q_OBJECT
public:
    TransfersDialog(Transfers &transfers, QWidget *parent);

private:
    void refresh();

    Transfers &m_transfers;
    TransfersModel m_model;
    TextLabel *m_words;
};

} // namespace likeness
