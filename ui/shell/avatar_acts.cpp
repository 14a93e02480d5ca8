// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/avatar_acts.h"

#include "services/avatars.h"
#include "services/importer.h"
#include "ui/avatars/new_avatar_dialog.h"
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/page/page_context.h"
#include "ui/shell/intake.h"
#include "ui/shell/window_services.h"

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
    m_context.navigator.openAvatar(sample->id);
    const auto sources = m_services.importer.sources(sample->id);
    if (sources && sources->isEmpty())
        m_intake.add({{m_services.samples}, {}, {}});
}

} // namespace likeness
