// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/transcript.h"

#include <QJsonObject>

namespace likeness::cli {

/// A failure as the command line shows it: a stable code for scripts, a sentence that names the file or avatar, and
/// what to do about it.
struct Problem {
    QString code;
    QString message;
    QString hint;
    int exit = 1;

    /// {"code", "message", "hint", "exit"}
    QJsonObject toJson() const;
};

/// The command line's twin of ui/shell/error_text.
Problem problemFor(const Error &error);
Problem usageProblem(const QString &message, const QString &hint = {});

/// Stable code of a notice, e.g. "hidden_text".
QString noticeCode(NoticeKind kind);

} // namespace likeness::cli
