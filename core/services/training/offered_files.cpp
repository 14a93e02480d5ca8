// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/offered_files.h"

#include "domain/training/file_fault.h"

namespace likeness {

Dataset hiddenBy(Pseudonyms &pseudonyms, Dataset dataset)
{
    dataset.systemPrompt = pseudonyms.hide(dataset.systemPrompt);
    for (DatasetRow &row : dataset.rows) {
        row.row.system = dataset.systemPrompt;
        for (RowTurn &turn : row.row.turns)
            turn.text = pseudonyms.hide(turn.text);
    }
    return dataset;
}

FrozenDataset frozen(const Dataset &dataset, const QString &avatarId)
{
    FrozenDataset made;
    made.avatarId = avatarId;
    made.contentHash = contentHash(dataset);
    made.seed = dataset.seed;
    made.trainingRows = dataset.count(Split::Train);
    made.validationRows = dataset.count(Split::Validation);
    made.systemPrompt = dataset.systemPrompt;
    for (const Split side : {Split::Train, Split::Validation}) {
        for (const DatasetRow &row : dataset.rows) {
            if (row.side == side)
                made.exampleIds.append(row.exampleId);
        }
    }
    made.training = jsonlOf(dataset, Split::Train);
    made.validation = jsonlOf(dataset, Split::Validation);
    return made;
}

Result<> checkFile(const QByteArray &file, const QString &name)
{
    const std::optional<FileFault> fault = faultInFile(file);
    if (!fault || fault->kind == FileFaultKind::SpecialToken)
        return {};
    return failure(ErrorKind::BadInput, name,
                   QLatin1String(fileFaultName(fault->kind)) + u" row " + QString::number(fault->row));
}

} // namespace likeness
