// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace likeness {

class ComposerEdit;
class TextLabel;

/// What is written next, and Send; or Stop while an answer is on its way. It writes a message of its own, or another
/// one in the place of an earlier message.
class Composer final : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void setEnterSends(bool isSending);
    /// Writes an earlier message anew; what stood there comes back afterwards.
    void edit(const QString &text);
    bool isEditing() const { return m_isEditing; }
    void stopEditing();
    void setAnswering(bool isAnswering);
    /// Why nothing can be sent now; empty: it can.
    void setWhyNot(const QString &whyNot);
    void focusText();

Q_SIGNALS:
    /// Not blank.
    void sendWanted(const QString &text);
    void stopWanted();
    void editLastWanted();
    /// Of a message of its own, not of one that is edited.
    void draftChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addParts();
    void send();
    void refresh();

    ComposerEdit *m_edit;
    TextLabel *m_note;
    QPushButton *m_leave;
    QPushButton *m_send;
    QPushButton *m_stop;
    QString m_whyNot;
    QString m_draft; ///< while an earlier message is edited
    bool m_isEditing = false;
    bool m_isAnswering = false;
};

} // namespace likeness
