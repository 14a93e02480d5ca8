// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions/actions.h"
#include "ui/common/banners.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/navigator.h"
#include "ui/common/notices.h"
#include "ui/common/page_context.h"
#include "ui/common/undo.h"
#include "ui/shell/avatar_acts.h"
#include "ui/shell/intake.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_services.h"

#include <QMainWindow>

namespace likeness {

class HeaderBar;
class PageStack;
class Rail;
class Toast;
class WindowPage;
struct Place;

/// The one window: rail, header, the page that is shown, status bar. It opens avatars and leads from page to page; what
/// can be done on a page is the page's own.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services);
    ~MainWindow() override;

    /// Takes files, pictures and texts in, asking for an avatar first where there is none.
    void add(const DropContent &content) { m_intake.add(content); }
    /// What a later start of the program asks for: it comes to the front, takes files and runs an action.
    void takeRequest(const QStringList &files, const QString &action);
    PageStack &pages() { return *m_pages; }
    Notices &notices() { return m_notices; }
    const PageContext &context() const { return m_context; }

    void showSource(const QString &sourceId, int page, const QRect &box) override;
    void showExamples(const QString &query) override;
    void showExample(const QString &exampleId) override;
    void openSettings(const QString &section) override;
    void showPage(const QString &pageId) override;
    void openAvatar(const QString &avatarId) override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPageActions();
    void connectFrame();
    void connectPages();
    void takeIn(const QString &id, WindowPage *page);
    void tell(const Saying &saying);
    void openFirstAvatar();
    void showAvatars();
    void closeAvatar();
    void reveal(const QString &pageId, const Place &place);
    void makeNextPage();
    void escape();
    void toggleRail();

    WindowServices m_services;
    Actions m_actions;
    Undo m_undo;
    Notices m_notices;
    JobList m_jobs;
    Learning m_learning;
    Banners m_banners;
    Intake m_intake;
    PageContext m_context;
    WindowActions m_windowActions;
    AvatarActs m_avatarActs;
    QString m_avatarId; ///< empty: none is open
    Rail *m_rail;
    HeaderBar *m_header;
    PageStack *m_pages;
    Toast *m_toast;
    bool m_isNarrow = false;
};

} // namespace likeness
