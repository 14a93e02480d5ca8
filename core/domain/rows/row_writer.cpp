// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/row_writer.h"

#include "domain/rows/json_rows.h"
#include "domain/rows/writers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace likeness {

namespace {

constexpr std::array<QStringView, 4> formatNames{u"openai", u"sharegpt", u"alpaca", u"csv"};

} // namespace

std::unique_ptr<RowWriter> makeRowWriter(RowFormat format)
{
    switch (format) {
    case RowFormat::OpenAi:
        return makeOpenAiWriter();
    case RowFormat::ShareGpt:
        return makeShareGptWriter();
    case RowFormat::Alpaca:
        return makeAlpacaWriter();
    case RowFormat::Csv:
        break;
    }
    return makeCsvWriter();
}

QString rowFormatName(RowFormat format)
{
    return formatNames[std::size_t(format)].toString();
}

std::optional<RowFormat> rowFormatFromName(const QString &name)
{
    for (std::size_t i = 0; i < formatNames.size(); ++i) {
        if (name.compare(formatNames[i], Qt::CaseInsensitive) == 0)
            return RowFormat(i);
    }
    return std::nullopt;
}

QByteArray JsonArrayWriter::row(const TrainingRow &row)
{
    const QByteArray separator = m_isFirst ? QByteArray() : QByteArrayLiteral(",\n");
    m_isFirst = false;
    return separator + object(row);
}

QByteArray jsonString(const QString &text)
{
    // The way through UTF-8 replaces halves of surrogate pairs, which no file may hold.
    const QString valid = QString::fromUtf8(text.toUtf8());
    const QByteArray array = QJsonDocument(QJsonArray{valid}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

} // namespace likeness
