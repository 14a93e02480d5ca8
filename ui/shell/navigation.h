// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/avatar.h"
#include "ui/common/page/navigator.h"

#include <QObject>
#include <QVector>

namespace likeness {

class Intake;
class PageStack;
struct PageContext;
struct Place;
struct WindowServices;

/// Where the person is: which avatar is open and which page is shown. It leads from one to the other and remembers both
/// for the next start.
class Navigation final : public QObject, public Navigator {
    Q_OBJECT
public:
    Navigation(const WindowServices &services, const PageContext &context, PageStack &pages, Intake &intake);

    /// The avatar that was open last and the page it was left on; the welcome where there is no avatar.
    void start();

    void showSource(const QString &sourceId, int page, const QRect &box) override;
    void showExamples(const QString &query) override;
    void showExample(const QString &exampleId) override;
    void showExamplesOf(const QStringList &exampleIds) override;
    void showChat(const QString &chatId) override;
    void openSettings(const QString &section) override;
    void showPage(const QString &pageId) override;
    void openAvatar(const QString &avatarId) override;
    /// The page of this avatar; of the open one where the id is empty.
    void showPageOf(const QString &avatarId, const QString &pageId);

Q_SIGNALS:
    /// Other avatars, another name, or another one is open; an empty id: none is.
    void avatarsChanged(const QVector<likeness::Avatar> &avatars, const QString &openId);

private:
    void closeAvatar();
    void refreshAvatars();
    void reveal(const QString &pageId, const Place &place);

    const WindowServices &m_services;
    const PageContext &m_context;
    PageStack &m_pages;
    Intake &m_intake;
    QString m_avatarId; ///< empty: none is open
};

} // namespace likeness
