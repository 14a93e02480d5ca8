// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/prompt/prompts.h"
#include "ui/common/page/page_context.h"

#include <QObject>

namespace likeness {

/// What a person does to prompts. All but saving and exporting is one step that can be taken back.
class PromptDesk final : public QObject {
    Q_OBJECT
public:
    PromptDesk(Prompts &prompts, const PageContext &context, QObject *parent = nullptr);

    void setAvatar(const QString &avatarId) { m_avatarId = avatarId; }

    /// Rolling back is activating an older one.
    void activate(const PromptVersion &version);
    /// What the person calls it and says of it.
    void describe(const PromptVersion &version, const QString &name, const QString &note);
    void remove(const PromptVersion &version);
    /// A new draft with this text; its id, or an empty one where that failed and was told.
    QString addDraft(const QString &text, const QString &parentId, PromptAuthor author);
    /// Stores what was typed; an empty id: that failed and was told.
    QString keepDraft(const PromptDraft &draft);
    void dropDraft(const PromptDraft &draft);
    /// A new version out of the draft; where none is active yet, this one becomes it. The id is a copy, since the page
    /// reads its drafts anew meanwhile.
    std::optional<PromptVersion> save(QString draftId);

Q_SIGNALS:
    /// Undo or redo touched this version or draft: show it.
    void restored(const QString &id);

private:
    using Act = std::function<Result<>()>;
    void push(const QString &name, const Act &redo, const Act &undo, const QString &id);

    Prompts &m_prompts;
    PageContext m_context;
    QString m_avatarId;
};

} // namespace likeness
