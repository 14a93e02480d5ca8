// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace likeness {

/// Asks for a speaker's name: of one message, or of everything that a name stands above.
class SpeakerNameDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SpeakerNameDialog(const QString &name, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name, bool isEverywhere);

private:
    void take();

    QLineEdit *m_name;
    QCheckBox *m_everywhere;
    QPushButton *m_take;
};

} // namespace likeness
