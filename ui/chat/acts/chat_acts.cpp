// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/acts/chat_acts.h"

#include "services/avatars.h"
#include "services/chat/chats.h"
#include "services/exporter.h"
#include "ui/chat/chat_words.h"
#include "ui/chat/chats/chats_pane.h"
#include "ui/chat/composer/composer.h"
#include "ui/chat/dialogs/folder_dialog.h"
#include "ui/chat/drawer/used_examples.h"
#include "ui/chat/pane/talk_pane.h"
#include "ui/chat/session/chat_session.h"
#include "ui/common/actions/actions.h"
#include "ui/common/dialogs/name_dialog.h"
#include "ui/common/notices/notices.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace likeness {

namespace {

/// A name that any file system takes.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return QString(title).replace(unfit, QStringLiteral("-")).trimmed();
}

} // namespace

bool ChatActs::succeeded(const Result<> &done) const
{
    if (!done)
        m_parts.context.notices.tellError(done.error());
    return done.has_value();
}

/// What was done or taken back is shown, unless it was that the chat went.
void ChatActs::push(const QString &act, const QString &chatId, const Change &redo, const Change &undo)
{
    m_parts.context.undo.push(new ServiceCommand(act, m_parts.context.notices, {redo, undo, [this, chatId] {
                                                                                    if (m_parts.chats.find(chatId))
                                                                                        m_parts.session.open(chatId);
                                                                                }}));
}

void ChatActs::startNew()
{
    m_parts.session.open({});
    m_parts.talk.composer().focusText();
}

void ChatActs::rename()
{
    const Chat *chat = m_parts.chats.find(m_parts.session.chatId());
    if (!chat)
        return;
    auto *dialog = new NameDialog(tr("Rename the chat"), tr("&Name"), tr("&Rename"), &m_parts.page);
    dialog->setName(titleOf(*chat));
    Chats &chats = m_parts.services.chats;
    connect(dialog, &NameDialog::named, this,
            [this, &chats, id = chat->id, before = titleOf(*chat)](const QString &name) {
                push(
                    tr("rename a chat"), id, [=, &chats] { return chats.rename(id, name); },
                    [=, &chats] { return chats.rename(id, before); });
            });
    dialog->open();
}

void ChatActs::togglePin()
{
    if (const Chat *chat = m_parts.chats.find(m_parts.session.chatId()))
        succeeded(m_parts.services.chats.setPinned(chat->id, !chat->isPinned));
}

void ChatActs::moveToFolder()
{
    const Chat *chat = m_parts.chats.find(m_parts.session.chatId());
    if (!chat)
        return;
    QStringList folders;
    for (const Chat &other : m_parts.chats.chats()) {
        if (!other.folder.isEmpty() && !folders.contains(other.folder))
            folders.append(other.folder);
    }
    auto *dialog = new FolderDialog(folders, chat->folder, &m_parts.page);
    Chats &chats = m_parts.services.chats;
    connect(dialog, &FolderDialog::chosen, this,
            [this, &chats, id = chat->id, before = chat->folder](const QString &to) {
                push(
                    tr("move a chat"), id, [=, &chats] { return chats.setFolder(id, to); },
                    [=, &chats] { return chats.setFolder(id, before); });
            });
    dialog->open();
}

void ChatActs::remove()
{
    const QString id = m_parts.session.chatId();
    Chats &chats = m_parts.services.chats;
    push(
        tr("deletion of a chat"), id, [=, &chats] { return chats.moveToTrash({id}); },
        [=, &chats] { return chats.restore({id}); });
    m_parts.context.notices.sayUndoable(tr("Chat deleted. It can be restored for 30 days."));
}

void ChatActs::exportChat()
{
    const Chat *chat = m_parts.chats.find(m_parts.session.chatId());
    if (!chat)
        return;
    auto *chooser = new QFileDialog(&m_parts.page, tr("Export the chat"), m_parts.context.settings.exportFolder());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Markdown (*.md)"), tr("Text (*.txt)"), tr("JSON with all answers (*.json)")});
    chooser->setDefaultSuffix(QStringLiteral("md"));
    chooser->selectFile(fileNameOf(titleOf(*chat)) + QStringLiteral(".md"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser](const QString &filter) {
        const QString suffix = filter.section(QStringLiteral("*."), 1).chopped(1);
        const QString chosen = chooser->selectedFiles().value(0);
        chooser->setDefaultSuffix(suffix);
        chooser->selectFile(QFileInfo(chosen).completeBaseName() + u'.' + suffix); // the name says the form
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) { save(path); });
    chooser->open();
}

void ChatActs::save(const QString &path)
{
    const auto form = chatFormFromName(QFileInfo(path).suffix().toLower()).value_or(ChatForm::Text);
    const auto avatar = m_parts.services.avatars.find(m_parts.session.avatarId());
    const ChatNames names{tr("You"), avatar ? avatar->name : tr("Reply"), tr("Interrupted")};
    const Result<> written = m_parts.services.chats.document(m_parts.session.chatId(), form, names)
                                 .and_then([&path](const QByteArray &document) { return saveBytes(path, document); });
    if (!written)
        return m_parts.context.notices.tellError(written.error(), ErrorPlace::File);
    m_parts.context.settings.setExportFolder(QFileInfo(path).absolutePath());
    m_parts.context.notices.sayWritten(tr("Exported to %1. The file is not encrypted.").arg(QFileInfo(path).fileName()),
                                       path);
}

void ChatActs::refresh()
{
    Actions &actions = m_parts.context.actions;
    const Chat *chat = m_parts.chats.find(m_parts.session.chatId());
    const bool isBusy = m_parts.session.running() || m_parts.session.isPreparing();
    const QString none = tr("This chat has not begun yet");
    for (QAction *action : {m_rename, m_pin, m_folder, m_export, m_find})
        actions.allow(action, chat, none);
    actions.allow(m_remove, chat && !isBusy, chat ? tr("An answer is on its way") : none);
    actions.allow(m_stop, isBusy, tr("No answer is on its way"));
    m_pin->setChecked(chat && chat->isPinned);
    const UsedRow *example = m_parts.used.current();
    for (QAction *action : {m_pinExample, m_banExample, m_openExample})
        actions.allow(action, example, tr("No example is selected in the list of those used"));
    m_pinExample->setChecked(example && example->isPinned);
    m_banExample->setChecked(example && example->isBanned);
}

} // namespace likeness
