// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/page_context.h"
#include "ui/settings/transfers/transfers_model.h"

#include <QDialog>

class QPushButton;

namespace likeness {

class TextLabel;
class Transfers;

/// The record of what left this computer.
class TransfersDialog final : public QDialog {
    Q_OBJECT
public:
    TransfersDialog(Transfers &transfers, const PageContext &context, QWidget *parent);

private:
    void refresh();
    void exportRecord();
    void exportTo(const QString &path);

    Transfers &m_transfers;
    PageContext m_context;
    TransfersModel m_model;
    TextLabel *m_words;
    QPushButton *m_export;
};

} // namespace likeness
