// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv_rows.h"
#include "domain/training/trainer.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>

namespace likeness {
namespace {

/// The columns that are known, by their places; -1: it is not there.
struct CurveColumns {
    int step = -1;
    int epoch = -1;
    int trainLoss = -1;
    int trainAccuracy = -1;
    int validLoss = -1;
    int validAccuracy = -1;
    int fullValidLoss = -1;
    int fullValidAccuracy = -1;
};

CurveColumns columnsIn(const QStringList &header)
{
    const auto place = [&](std::initializer_list<const char *> names) {
        for (int i = 0; i < header.size(); ++i) {
            for (const char *name : names) {
                if (header[i].trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                    return i;
            }
        }
        return -1;
    };
    return {place({"step"}),
            place({"epoch"}),
            place({"train_loss"}),
            place({"train_accuracy", "train_mean_token_accuracy"}),
            place({"valid_loss"}),
            place({"valid_mean_token_accuracy", "valid_accuracy"}),
            place({"full_valid_loss"}),
            place({"full_valid_mean_token_accuracy"})};
}

std::optional<double> numberIn(const CsvRow &row, int column)
{
    if (column < 0 || column >= row.fields.size())
        return {};
    bool isNumber = false;
    const double number = row.fields[column].trimmed().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<LossPoint> pointIn(const CsvRow &row, const CurveColumns &columns)
{
    const std::optional<double> step = numberIn(row, columns.step);
    if (!step || *step < 1 || *step > std::numeric_limits<int>::max() || *step != std::floor(*step))
        return {};
    LossPoint point;
    point.step = int(*step);
    point.epoch = std::max(0.0, numberIn(row, columns.epoch).value_or(0));
    point.trainLoss = numberIn(row, columns.trainLoss);
    point.trainAccuracy = numberIn(row, columns.trainAccuracy);
    point.validLoss = numberIn(row, columns.validLoss);
    point.validAccuracy = numberIn(row, columns.validAccuracy);
    point.fullValidLoss = numberIn(row, columns.fullValidLoss);
    point.fullValidAccuracy = numberIn(row, columns.fullValidAccuracy);
    return point;
}

/// Nothing where the text is no table with steps.
std::optional<QVector<LossPoint>> pointsIn(const QByteArray &text)
{
    const CsvTable table = parseCsv(QString::fromUtf8(text));
    if (table.rows.isEmpty())
        return {};
    const CurveColumns columns = columnsIn(table.rows.first().fields);
    if (columns.step < 0)
        return {};
    QMap<int, LossPoint> bySteps;
    for (qsizetype i = 1; i < table.rows.size(); ++i) {
        if (const std::optional<LossPoint> point = pointIn(table.rows[i], columns))
            bySteps.insert(point->step, *point);
    }
    return QVector<LossPoint>(bySteps.cbegin(), bySteps.cend());
}

} // namespace

QVector<LossPoint> curveFrom(const QByteArray &resultFile)
{
    if (const auto plain = pointsIn(resultFile))
        return *plain;
    const auto decoded =
        QByteArray::fromBase64Encoding(resultFile.simplified().replace(' ', QByteArray()),
                                       QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? pointsIn(*decoded).value_or(QVector<LossPoint>()) : QVector<LossPoint>();
}

} // namespace likeness
