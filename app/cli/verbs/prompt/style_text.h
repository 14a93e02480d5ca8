// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_card.h"

#include <QJsonObject>

namespace likeness::cli {

/// A style card as lines to read.
QStringList styleLines(const StyleCard &card);
/// The same for programs, with samples, ranges and evidence.
QJsonObject styleJson(const StyleCard &card);

} // namespace likeness::cli
