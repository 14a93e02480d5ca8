// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/columns/columns_dialog.h"

#include "ui/common/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int dialogWidth = 820;
constexpr int dialogHeight = 640;
constexpr int leastTable = 140;
constexpr int widestColumn = 260;
constexpr int shownMessages = 20;

QTableWidget *newTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->setMinimumHeight(leastTable);
    return table;
}

void setRow(QTableWidget &table, int row, const QStringList &cells)
{
    for (int column = 0; column < table.columnCount(); ++column)
        table.setItem(row, column, new QTableWidgetItem(cells.value(column).simplified()));
}

void fitColumns(QTableWidget &table)
{
    table.horizontalHeader()->setStretchLastSection(false); // or it would keep the width it has
    table.resizeColumnsToContents();
    for (int column = 0; column < table.columnCount(); ++column)
        table.setColumnWidth(column, qMin(table.columnWidth(column), widestColumn));
    table.horizontalHeader()->setStretchLastSection(true);
}

/// With the month as a word, so that a day is not taken for one.
QString momentWords(const Utterance &message)
{
    return message.sentAt.isValid() ? QLocale().toString(message.sentAt, QStringLiteral("d MMM yyyy, HH:mm"))
                                    : message.shownTime;
}

} // namespace

ColumnsDialog::ColumnsDialog(const QString &fileName, ChatTable table, QWidget *parent)
    : QDialog(parent),
      m_table(std::move(table)),
      m_rows(newTable(tr("First rows of the file"))),
      m_speaker(new QComboBox),
      m_text(new QComboBox),
      m_time(new QComboBox),
      m_order(new QComboBox),
      m_header(new QCheckBox(tr("The &first row holds the names of the columns"))),
      m_state(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_messages(newTable(tr("Messages as they would be read")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which columns hold the chat?"));
    m_header->setChecked(true);
    m_header->setVisible(m_table.hasNames);
    layOut(fileName);
    fillColumns(guessColumns(m_table.columns));
    for (QComboBox *one : {m_speaker, m_text, m_time, m_order})
        connect(one, &QComboBox::currentIndexChanged, this, &ColumnsDialog::showMessages);
    connect(m_header, &QCheckBox::toggled, this, &ColumnsDialog::takeColumns);
    showRows();
    showMessages();
}

void ColumnsDialog::layOut(const QString &fileName)
{
    auto *words = new TextLabel;
    words->setText(tr("%1 is a table that no known program wrote. Say what its columns hold; this is remembered for "
                      "files with the same columns.")
                       .arg(fileName));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_read = buttons->addButton(tr("Read the file"), QDialogButtonBox::AcceptRole);
    m_read->setProperty("isPrimary", true);
    m_read->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::medium);
    column->addWidget(words->wrapped());
    column->addWidget(m_rows, 1);
    column->addWidget(questions());
    column->addWidget(m_state->wrapped());
    column->addWidget(m_messages, 1);
    column->addWidget(buttons);
    resize(dialogWidth, dialogHeight);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(choice());
        accept();
    });
}

QWidget *ColumnsDialog::questions()
{
    m_order->addItem(tr("As the file's dates suggest"), -1);
    m_order->addItem(tr("Day first (31/12)"), int(DateOrder::DayFirst));
    m_order->addItem(tr("Month first (12/31)"), int(DateOrder::MonthFirst));
    m_order->addItem(tr("Year first (2024/12/31)"), int(DateOrder::YearFirst));
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::small);
    form->setLabelAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    form->addRow(m_header);
    const auto add = [form](const QString &label, QComboBox *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        form->addRow(label, field);
    };
    add(tr("&Who speaks"), m_speaker);
    add(tr("What is &said"), m_text);
    add(tr("When (&optional)"), m_time);
    add(tr("&Dates are written"), m_order);
    return body;
}

void ColumnsDialog::fillColumns(const ColumnChoice &choice)
{
    const QStringList columns = seenBy(m_table, choice).columns;
    const auto fill = [&columns](QComboBox *box, const QString &none, const QString &current) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(none, QString());
        for (const QString &name : columns)
            box->addItem(name, name);
        box->setCurrentIndex(qMax(0, box->findData(current)));
    };
    fill(m_speaker, tr("Choose a column"), choice.speaker);
    fill(m_text, tr("Choose a column"), choice.text);
    fill(m_time, tr("No column"), choice.time);
}

void ColumnsDialog::takeColumns()
{
    ColumnChoice guess = guessColumns(m_table.columns);
    if (!m_header->isChecked())
        guess = ColumnChoice{{}, {}, {}, {}, false, {}};
    fillColumns(guess);
    showRows();
    showMessages();
}

ColumnChoice ColumnsDialog::choice() const
{
    ColumnChoice choice{m_speaker->currentData().toString(),
                        m_text->currentData().toString(),
                        m_time->currentData().toString(),
                        {},
                        m_header->isChecked(),
                        {}};
    choice.columns = m_table.columns;
    if (const int order = m_order->currentData().toInt(); order >= 0)
        choice.dateOrder = DateOrder(order);
    return choice;
}

void ColumnsDialog::showRows()
{
    const ChatTable seen = seenBy(m_table, choice());
    m_rows->setColumnCount(int(seen.columns.size()));
    m_rows->setHorizontalHeaderLabels(seen.columns);
    m_rows->setRowCount(int(seen.rows.size()));
    for (int row = 0; row < int(seen.rows.size()); ++row)
        setRow(*m_rows, row, seen.rows[row].cells);
    fitColumns(*m_rows);
}

void ColumnsDialog::showMessages()
{
    const ColumnChoice chosen = choice();
    const bool isChosen = fits(m_table, chosen);
    const TableMessages messages = isChosen ? messagesOf(m_table, chosen) : TableMessages();
    m_order->setEnabled(!chosen.time.isEmpty());
    m_read->setEnabled(isChosen);
    if (!isChosen)
        m_state->setText(tr("Choose who speaks and what is said, and the messages are shown here."));
    else if (!messages.isDateCertain)
        m_state->setText(tr("These dates can be read with the day or the month first: say which."));
    else
        m_state->setText(tr("So it would be read:"));
    const int count = qMin(shownMessages, int(messages.utterances.size()));
    m_messages->setColumnCount(3);
    m_messages->setHorizontalHeaderLabels({tr("Who"), tr("When"), tr("What")});
    m_messages->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const Utterance &one = messages.utterances[row];
        setRow(*m_messages, row, {one.speaker.name, momentWords(one), one.text});
    }
    fitColumns(*m_messages);
}

} // namespace likeness
