// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"

#include <QMap>

namespace likeness {

/// Some consecutive steps of a curve, which are stored together: a row of its own for each of 100,000 steps would take
/// ten times the room, and seconds to open.
using CurvePiece = QMap<int, LossPoint>; // by step

/// The number of the piece that a step belongs to.
int pieceOf(int step);
/// Completes the step where it is known: what is new takes the place of what was there, what is missing stays.
void complete(CurvePiece &piece, const LossPoint &point);
QByteArray packed(const CurvePiece &piece);
CurvePiece unpacked(const QByteArray &bytes);

} // namespace likeness
