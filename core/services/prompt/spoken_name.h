// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"

namespace likeness {

class Library;

/// By which name a prompt speaks of an avatar: what the others call them in these examples, else the name they write
/// under in the sources, else the avatar's own.
Result<QString> spokenName(Library &library, const QString &avatarId, const QVector<Example> &examples);

} // namespace likeness
