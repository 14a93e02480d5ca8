// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace likeness {

/// A dialog with its margins, and Cancel and one primary button at its foot. Opens with open() and deletes itself.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    DialogFrame(const QString &title, const QString &button, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QVBoxLayout *content() const { return m_content; }
    QPushButton *primary() const { return m_primary; }
    /// A label with its mnemonic above the field.
    void addField(const QString &label, QWidget *field);

private:
    QVBoxLayout *m_content;
    QPushButton *m_cancel;
    QPushButton *m_primary;
};

} // namespace likeness
