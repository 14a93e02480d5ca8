// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/avatars.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace likeness {

class Banner;

/// Asks the two things an avatar needs: a name, and whether it is the person or a character of theirs.
class NewAvatarDialog final : public QDialog {
    Q_OBJECT
public:
    explicit NewAvatarDialog(Avatars &avatars, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const likeness::Avatar &avatar);

private:
    void addFields(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void create();

    Avatars &m_avatars;
    QLineEdit *m_name;
    QRadioButton *m_me;
    QRadioButton *m_character;
    Banner *m_fault;
    QPushButton *m_create;
};

} // namespace likeness
