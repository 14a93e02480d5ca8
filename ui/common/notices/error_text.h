// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace likeness {

/// The one thing a person can do about an error; None where the sentence already says it.
enum class ErrorAction {
    None,
    TryAgain,
    ShowInFolder,
    EnterPassphrase,
    ChooseColumns,
    AddKey,
    ReplaceKey,
    ChangeLimit
};

/// Where an error is told: the same refusal is another thing for a file than for the library or for a server that was
/// asked.
enum class ErrorPlace { File, Library, Service };

struct ErrorText {
    QString sentence; ///< what happened, why, and what to do
    ErrorAction action = ErrorAction::None;
    QString actionLabel; ///< empty with ErrorAction::None
};

/// The only place where errors become words in the window. Names in `subject` are shown without their folders,
/// addresses of servers as their hosts.
ErrorText errorText(const Error &error, ErrorPlace place = ErrorPlace::File);

} // namespace likeness
