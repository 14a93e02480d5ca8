// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace likeness::cli {

/// Sentences of the command line in the person's language: Words::tr("English.").
struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The same for an English sentence of a table, which QT_TRANSLATE_NOOP("cli", "...") marks there.
inline QString words(const char *english)
{
    return QCoreApplication::translate("cli", english);
}

/// For so many things, after QT_TRANSLATE_N_NOOP("cli", "%n example(s)").
inline QString words(const char *english, int count)
{
    return QCoreApplication::translate("cli", english, nullptr, count);
}

} // namespace likeness::cli
