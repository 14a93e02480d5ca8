// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "services/avatars.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/shell/intake.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/window_services.h"

namespace likeness {

namespace {

const QString homeId = QStringLiteral("avatars");
const QString sourcesId = QStringLiteral("sources");
const QString examplesId = QStringLiteral("examples");
const QString chatPageId = QStringLiteral("chat");
const QString settingsId = QStringLiteral("settings");
const QString sectionName = QStringLiteral("section");

} // namespace

Navigation::Navigation(const WindowServices &services, const PageContext &context, PageStack &pages, Intake &intake)
    : m_services(services),
      m_context(context),
      m_pages(pages),
      m_intake(intake)
{
    connect(&services.avatars, &Avatars::changed, this, &Navigation::refreshAvatars);
    connect(&intake, &Intake::taken, this, [this] { showPage(sourcesId); });
}

void Navigation::start()
{
    const auto avatars = m_services.avatars.list().value_or(QVector<Avatar>());
    const auto last = m_services.avatars.find(m_services.settings.lastAvatar());
    if (!last && avatars.isEmpty())
        return closeAvatar();
    openAvatar(last ? last->id : avatars.last().id);
    if (!m_avatarId.isEmpty())
        m_context.learning.goOn();
}

void Navigation::openAvatar(const QString &avatarId)
{
    const auto avatar = m_services.avatars.find(avatarId);
    if (!avatar)
        return m_context.notices.tellError(avatar.error());
    m_avatarId = avatar->id;
    m_services.settings.setLastAvatar(avatar->id);
    m_context.undo.setAvatar(avatar->id);
    m_context.learning.setAvatar(avatar->id);
    m_pages.setAvatar(avatar->id);
    refreshAvatars();
    const QString section = m_services.settings.layout(avatar->id, sectionName, sourcesId).toString();
    showPage(m_pages.page(section) ? section : sourcesId);
    m_intake.setAvatar(avatar->id);
}

void Navigation::closeAvatar()
{
    m_avatarId.clear();
    m_context.undo.setAvatar({});
    m_context.learning.setAvatar({});
    m_intake.setAvatar({});
    m_pages.setAvatar({});
    showPage(homeId);
    refreshAvatars();
}

void Navigation::refreshAvatars()
{
    const auto avatars = m_services.avatars.list();
    if (!avatars)
        return m_context.notices.tellError(avatars.error());
    if (!m_avatarId.isEmpty() && !m_services.avatars.find(m_avatarId)) {
        m_services.settings.forgetAvatar(m_avatarId);
        return closeAvatar();
    }
    Q_EMIT avatarsChanged(*avatars, m_avatarId);
}

void Navigation::showPage(const QString &pageId)
{
    m_pages.showPage(pageId);
    if (!m_avatarId.isEmpty() && pageId != homeId)
        m_services.settings.setLayout(m_avatarId, sectionName, pageId);
}

void Navigation::showPageOf(const QString &avatarId, const QString &pageId)
{
    if (!avatarId.isEmpty() && avatarId != m_avatarId)
        openAvatar(avatarId);
    showPage(pageId);
}

void Navigation::reveal(const QString &pageId, const Place &place)
{
    if (WindowPage *page = m_pages.page(pageId)) {
        showPage(pageId);
        page->reveal(place);
    }
}

void Navigation::showSource(const QString &sourceId, int page, const QRect &box)
{
    reveal(sourcesId, {.sourceId = sourceId, .page = page, .box = box});
}

void Navigation::showExamples(const QString &query)
{
    reveal(examplesId, {.query = query});
}

void Navigation::showExample(const QString &exampleId)
{
    reveal(examplesId, {.exampleIds = {exampleId}});
}

void Navigation::showExamplesOf(const QStringList &exampleIds)
{
    reveal(examplesId, {.exampleIds = exampleIds});
}

void Navigation::showChat(const QString &chatId)
{
    reveal(chatPageId, {.chatId = chatId});
}

void Navigation::openSettings(const QString &section)
{
    reveal(settingsId, {.section = section});
}

} // namespace likeness
