// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"

namespace likeness::cli {

/// The examples that --query and --selected ask for; `otherwise` is the query where none is given.
Outcome<QVector<Example>> chosenExamples(const Context &context, const Examples &examples, const QString &avatarId,
                                         const QString &otherwise = {});
/// Those named one by one, or what --query finds, or --all; one of them must be said.
Outcome<QVector<Example>> meantExamples(const Context &context, const Workplace &place);
QStringList idsOf(const QVector<Example> &examples);
/// One example by its id or the beginning of it.
Outcome<Example> namedExample(const Examples &examples, const QString &avatarId, const QString &id);

/// Tells how many stored rows were damaged and are missing from the answer; the exit status that goes with it.
int tellDamaged(Console &console, int damaged);

} // namespace likeness::cli
