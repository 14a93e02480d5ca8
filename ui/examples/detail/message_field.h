// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personal_data.h"

#include <QFrame>
#include <QPlainTextEdit>

namespace likeness {

/// A text that is as high as it needs to be, up to a dozen lines.
class GrowingEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusChanged(bool hasFocus);
    /// Esc, or Ctrl+Enter.
    void doneWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightOf(int lines) const;
};

/// One side of an example as a chat shows it, which can be written in. Tells when it was left with another text.
class MessageField final : public QFrame {
    Q_OBJECT
public:
    enum class Side { Theirs, Own };

    explicit MessageField(Side side, QWidget *parent = nullptr);

    /// What is stored; an unsaved text goes.
    void setText(const QString &text);
    /// A text that is not stored yet.
    void setDraft(const QString &text);
    QString text() const;
    bool isDirty() const { return text() != m_stored; }
    GrowingEdit *edit() const { return m_edit; }
    /// Underlines them.
    void showHits(const QVector<PersonalHit> &hits);

Q_SIGNALS:
    void left();
    void textEdited();
    void doneWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void underline();

    Side m_side;
    GrowingEdit *m_edit;
    QString m_stored;
    QVector<PersonalHit> m_hits;
};

} // namespace likeness
