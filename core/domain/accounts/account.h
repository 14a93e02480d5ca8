// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/server_traits.h"

#include <QDateTime>

namespace likeness {

/// A server that answers for this person. Its key is kept apart: see AccountStore::secret().
struct Account {
    QString id;
    QString provider; ///< id of the server preset it was made from: "openai", "ollama", "openai-compatible"
    ServerTraits server; ///< its name is the account's, unique in the library whatever its case
    QString keyHint; ///< the last four characters of the key; empty: there is none
    QDateTime createdAt; ///< UTC

    bool operator==(const Account &) const = default;
};

} // namespace likeness
