// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace likeness {

class Banner;
class TextLabel;

/// The one step that a library without a keyring needs: a new passphrase, or the one it was made with.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Choose, Enter };

    explicit PassphraseDialog(Purpose purpose, QWidget *parent = nullptr);

    /// Lets the person try again.
    void showError(const Error &error);
    QString message() const;
    /// What is missing before the button can be pressed.
    QString hint() const;

Q_SIGNALS:
    /// The library is being opened until showError() or close().
    void passphraseGiven(const QString &passphrase);

private:
    void addWords(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void submit();
    void refresh();

    Purpose m_purpose;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    TextLabel *m_hint;
    Banner *m_fault;
    QPushButton *m_open;
};

} // namespace likeness
