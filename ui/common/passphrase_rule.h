// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// What is missing before a new passphrase, typed twice, can be used.
struct PassphraseCheck {
    QString sentence; ///< the rule, what is missing, or that nothing is
    bool isGood = false;
};

PassphraseCheck checkNewPassphrase(const QString &passphrase, const QString &again);

} // namespace likeness
