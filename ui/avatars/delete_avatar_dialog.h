// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatars/home/avatar_card.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace likeness {

/// Says what goes with an avatar and has its name typed: nothing brings it back.
class DeleteAvatarDialog final : public QDialog {
    Q_OBJECT
public:
    explicit DeleteAvatarDialog(const AvatarCard &card, QWidget *parent = nullptr);

private:
    QString losses(const AvatarCard &card) const;

    QLineEdit *m_name;
    QPushButton *m_delete;
};

} // namespace likeness
