// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

/// Layout of Page::rowSignature: 16 mean grey levels, then 16 doubled standard deviations, a byte each.
constexpr int signatureColumns = 16;
constexpr int signatureRowBytes = 2 * signatureColumns;

} // namespace likeness
