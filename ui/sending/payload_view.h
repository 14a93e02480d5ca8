// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"

#include <QDialog>
#include <QTextCursor>

class QLineEdit;
class QPlainTextEdit;

namespace likeness {

class TextLabel;

/// The bytes that would be sent, as they are, to be read and searched. What stands in the place of personal data is
/// marked.
class PayloadView final : public QDialog {
    Q_OBJECT
public:
    explicit PayloadView(const SendPreview &preview, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut(const SendPreview &preview);
    QString legend(const SendPreview &preview) const;
    QVector<QTextCursor> placesOf(const QString &text) const;
    void search();
    void step(int by);
    void mark();
    void showCount();

    QLineEdit *m_search;
    TextLabel *m_count;
    QPlainTextEdit *m_body;
    QVector<QTextCursor> m_standIns;
    QVector<QTextCursor> m_found;
    int m_current = -1; ///< of those found
};

} // namespace likeness
