// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

/// Lets screen readers know the pictures of pages: what they are, and which word or capture is chosen. To be called
/// before the first of them is made; once is enough.
void installPictureAccess();

} // namespace likeness
