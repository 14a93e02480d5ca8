// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/dataset.h"

#include "domain/rows/row_writer.h"
#include "domain/training/split.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace likeness {

int Dataset::count(Split side) const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [side](const DatasetRow &row) { return row.side == side; }));
}

bool isTrainable(const Example &example)
{
    return example.leftOut == LeftOutReason::None && !example.userMessage.trimmed().isEmpty()
        && !example.assistantMessage.trimmed().isEmpty();
}

Dataset datasetOf(const QVector<Example> &examples, const QString &systemPrompt, quint32 seed)
{
    QVector<Example> used;
    std::copy_if(examples.cbegin(), examples.cend(), std::back_inserter(used), isTrainable);
    const QVector<Split> sides = splitSides(used, seed);
    Dataset dataset{systemPrompt, seed, {}};
    dataset.rows.reserve(used.size());
    for (qsizetype i = 0; i < used.size(); ++i) {
        TrainingRow row = rowOf(used[i], systemPrompt, {});
        row.system = systemPrompt;
        dataset.rows.append({used[i].id, sides[i], row});
    }
    return dataset;
}

QByteArray jsonlOf(const Dataset &dataset, Split side)
{
    const std::unique_ptr<RowWriter> writer = makeRowWriter(RowFormat::OpenAi);
    QByteArray bytes = writer->begin();
    for (const DatasetRow &row : dataset.rows) {
        if (row.side == side)
            bytes += writer->row(row.row);
    }
    return bytes + writer->end();
}

QString contentHash(const Dataset &dataset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Split side : {Split::Train, Split::Validation}) {
        const QByteArray bytes = jsonlOf(dataset, side);
        hash.addData(
            QByteArray(QByteArray::number(bytes.size()) + '\n')); // so that no row can move between the files unseen
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace likeness
