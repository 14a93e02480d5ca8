// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/prompt/prompt_version.h"

#include <QVector>

namespace likeness {

class SettingsStore;

/// A system prompt that is not a version yet.
struct PromptDraft {
    QString id;
    QString text;
    QString parentId; ///< the version it is based on; may be empty
    PromptAuthor author = PromptAuthor::Person; ///< Model: it came from an analysis, and nobody changed it
    bool isPartial = false; ///< the model was stopped before it was done
    QDateTime changedAt; ///< UTC

    bool operator==(const PromptDraft &) const = default;
};

/// Newest first.
Result<QVector<PromptDraft>> storedDrafts(const SettingsStore &settings, const QString &avatarId);
Result<> storeDrafts(SettingsStore &settings, const QString &avatarId, const QVector<PromptDraft> &drafts);

} // namespace likeness
