// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace likeness::cli {

/// One typed line of standard input without its line end and with everything else; nothing at the end of input.
std::optional<QByteArray> readTypedLine();

/// The same without showing what is typed. Whatever ends the wait, Ctrl+C and a hang-up too, the terminal shows typed
/// text again afterwards. Nothing where standard input is no terminal.
std::optional<QByteArray> readHiddenLine();

/// Takes away one "\n" or "\r\n" at the end and nothing else: blanks may belong to a passphrase.
QByteArray withoutLineEnd(QByteArray line);

} // namespace likeness::cli
