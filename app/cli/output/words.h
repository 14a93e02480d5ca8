// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace likeness::cli {

/// An English sentence of the command line in the person's language.
inline QString words(const char *english)
{
    return QCoreApplication::translate("cli", english);
}

} // namespace likeness::cli
