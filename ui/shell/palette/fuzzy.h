// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// How well the letters typed fit a text: they have to stand in it in their order, whatever their case. Higher is
/// better; whole words, beginnings of words and letters in a row count more. Negative: they do not fit.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace likeness
