// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace likeness {

/// A dialog that only shows something: a heading, the content, and a button that closes it.
class InfoDialog : public QDialog {
    Q_OBJECT
public:
    InfoDialog(const QString &title, QWidget *parent);

protected:
    /// Between heading and buttons.
    QVBoxLayout &content() { return *m_content; }
    /// Left of the closing button.
    QHBoxLayout &buttons() { return *m_buttons; }

private:
    QVBoxLayout *m_content;
    QHBoxLayout *m_buttons;
};

} // namespace likeness
