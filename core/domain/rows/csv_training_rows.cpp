// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv_rows.h"
#include "domain/rows/row_reader.h"
#include "domain/rows/writers.h"

#include <QStringDecoder>

#include <algorithm>

namespace likeness {

namespace {

class CsvWriter : public RowWriter {
public:
    QByteArray begin() override
    {
        return csvLine({u"input"_qs, u"output"_qs, u"category"_qs, u"system"_qs, u"source"_qs, u"status"_qs});
    }

    QByteArray row(const TrainingRow &row) override
    {
        const QString category = row.category ? categoryName(*row.category) : QString();
        const QString status = row.state ? stateName(*row.state) : QString();
        QByteArray lines;
        const QVector<Exchange> exchanges = exchangesOf(row);
        for (const Exchange &exchange : exchanges)
            lines += csvLine({exchange.message, exchange.answer, category, row.system, row.source, status});
        return lines;
    }
};

/// Where the parts of a row stand; -1: nowhere.
struct Columns {
    qsizetype instruction, message, answer, system, category, source, status;
};

qsizetype columnOf(const QStringList &header, const QStringList &names)
{
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (names.contains(header[i].trimmed(), Qt::CaseInsensitive))
            return i;
    }
    return -1;
}

Columns columnsOf(const QStringList &header)
{
    return {columnOf(header, {u"instruction"_qs}),
            columnOf(header, {u"input"_qs, u"prompt"_qs, u"question"_qs, u"user"_qs, u"user_message"_qs}),
            columnOf(header,
                     {u"output"_qs, u"completion"_qs, u"answer"_qs, u"response"_qs, u"assistant"_qs,
                      u"assistant_message"_qs}),
            columnOf(header, {u"system"_qs}),
            columnOf(header, {u"category"_qs}),
            columnOf(header, {u"source"_qs}),
            columnOf(header, {u"status"_qs})};
}

bool areTraining(const Columns &columns)
{
    return columns.answer >= 0 && (columns.message >= 0 || columns.instruction >= 0);
}

TrainingRow rowFrom(const CsvRow &csv, const Columns &columns)
{
    const auto cell = [&csv](qsizetype column) { return column < 0 ? QString() : csvCell(csv.fields.value(column)); };
    const QString instruction = cell(columns.instruction);
    const QString input = cell(columns.message);
    const QString message = instruction + (instruction.isEmpty() || input.isEmpty() ? QString() : u"\n"_qs) + input;
    TrainingRow row;
    if (!message.isEmpty())
        row.turns.append({RowRole::User, message, std::nullopt});
    row.turns.append({RowRole::Assistant, cell(columns.answer), std::nullopt});
    row.system = cell(columns.system);
    row.category = categoryFromName(cell(columns.category));
    row.source = cell(columns.source);
    row.state = stateFromName(cell(columns.status));
    row.line = csv.line;
    return row;
}

/// Bytes that are no UTF-8 become U+FFFD; a row that holds it in such a file cannot be trusted.
bool hasReplacement(const CsvRow &row)
{
    return std::any_of(row.fields.cbegin(), row.fields.cend(),
                       [](const QString &field) { return field.contains(QChar(QChar::ReplacementCharacter)); });
}

std::optional<RowFault> faultIn(const CsvRow &csv, const TrainingRow &row, const Columns &columns, bool isBroken)
{
    if (csv.fields.size() <= std::max(columns.message, columns.answer))
        return RowFault::MissingColumns;
    if (isBroken && hasReplacement(csv))
        return RowFault::InvalidText;
    return faultOf(row);
}

} // namespace

bool isTrainingHeader(const QStringList &header)
{
    return areTraining(columnsOf(header));
}

ParsedRows parseCsvRows(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const CsvTable table = parseCsv(decoder(content));
    ParsedRows parsed;
    for (int line : table.badLines)
        parsed.bad.append({line, RowFault::BrokenQuotes});
    const Columns columns = columnsOf(table.rows.isEmpty() ? QStringList() : table.rows.first().fields);
    if (!areTraining(columns)) {
        parsed.bad.prepend({1, RowFault::MissingColumns});
        return parsed;
    }
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        const TrainingRow row = rowFrom(table.rows[i], columns);
        if (const auto fault = faultIn(table.rows[i], row, columns, decoder.hasError()))
            parsed.bad.append({row.line, *fault});
        else
            parsed.rows.append(row);
    }
    std::sort(parsed.bad.begin(), parsed.bad.end(),
              [](const BadRow &left, const BadRow &right) { return left.line < right.line; });
    return parsed;
}

std::unique_ptr<RowWriter> makeCsvWriter()
{
    return std::make_unique<CsvWriter>();
}

} // namespace likeness
