// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "ui/common/dialogs/dialog_frame.h"

#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace likeness {

/// An example of the person's own.
class OwnExampleDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit OwnExampleDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Without a category where it is to be guessed.
    void written(const QString &userMessage, const QString &reply, std::optional<likeness::Category> category);

private:
    QPlainTextEdit *addText(const QString &label);
    void save();

    QPlainTextEdit *m_message;
    QPlainTextEdit *m_reply;
    QComboBox *m_category;
};

} // namespace likeness
