// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/picture/layout/boxes.h"

#include <vector>

namespace likeness {

/// Boxes that lie directly on a pane (or on the picture), without the panes themselves.
std::vector<Box> looseBoxes(const std::vector<Box> &boxes, QSize picture);

/// Keeps the boxes of the pane with most text in its boxes: a list of chats beside the conversation, or the header's
/// buttons, have less. Returns the pane.
QRect keepMainPane(std::vector<Box> &boxes, QSize picture);

} // namespace likeness
