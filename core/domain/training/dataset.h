// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "domain/rows/training_row.h"

namespace likeness {

/// One row of a data set, and the example that it comes from.
struct DatasetRow {
    QString exampleId;
    Split side = Split::Train; ///< never Auto
    TrainingRow row;

    bool operator==(const DatasetRow &) const = default;
};

/// What a model is trained with: the accepted examples with the system prompt that it will be asked with later.
struct Dataset {
    QString systemPrompt;
    quint32 seed = 0;
    QVector<DatasetRow> rows; ///< in the order of the examples

    int count(Split side) const;

    bool operator==(const Dataset &) const = default;
};

/// Whether an example can be a row: both texts are there, and the filter does not leave it out.
bool isTrainable(const Example &example);

/// Of the examples that are trainable. Every row gets `systemPrompt`, also one that was imported with another: what is
/// trained has to be what is asked with.
Dataset datasetOf(const QVector<Example> &examples, const QString &systemPrompt, quint32 seed);

/// The file of one side, exactly as it is sent: OpenAI's chat JSONL.
QByteArray jsonlOf(const Dataset &dataset, Split side);

/// Tells two data sets apart, and that one is still what it was: SHA-256 over both files, as hexadecimal digits.
QString contentHash(const Dataset &dataset);

} // namespace likeness
