// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows/training_row.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace likeness {

/// A row, or why it is none. Only its form is judged here, see faultOf for the rest.
using RowResult = tl::expected<TrainingRow, RowFault>;

/// OpenAI chat: `messages` of {`role`, `content`, `weight`}. Roles are system or developer (the system prompt), user
/// and assistant; `content` is a string or a list of text parts.
RowResult openAiRow(const QJsonObject &object);

/// `prompt` and `completion`, each a string or a list of messages as above.
RowResult promptRow(const QJsonObject &object);

/// ShareGPT: `conversations` of {`from`, `value`} and an optional `system`.
RowResult shareGptRow(const QJsonObject &object);

/// Alpaca: `instruction`, `input`, `output`, optional `system` and `history` (a list of [message, answer]).
RowResult alpacaRow(const QJsonObject &object);

/// A text as a JSON string in quotes, valid UTF-8 whatever the text holds.
QByteArray jsonString(const QString &text);

} // namespace likeness
