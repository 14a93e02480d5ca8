// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows/training_row.h"

namespace likeness {

/// Reads a JSON training file: one object a line (JSONL) or one array of objects. The form of each row tells its
/// format: `messages` (OpenAI chat), `conversations` (ShareGPT), `prompt` + `completion`, `instruction` + `output`
/// (Alpaca). A byte-order mark, CRLF and blank lines are accepted. Every row is checked; bad ones are listed by line.
ParsedRows parseJsonRows(const QByteArray &content);

/// Reads a CSV training file by its header (names in any case): the reply is `output`, `completion`, `answer`,
/// `response`, `assistant` or `assistant_message`; the message is `input`, `prompt`, `question`, `user` or
/// `user_message`, with `instruction` put before it; `system`, `category`, `source` and `status` are optional. The
/// quote mark that makes a cell inert is taken off. Lines are those where a row starts.
ParsedRows parseCsvRows(const QByteArray &content);

/// Whether a CSV header has a column for the reply and one for the message.
bool isTrainingHeader(const QStringList &header);

} // namespace likeness
