// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/data/data_files.h"

#include "ui/training/plan/training_choices.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

} // namespace

TrainingFiles filesOf(const TrainingChoices &plan)
{
    if (const auto offer = plan.offer())
        return {offer->dataset.training, offer->dataset.validation, offer->hidden};
    if (!plan.check())
        return {};
    const Dataset &dataset = plan.check()->dataset;
    return {jsonlOf(dataset, Split::Train), jsonlOf(dataset, Split::Validation), {}};
}

SendPreview shownBytes(const QByteArray &bytes, const QVector<HiddenPiece> &hidden, const QString &place)
{
    SendPreview shown;
    shown.question.purpose = SendPurpose::Training;
    shown.account.server.name = place;
    shown.payload = bytes;
    shown.hidden = hidden;
    return shown;
}

QByteArray everythingOf(const TrainingOffer &offer)
{
    const auto part = [](const QString &heading, const QByteArray &bytes) {
        return bytes.isEmpty() ? QByteArray() : heading.toUtf8() + '\n' + bytes.trimmed() + "\n\n";
    };
    return part(Words::tr("First file, to train on:"), offer.dataset.training)
        + part(Words::tr("Second file, to validate:"), offer.dataset.validation)
        + part(Words::tr("Request that begins the training:"), offer.payload);
}

QByteArray firstRows(const QByteArray &jsonl, int count)
{
    qsizetype end = 0;
    for (; count > 0 && end >= 0 && end < jsonl.size(); --count) {
        const qsizetype line = jsonl.indexOf('\n', end);
        end = line < 0 ? jsonl.size() : line + 1;
    }
    return jsonl.first(end);
}

} // namespace likeness
