// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"

#include "services/prompt/prompts.h"

#include <QJsonObject>

namespace likeness::cli {

QJsonObject versionJson(const PromptVersion &version);
QJsonObject draftJson(const PromptDraft &draft);

/// Whether a person means the newest draft instead of a version.
bool isDraft(const QString &wanted);
Outcome<PromptDraft> newestDraft(const Prompts &prompts, const QString &avatarId);
Outcome<PromptVersion> versionOf(const Prompts &prompts, const QString &avatarId, const QString &wanted);
/// Of a version or of the newest draft.
Outcome<QString> textOf(const Prompts &prompts, const QString &avatarId, const QString &wanted);

} // namespace likeness::cli
