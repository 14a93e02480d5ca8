// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace likeness {

class Questions;
class TextLabel;

/// Says to whom what would be sent, what is hidden in it and what it may cost, and sends nothing by itself: Enter
/// cancels until the person moves to the button. Over the monthly limit it offers to change that instead.
class SendSheet final : public QDialog {
    Q_OBJECT
public:
    explicit SendSheet(const SendPreview &preview, QWidget *parent = nullptr);

    /// Parts of it may be left out where they are read; what the sheet says follows. It outlives the sheet.
    void letLeaveOut(const Questions &questions) { m_questions = &questions; }

Q_SIGNALS:
    /// The person agreed. Without a known price the preview holds, as its highest cost, what they would pay at most.
    void sendWanted(const likeness::SendPreview &preview);
    /// It would pass the limit, and the person wants to see to that.
    void changeLimitWanted();

private:
    void layOut();
    void addLines(QGridLayout *grid);
    TextLabel *addLine(QGridLayout *grid, const QString &name, QPushButton *more = nullptr);
    void addPicture(QGridLayout *grid, const QByteArray &png);
    void addMost(QGridLayout *grid);
    void addButtons(QLayout *column);
    QString overLimit() const;
    bool isNothingLeft() const;
    void showWords();
    void showPayload();
    void showHidden();
    void refresh();
    void go();

    SendPreview m_preview;
    const Questions *m_questions = nullptr;
    QLineEdit *m_most = nullptr; ///< where no price is known
    TextLabel *m_title;
    TextLabel *m_to = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_hidden = nullptr;
    TextLabel *m_tokens = nullptr;
    TextLabel *m_cost = nullptr;
    TextLabel *m_kept = nullptr;
    TextLabel *m_limit; ///< why it cannot be sent
    QPushButton *m_review;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace likeness
