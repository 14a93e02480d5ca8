// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"

namespace likeness::cli {

/// Makes an avatar of a character card and reads the card into it. Nothing where the file is no card.
Outcome<std::optional<Avatar>> avatarOfCard(LibrarySession &session, const QString &path);

} // namespace likeness::cli
