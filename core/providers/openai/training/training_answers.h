// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/trainer.h"

#include <QJsonObject>

namespace likeness {

/// What a trainer answers, read with tolerance: fields may be missing, null or of another type. Without an id there is
/// nothing: Service.
Result<RemoteFile> fileAnswer(const QByteArray &json);
std::optional<RemoteFile> fileIn(const QJsonObject &file);
Result<RemoteJob> jobAnswer(const QByteArray &json);
std::optional<RemoteJob> jobIn(const QJsonObject &job);
/// Nothing where no model is named.
std::optional<TrainingCheckpoint> checkpointIn(const QJsonObject &checkpoint);
/// The answer of DELETE. Service where it says that nothing was deleted.
Result<bool> deletionAnswer(const QByteArray &json);

/// Seconds since 1970; invalid where it is none, or zero.
QDateTime momentIn(const QJsonValue &value);
/// The figures of a step as events and checkpoints bear them; its step is 0 where none is named.
LossPoint figuresIn(const QJsonObject &metrics);

} // namespace likeness
