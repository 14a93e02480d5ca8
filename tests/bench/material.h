// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <random>

namespace likeness::bench {

/// Paints so many different chat screenshots into the folder; returns their paths.
QStringList paintPictures(const QString &folder, int count);

/// Writes a document of so many pages of invented sentences with a text layer; returns its path.
QString writeTextPdf(const QString &folder, int pages);

/// So many invented words and a full stop.
QString inventedSentence(std::mt19937 &random, int words);

} // namespace likeness::bench
