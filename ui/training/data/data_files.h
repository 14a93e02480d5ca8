// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"
#include "services/training/training_types.h"

namespace likeness {

class TrainingChoices;

/// The two files of a training as they would go out, and what was hidden in them.
struct TrainingFiles {
    QByteArray training;
    QByteArray validation;
    QVector<HiddenPiece> hidden;
};

/// Where nothing can be started yet, as they would be without anything hidden.
TrainingFiles filesOf(const TrainingChoices &plan);

/// For the view of what will be sent: these bytes, with these marked as stand-ins.
/// @param place that they go to
SendPreview shownBytes(const QByteArray &bytes, const QVector<HiddenPiece> &hidden, const QString &place);

/// Both files and the request that creates the training, one after the other.
QByteArray everythingOf(const TrainingOffer &offer);

/// So many rows from the beginning.
QByteArray firstRows(const QByteArray &jsonl, int count);

} // namespace likeness
