// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// What a person wrote in the message; empty where the app wrote all of it: placeholders of media, deleted messages,
/// calls, the notice of encryption. Marks of edited messages and names of attached files are taken off. Knows the
/// English, German and Spanish wording.
QString writtenText(const QString &message);

} // namespace likeness
