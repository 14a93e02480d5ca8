// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tables/chat_table.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableWidget;

namespace likeness {

class TextLabel;

/// Asks which columns of a table hold a chat, beside its first rows, and shows at once what would be read.
class ColumnsDialog final : public QDialog {
    Q_OBJECT
public:
    ColumnsDialog(const QString &fileName, ChatTable table, QWidget *parent);

Q_SIGNALS:
    void chosen(const likeness::ColumnChoice &choice);

private:
    void layOut(const QString &fileName);
    QWidget *questions();
    void takeColumns();
    void fillColumns(const ColumnChoice &choice);
    ColumnChoice choice() const;
    void showRows();
    void showMessages();

    ChatTable m_table;
    QTableWidget *m_rows;
    QComboBox *m_speaker;
    QComboBox *m_text;
    QComboBox *m_time;
    QComboBox *m_order;
    QCheckBox *m_header;
    TextLabel *m_state;
    QTableWidget *m_messages;
    QPushButton *m_read;
};

} // namespace likeness
