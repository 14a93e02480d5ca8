// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workplace.h"
#include "ui/common/dialogs/dialog_frame.h"

#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace likeness {

class Banner;

/// An example of the person's own. What is written is kept as a draft until it is added or discarded.
class OwnExampleDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit OwnExampleDialog(const OwnDraft &draft, QWidget *parent = nullptr);

    void done(int result) override;
    /// Tells what is written now.
    void keepDraft();

Q_SIGNALS:
    /// Without a category where it is to be guessed.
    void added(const QString &userMessage, const QString &reply, std::optional<likeness::Category> category);
    /// Empty: there is none any more.
    void draftChanged(const likeness::OwnDraft &draft);

private:
    QPlainTextEdit *addText(const QString &label);
    void fill(const OwnDraft &draft);
    void discard();
    void save();
    OwnDraft written() const;

    Banner *m_broughtBack;
    QPlainTextEdit *m_message;
    QPlainTextEdit *m_reply;
    QComboBox *m_category;
    QTimer m_draftTimer;
};

} // namespace likeness
