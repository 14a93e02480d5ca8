// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/source.h"
#include "domain/transcript.h"

#include <QJsonArray>
#include <QJsonObject>

namespace likeness::cli {

/// [{"speaker", "text", "time", "confidence", "page", "box"}]; `speaker` is self, other or a name.
QJsonArray messagesJson(const QVector<Utterance> &utterances);
/// [{"user_message", "assistant_message"}]; in exports a new chat or a day's silence ends a conversation.
QJsonArray pairsJson(const QVector<Utterance> &utterances, FileKind kind);

/// Whom a line of the readable transcript names.
QString speakerLabel(const Speaker &speaker);
QString fileKindName(FileKind kind);

} // namespace likeness::cli
