// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/prompt/prompt_version.h"
#include "domain/style/style_edits.h"
#include "services/prompt/prompt_draft.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace likeness {

class Examples;
class Library;

/// A version that was removed, with what putting it back needs.
struct RemovedPrompt {
    PromptVersion version;
    QStringList children; ///< versions that were made from it
};

/// The system prompts of the avatars: versions, which never change, and drafts, which are typed in or come from a
/// model and become versions once a person saves them. What a call returns without an error is stored.
class Prompts : public QObject {
    Q_OBJECT
public:
    Prompts(Library &library, Examples &examples, QObject *parent = nullptr);

    /// By number, oldest first; damaged ones are left out.
    Result<QVector<PromptVersion>> list(const QString &avatarId) const;
    /// How many stored versions are damaged, which list() therefore leaves out.
    Result<int> damaged(const QString &avatarId) const;
    /// By number ("3", "v3") or id. NotFound.
    Result<PromptVersion> version(const QString &avatarId, const QString &numberOrId) const;
    /// The version that chats are answered with; nothing: none was activated.
    Result<std::optional<PromptVersion>> active(const QString &avatarId) const;

    /// A new version with the next number. Not activated. BadInput if the text is blank.
    Result<PromptVersion> save(const QString &avatarId, const QString &text, const QString &parentId,
                               PromptAuthor author = PromptAuthor::Person, const QString &note = {});
    /// The draft as a new version by the draft's author; the draft is gone then. BadInput if the text is blank;
    /// NotFound.
    Result<PromptVersion> saveDraft(const QString &avatarId, const QString &draftId, const QString &note = {});
    /// Rolling back is activating an older one. An empty id: none is active. NotFound.
    Result<> activate(const QString &avatarId, const QString &id);
    /// What the person calls it and says of it: all that may change about a version.
    Result<> setName(const QString &avatarId, const QString &id, const QString &name);
    Result<> setNote(const QString &avatarId, const QString &id, const QString &note);
    /// Not the active one: BadInput. Versions made from it name its parent as theirs.
    Result<RemovedPrompt> remove(const QString &avatarId, const QString &id);
    /// The undo of remove(), with its number and all.
    Result<> putBack(const RemovedPrompt &removed);

    /// Newest first. They lie sealed, so what is being typed outlives a crash when it is kept every few seconds.
    Result<QVector<PromptDraft>> drafts(const QString &avatarId) const;
    /// Stores it in the place of the one with its id; one without an id is new and gets one. Returns it as stored.
    Result<PromptDraft> keepDraft(const QString &avatarId, PromptDraft draft);
    Result<> dropDraft(const QString &avatarId, const QString &id);

    /// Counted off the calling thread, out of all examples that are not rejected.
    QFuture<Result<StyleCard>> styleCard(const QString &avatarId);
    /// By which name a prompt speaks of the avatar; see spokenName().
    Result<QString> spokenName(const QString &avatarId) const;
    /// What a first system prompt out of the card says of each trait, as it was counted; made on this computer.
    QVector<StyleSentence> styleSentences(const StyleCard &card, const QString &name) const;
    /// A first system prompt out of the card, with what the person made of it.
    Result<QString> promptFromStyle(const QString &avatarId, const StyleCard &card, const QString &name) const;
    Result<StyleEdits> styleEdits(const QString &avatarId) const;
    Result<> setStyleEdits(const QString &avatarId, const StyleEdits &edits);

Q_SIGNALS:
    /// Versions, their notes, which one is active, drafts, or what the person made of the style card.
    void changed(const QString &avatarId);

private:
    Result<> told(const QString &avatarId, const Result<> &done);

    Library &m_library;
    Examples &m_examples;
};

} // namespace likeness
