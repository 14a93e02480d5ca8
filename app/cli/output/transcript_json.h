// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "domain/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likeness::cli {

/// [{"speaker", "text", "time", "confidence", "page", "box"}]; `speaker` is self, other or a name.
QJsonArray messagesJson(const QVector<Utterance> &utterances);
/// [{"user_message", "assistant_message"}]
QJsonArray pairsJson(const QVector<Utterance> &utterances);
/// The distinct codes.
QJsonArray noticesJson(const QVector<Notice> &notices);

/// Whom a line of the readable transcript names.
QString speakerLabel(const Speaker &speaker);
QString fileKindName(FileKind kind);

} // namespace likeness::cli
