// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace likeness {

/// A message's text while it is corrected: a bubble that grows with what is written.
class MessageEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);

    /// As high as its text at its width.
    void fitText();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintFrame();
};

} // namespace likeness
