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

/// Asks for a new passphrase, typed twice, or for one that exists. Stays open until close() or showFault(), so that
/// what was typed can be mended.
class PassphraseForm final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { New, Existing };
    struct Words {
        QString title;
        QString explanation;
        QString action; ///< of the button
    };

    PassphraseForm(Purpose purpose, const Words &words, QWidget *parent);

    void showFault(const QString &sentence);

Q_SIGNALS:
    void given(const QString &passphrase);

private:
    QLineEdit *addField(QVBoxLayout *column, const QString &label);
    void addButtons(QVBoxLayout *column, const QString &action);
    void refresh();

    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_again = nullptr; ///< only for a new one
    TextLabel *m_hint; ///< what is missing before the button can be pressed
    Banner *m_fault;
    QPushButton *m_go;
};

} // namespace likeness
