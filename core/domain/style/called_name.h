// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

/// Those of the names that tell who somebody is: neither "Me" nor "You", as some exports have it, nor a number.
QStringList tellingNames(const QStringList &names);

/// What the others call somebody in the messages that the examples answer: one of the names, or its first part, that
/// they use most; nothing where they use none.
std::optional<QString> calledName(const QStringList &names, const QVector<Example> &examples);

} // namespace likeness
