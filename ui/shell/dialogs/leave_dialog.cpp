// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialogs/leave_dialog.h"

#include "ui/common/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

LeaveDialog::LeaveDialog(const QString &sentence, QWidget *parent) : DialogFrame(tr("Quit"), tr("&Quit"), parent)
{
    constexpr int textWidth = 380;
    auto *words = new TextLabel;
    words->setText(sentence);
    words->setFixedWidth(textWidth);
    content()->addWidget(words->wrapped());
    connect(primary(), &QPushButton::clicked, this, &QDialog::accept);
    primary()->setFocus();
}

} // namespace likeness
