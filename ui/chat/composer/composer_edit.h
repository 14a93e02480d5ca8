// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace likeness {

/// Where a message is written: as high as its text, up to eight lines. Enter sends and Shift+Enter begins a line, or
/// the other way round.
class ComposerEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    void setEnterSends(bool isSending);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendWanted();
    /// Up was pressed where nothing is written.
    void upWanted();
    void escapeWanted();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int lines) const;

    bool m_isEnterSending = true;
};

} // namespace likeness
