// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_servers.h"

namespace likeness {

/// The body of POST /embeddings.
QByteArray embeddingBody(const QString &model, const QStringList &texts);

/// Its answer, brought into the order of the texts. BadInput where it is none, or does not have one vector of one
/// length for each of `count` texts.
Result<Embeddings> embeddingsIn(const QByteArray &json, qsizetype count);

} // namespace likeness
