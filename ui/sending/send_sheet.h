// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace likeness {

class TextLabel;

/// Says to whom what would be sent, what is hidden in it and what it may cost, and sends nothing by itself: Enter
/// cancels until the person moves to the button. Over the monthly limit it offers to change that instead.
class SendSheet final : public QDialog {
    Q_OBJECT
public:
    explicit SendSheet(const SendPreview &preview, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person agreed. Without a known price the preview holds, as its highest cost, what they would pay at most.
    void sendWanted(const likeness::SendPreview &preview);
    /// It would pass the limit, and the person wants to see to that.
    void changeLimitWanted();

private:
    void layOut();
    void addLine(QGridLayout *grid, const QString &name, const QString &text, QPushButton *more = nullptr);
    void addMost(QGridLayout *grid);
    void addButtons(QLayout *column);
    QString overLimit() const;
    void showPayload();
    void showHidden();
    void refresh();
    void go();

    SendPreview m_preview;
    QLineEdit *m_most = nullptr; ///< where no price is known
    TextLabel *m_limit; ///< why it cannot be sent
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace likeness
