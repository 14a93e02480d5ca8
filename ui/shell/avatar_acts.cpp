// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/avatar_acts.h"

#include "services/avatars.h"
#include "services/chat/chats.h"
#include "services/importer.h"
#include "ui/avatars/new_avatar_dialog.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/page/page_context.h"
#include "ui/shell/intake.h"
#include "ui/shell/window_services.h"

#include <QFile>

namespace likeness {

AvatarActs::AvatarActs(QWidget &window, const WindowServices &services, const PageContext &context, Intake &intake)
    : m_window(window),
      m_services(services),
      m_context(context),
      m_intake(intake)
{
    Actions &actions = context.actions;
    actions.add({u"avatar.new"_qs, menus::avatar(), tr("&New avatar..."), QKeySequence::New}, nullptr,
                [this] { newAvatar(); });
    actions.add({u"avatar.sample"_qs, menus::avatar(), tr("&Try the sample"), {}}, nullptr, [this] { trySample(); });
    connect(&intake, &Intake::avatarWanted, this, &AvatarActs::newAvatar);
}

void AvatarActs::newAvatar()
{
    auto *dialog = new NewAvatarDialog(m_services.avatars, &m_window);
    connect(dialog, &NewAvatarDialog::created, this,
            [this](const Avatar &avatar) { m_context.navigator.openAvatar(avatar.id); });
    connect(dialog, &QDialog::rejected, &m_intake, &Intake::dropWaiting);
    dialog->open();
}

void AvatarActs::trySample()
{
    const auto sample = m_services.avatars.sample();
    if (!sample)
        return m_context.notices.tellError(sample.error());
    const auto sources = m_services.importer.sources(sample->id);
    const bool isNew = sources && sources->isEmpty();
    if (isNew)
        addRecordedChat(sample->id); // before the page of chats looks what there is to open
    m_context.navigator.openAvatar(sample->id);
    if (isNew)
        m_intake.add({{m_services.samples}, {}, {}});
}

/// Shows how talking with a voice looks, before any model was asked.
void AvatarActs::addRecordedChat(const QString &avatarId)
{
    QFile file(m_services.recordedChat);
    const auto chats = m_services.chats.list(avatarId);
    if (!chats || !chats->isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    if (const auto added = m_services.chats.addRecorded(avatarId, file.readAll()); !added)
        m_context.notices.tellError(added.error());
}

} // namespace likeness
