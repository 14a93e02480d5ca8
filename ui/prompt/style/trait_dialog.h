// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_edits.h"
#include "ui/common/dialogs/dialog_frame.h"

class QCheckBox;
class QPlainTextEdit;

namespace likeness {

/// What prompts say of one trait of the style card: in other words, or nothing. The figures stay as they were counted.
class TraitDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// @param counted the sentence that was made of the figures; empty: they are too few to say it
    TraitDialog(const QString &name, const QString &counted, const StyleEdit &edit, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const likeness::StyleEdit &edit);

private:
    StyleEdit edit() const;

    QString m_counted;
    QPlainTextEdit *m_words;
    QCheckBox *m_leaveOut;
};

} // namespace likeness
