// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/models/local/local_models.h"
#include "ui/avatars/avatar_button.h"
#include "ui/common/notices/toast.h"
#include "ui/common/page/page.h"
#include "ui/common/window_settings.h"
#include "ui/drop/drop_area.h"
#include "ui/shell/away/away_notes.h"
#include "ui/shell/engine_watch.h"
#include "ui/shell/frame/frame_layout.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/pane_walk.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QShortcut>
#include <QUndoStack>
#include <QUrl>

#include <algorithm>

namespace likeness {

namespace {

constexpr int geometryAfter = 1000; ///< kept soon, since a program may end at any moment
constexpr int narrowWidth = 1100; ///< below it the rail gives its room to the page
const QString homeId = QStringLiteral("avatars");
const QString trainingId = QStringLiteral("training");

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services),
      m_actions(*this, services.settings),
      m_learning(services.importer, services.examples, services.avatars, m_notices, m_jobs),
      m_intake(*this, m_services, m_learning, m_notices),
      m_pages(new PageStack),
      m_navigation(m_services, m_context, *m_pages, m_intake),
      m_context{m_actions, m_undo,     m_notices, services.settings,   m_navigation,
                m_jobs,    m_learning, m_banners, services.appearance, services.workplace},
      m_windowActions(*this, m_services, m_context, m_intake),
      m_avatarActs(*this, m_services, m_context, m_intake),
      m_away(std::make_unique<AwayNotes>(m_jobs, services.settings, QDBusConnection::sessionBus())),
      m_modelWatch(services.models, services.budget, m_context, *m_away),
      m_trainingWatch(services.trainings, services.avatars, m_context, *m_away,
                      [this](const QString &avatarId) { m_navigation.showPageOf(avatarId, trainingId); }),
      m_rail(new Rail),
      m_header(new HeaderBar),
      m_toast(new Toast(this))
{
    setMinimumSize(900, 600);
    setCentralWidget(
        frameOf({*m_rail, *m_header, *m_pages, m_banners, m_jobs, services.accounts, services.budget, m_navigation}));
    m_pages->setEntries(pageTable(services, m_context));
    m_rail->setEntries(m_pages->entries());
    addPageActions();
    followActions(*menuBar(), m_actions);
    connectFrame();
    connectPages();
    m_geometryTimer.setSingleShot(true);
    m_geometryTimer.setInterval(geometryAfter);
    connect(&m_geometryTimer, &QTimer::timeout, this, [this] { m_services.settings.save(*this); });
    services.settings.restore(*this);
    m_navigation.start();
    m_modelWatch.refresh();
    if (services.localModels != nullptr)
        new EngineWatch(services.localModels->engine(), m_context, this);
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages use what the window holds
}

void MainWindow::addPageActions()
{
    for (const PageEntry &entry : m_pages->entries())
        m_actions.add({u"go." + entry.id, menus::view(), entry.title, entry.keys, entry.icon}, nullptr,
                      [this, id = entry.id] { m_navigation.showPage(id); });
}

void MainWindow::connectFrame()
{
    connect(new DropArea(this), &DropArea::dropped, this, &MainWindow::add);
    connect(&m_rail->avatarButton(), &AvatarButton::avatarChosen, &m_navigation, &Navigation::openAvatar);
    connect(&m_rail->avatarButton(), &AvatarButton::newAvatarWanted, &m_avatarActs, &AvatarActs::newAvatar);
    connect(&m_rail->avatarButton(), &AvatarButton::homeWanted, this, [this] { m_navigation.showPage(homeId); });
    connect(m_rail, &Rail::chosen, &m_navigation, &Navigation::showPage);
    connect(m_rail, &Rail::collapseToggled, this, &MainWindow::toggleRail);
    connect(&m_windowActions, &WindowActions::quitWanted, this, &MainWindow::leave);
    connect(&m_windowActions, &WindowActions::railToggled, this, &MainWindow::toggleRail);
    connect(&m_windowActions, &WindowActions::avatarMenuWanted, this, [this] { m_rail->avatarButton().click(); });
    connect(&m_windowActions, &WindowActions::paneWanted, this,
            [this](int step) { focusNextPane(m_pages->current()->panes(), step); });
    connect(m_away.get(), &AwayNotes::frontWanted, this, [this](const QString &token) {
        if (!token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt shows it when it asks for the front
        takeRequest({}, {});
    });
    connect(m_away.get(), &AwayNotes::pageWanted, this,
            [this](const QString &page, const QString &avatarId) { m_navigation.showPageOf(avatarId, page); });
    connect(&m_notices, &Notices::said, this, &MainWindow::tell);
    connect(m_toast, &Toast::undoWanted, &m_undo, &Undo::undo);
    connect(m_toast, &Toast::folderWanted, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    // The button means what was done last; anything else done since would be taken back in its place.
    connect(&m_undo, &Undo::changed, m_toast, &Toast::withdrawUndo);
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &MainWindow::escape);
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageStack::made, this, &MainWindow::takeIn);
    connect(m_pages, &PageStack::shown, this, [this](const QString &id, WindowPage *page) {
        m_header->showPage(page);
        m_rail->setCurrent(id);
        m_actions.setCurrentPage(page);
    });
    connect(&m_navigation, &Navigation::avatarsChanged, this, &MainWindow::showAvatars);
}

void MainWindow::takeIn(const QString &id, WindowPage *page)
{
    connect(page, &WindowPage::countChanged, this, [this, id](int count) { m_rail->setCount(id, count); });
    connect(page, &WindowPage::activityChanged, this, [this, id](bool isActive) { m_rail->setActive(id, isActive); });
}

void MainWindow::tell(const Saying &saying)
{
    const QString folder = saying.file.isEmpty() ? QString() : QFileInfo(saying.file).absolutePath();
    m_toast->say(saying.text, saying.isUndoable && m_undo.stack().canUndo(), folder);
}

void MainWindow::showAvatars(const QVector<Avatar> &avatars, const QString &openId)
{
    const auto open = std::find_if(avatars.cbegin(), avatars.cend(), [&](const Avatar &it) { return it.id == openId; });
    const bool hasAvatar = open != avatars.cend();
    m_rail->avatarButton().setAvatars(avatars, openId);
    m_rail->setHasAvatar(hasAvatar);
    for (const PageEntry &entry : m_pages->entries())
        m_actions.allow(m_actions.find(u"go." + entry.id), hasAvatar || !entry.needsAvatar, tr("Make an avatar first"));
    setWindowTitle(hasAvatar ? tr("%1 - Likeness").arg(open->name) : tr("Likeness"));
}

void MainWindow::takeRequest(const QStringList &files, const QString &action)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    if (!files.isEmpty())
        add({files, {}, {}});
    m_actions.trigger(action);
}

void MainWindow::makeNextPage()
{
    if (m_pages->makeNext())
        QTimer::singleShot(0, this, &MainWindow::makeNextPage);
    else
        m_intake.sweep(); // of what a former run left
}

void MainWindow::escape()
{
    if (m_toast->isAncestorOf(focusWidget()))
        m_toast->hide();
    else
        m_pages->current()->escape();
}

void MainWindow::toggleRail()
{
    m_rail->setCollapsed(!m_rail->isCollapsed());
    if (!m_isNarrow)
        m_services.settings.setRailCollapsed(m_rail->isCollapsed());
}

void MainWindow::saveGeometrySoon()
{
    if (isVisible() && !m_geometryTimer.isActive())
        m_geometryTimer.start(); // not put off by whoever goes on and on
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        saveGeometrySoon();
}

/// A key of an action that cannot act now reaches the window itself.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QString whyNot = m_actions.whyNot(QKeySequence(event->keyCombination()));
    if (whyNot.isEmpty())
        return QMainWindow::keyPressEvent(event);
    m_notices.say(whyNot);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    saveGeometrySoon();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    saveGeometrySoon();
    const bool wasNarrow = std::exchange(m_isNarrow, width() < narrowWidth);
    if (m_isNarrow != wasNarrow || !isVisible())
        m_rail->setCollapsed(m_isNarrow || m_services.settings.isRailCollapsed());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

/// As a person closes it; what else closes it says nothing.
void MainWindow::leave()
{
    if (!m_trainingWatch.sayBeforeLeaving(*this, [this] { close(); }))
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isByPerson = event->spontaneous() && !qApp->isSavingSession();
    if (isByPerson && m_trainingWatch.sayBeforeLeaving(*this, [this] { close(); }))
        return event->ignore();
    m_services.settings.save(*this);
    m_pages->saveState();
    QMainWindow::closeEvent(event);
}

} // namespace likeness
