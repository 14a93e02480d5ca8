// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banners.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/shell/avatar_acts.h"
#include "ui/shell/intake.h"
#include "ui/shell/model_watch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/training_watch.h"
#include "ui/shell/window_actions.h"
#include "ui/shell/window_services.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

namespace likeness {

class AwayNotes;
class HeaderBar;
class PageStack;
class Rail;
class Toast;
class WindowPage;

/// The one window: rail, header, the page that is shown, status bar. Which page that is, and whose, is Navigation's;
/// what can be done on a page is the page's own.
class MainWindow final : public QMainWindow {
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

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPageActions();
    void connectFrame();
    void connectPages();
    void takeIn(const QString &id, WindowPage *page);
    void tell(const Saying &saying);
    void showAvatars(const QVector<Avatar> &avatars, const QString &openId);
    void makeNextPage();
    void escape();
    void toggleRail();
    void saveGeometrySoon();
    void leave();

    WindowServices m_services;
    Actions m_actions;
    Undo m_undo;
    Notices m_notices;
    JobList m_jobs;
    Learning m_learning;
    Banners m_banners;
    Intake m_intake;
    PageStack *m_pages;
    Navigation m_navigation;
    PageContext m_context;
    WindowActions m_windowActions;
    AvatarActs m_avatarActs;
    std::unique_ptr<AwayNotes> m_away;
    ModelWatch m_modelWatch;
    TrainingWatch m_trainingWatch;
    Rail *m_rail;
    HeaderBar *m_header;
    Toast *m_toast;
    bool m_isNarrow = false;
    QTimer m_geometryTimer;
};

} // namespace likeness
