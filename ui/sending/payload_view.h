// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/sending/send_preview.h"
#include "ui/common/rows/tick_list.h"

#include <QDialog>
#include <QTextCursor>

class QLineEdit;
class QPlainTextEdit;

namespace likeness {

class TextLabel;

/// The bytes that would be sent, as they are, to be read and searched. What stands in the place of personal data is
/// marked. Examples and messages stand above them where they may be left out.
class PayloadView final : public QDialog {
    Q_OBJECT
public:
    enum class Rows { Stay, CanBeLeftOut };

    PayloadView(const SendPreview &preview, Rows rows, QWidget *parent = nullptr);

    /// The bytes are others now.
    void showPayload(const SendPreview &preview);
    /// They could not be made; what is shown stays as it was.
    void showError(const Error &error);

Q_SIGNALS:
    /// The person wants all but these of the question's rows to be sent.
    void leftOutChanged(const QVector<int> &rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    QWidget *makeRows(const SendPreview &preview);
    QLayout *makeFinding();
    void takeTicks();
    QString legend(const SendPreview &preview) const;
    QVector<QTextCursor> placesOf(const QString &text) const;
    void search();
    void step(int by);
    void mark();
    void showCount();

    TickModel m_rows;
    TextLabel *m_legend;
    TextLabel *m_error;
    QWidget *m_rowPart = nullptr; ///< where some can be left out
    QLineEdit *m_search;
    TextLabel *m_count;
    QPlainTextEdit *m_body;
    QVector<QTextCursor> m_standIns;
    QVector<QTextCursor> m_found;
    int m_current = -1; ///< of those found
};

} // namespace likeness
