// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// The text with everything that looks like a credential replaced by "[key]": API keys by their known beginnings,
/// bearer tokens, and e-mail addresses by "[address]". For what strangers write into error messages, which is shown
/// and kept; it is the net behind the rule that secrets are never put into texts at all.
QString redacted(const QString &text);

} // namespace likeness
