// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/prompt_desk.h"

#include "ui/common/notices/notices.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/prompt/versions/versions_model.h"

namespace likeness {

PromptDesk::PromptDesk(Prompts &prompts, const PageContext &context, QObject *parent)
    : QObject(parent),
      m_prompts(prompts),
      m_context(context)
{
}

void PromptDesk::push(const QString &name, const Act &redo, const Act &undo, const QString &id)
{
    m_context.undo.push(new ServiceCommand(name, m_context.notices, {redo, undo, [this, id] { Q_EMIT restored(id); }}));
}

void PromptDesk::activate(const PromptVersion &version)
{
    const auto active = m_prompts.active(m_avatarId);
    if (!active)
        return m_context.notices.tellError(active.error());
    const QString before = *active ? (*active)->id : QString();
    const auto set = [this, avatar = m_avatarId](const QString &id) {
        return [this, avatar, id] { return m_prompts.activate(avatar, id); };
    };
    const QString name = versionName(version);
    push(tr("activate %1").arg(name), set(version.id), set(before), version.id);
    m_context.notices.sayUndoable(tr("%1 is active: chats are answered with it.").arg(name));
}

void PromptDesk::describe(const PromptVersion &version, const QString &name, const QString &note)
{
    if (name == version.name && note == version.note)
        return;
    const auto set = [this, avatar = m_avatarId, id = version.id](const QString &called, const QString &said) {
        return [this, avatar, id, called, said] {
            const Result<> named = m_prompts.setName(avatar, id, called);
            return named ? m_prompts.setNote(avatar, id, said) : named;
        };
    };
    push(tr("rename %1").arg(versionName(version)), set(name, note), set(version.name, version.note), version.id);
}

void PromptDesk::remove(const PromptVersion &version)
{
    const auto removed = std::make_shared<RemovedPrompt>();
    const QString avatar = m_avatarId;
    const auto take = [this, avatar, removed, id = version.id]() -> Result<> {
        const auto taken = m_prompts.remove(avatar, id);
        if (!taken)
            return failure(taken.error());
        *removed = *taken;
        return {};
    };
    push(
        tr("delete %1").arg(versionName(version)), take, [this, removed] { return m_prompts.putBack(*removed); },
        version.id);
    m_context.notices.sayUndoable(tr("%1 was deleted.").arg(versionName(version)));
}

QString PromptDesk::addDraft(const QString &text, const QString &parentId, PromptAuthor author)
{
    PromptDraft draft;
    draft.text = text;
    draft.parentId = parentId;
    draft.author = author;
    return keepDraft(draft);
}

QString PromptDesk::keepDraft(const PromptDraft &draft)
{
    const auto kept = m_prompts.keepDraft(m_avatarId, draft);
    if (!kept)
        m_context.notices.tellError(kept.error());
    return kept ? kept->id : QString();
}

void PromptDesk::dropDraft(const PromptDraft &draft)
{
    const QString avatar = m_avatarId;
    const auto drop = [this, avatar, id = draft.id] { return m_prompts.dropDraft(avatar, id); };
    const auto back = [this, avatar, draft]() -> Result<> {
        const auto kept = m_prompts.keepDraft(avatar, draft);
        return kept ? Result<>() : failure(kept.error());
    };
    push(tr("delete a draft"), drop, back, draft.id);
    m_context.notices.sayUndoable(tr("The draft was deleted."));
}

std::optional<PromptVersion> PromptDesk::save(QString draftId)
{
    const auto active = m_prompts.active(m_avatarId);
    const auto saved = m_prompts.saveDraft(m_avatarId, draftId);
    if (!saved) {
        m_context.notices.tellError(saved.error());
        return {};
    }
    if (active && !*active) {
        if (const auto done = m_prompts.activate(m_avatarId, saved->id); !done)
            m_context.notices.tellError(done.error());
        m_context.notices.say(tr("Saved as %1. It is active: chats are answered with it.").arg(versionName(*saved)));
    } else {
        m_context.notices.say(tr("Saved as %1. Activate it to answer chats with it.").arg(versionName(*saved)));
    }
    return *saved;
}

} // namespace likeness
