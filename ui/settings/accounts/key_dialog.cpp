// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts/key_dialog.h"

#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

KeyDialog::KeyDialog(const QString &account, bool isKeyNeeded, QWidget *parent)
    : DialogFrame(tr("Key for %1").arg(account), tr("&Use this key"), parent)
{
    constexpr int fieldWidth = 420;
    auto *words = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    words->setText(isKeyNeeded ? tr("It takes the place of the one before and goes to this server only.")
                               : tr("It takes the place of the one before and goes to this server only. Leave it empty "
                                    "if the server asks for none."));
    words->setFixedWidth(fieldWidth);
    auto *key = new QLineEdit;
    key->setEchoMode(QLineEdit::Password);
    content()->addWidget(words->wrapped());
    addField(tr("K&ey"), key);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    primary()->setEnabled(!isKeyNeeded);
    connect(key, &QLineEdit::textChanged, this, [this, isKeyNeeded](const QString &text) {
        primary()->setEnabled(!isKeyNeeded || !text.trimmed().isEmpty());
    });
    connect(primary(), &QPushButton::clicked, this, [this, key] {
        Q_EMIT given(key->text().trimmed().toUtf8());
        accept();
    });
    key->setFocus();
}

} // namespace likeness
