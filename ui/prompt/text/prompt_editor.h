// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/models/token_meters.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace likeness {

class ReplaceBar;
class TextLabel;

/// The text of a prompt, and below it how many words and tokens it has.
class PromptEditor final : public QWidget {
    Q_OBJECT
public:
    explicit PromptEditor(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const;
    /// While a model writes: it can be read, not changed. What is added at the end keeps the place that is read.
    void setWriting(bool isWriting);
    void setMeter(const TokenMeter &meter, const QString &model);
    void focusText();
    /// Opens it where it is closed.
    void find(int step = 0);
    /// False if it was not open.
    bool closeFind();

Q_SIGNALS:
    /// The person typed; not where setText() did.
    void edited();

private:
    void count();

    QPlainTextEdit *m_edit;
    TextLabel *m_counts;
    ReplaceBar *m_find;
    TokenMeter m_meter;
    QString m_model; ///< whose tokens are counted
    QTimer m_timer; ///< counting follows the typing after a pause
};

} // namespace likeness
