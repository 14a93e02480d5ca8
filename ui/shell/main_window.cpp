// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "services/avatars.h"
#include "services/importer.h"
#include "ui/avatars/avatar_button.h"
#include "ui/avatars/new_avatar_dialog.h"
#include "ui/common/page.h"
#include "ui/common/toast.h"
#include "ui/common/window_settings.h"
#include "ui/drop/drop_area.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/status_strip.h"
#include "ui/shell/menu_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenuBar>
#include <QTimer>
#include <QUndoStack>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int narrowWidth = 1100; ///< below it the rail gives its room to the page
const QString homeId = QStringLiteral("avatars");
const QString firstId = QStringLiteral("sources");
const QString sectionName = QStringLiteral("section");

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services),
      m_actions(*this, services.settings),
      m_learning(services.importer, services.examples, m_notices, m_jobs),
      m_intake(*this, m_learning, m_notices),
      m_context{m_actions, m_undo, m_notices, services.settings, *this, m_jobs, m_learning},
      m_rail(new Rail),
      m_header(new HeaderBar),
      m_pages(new PageStack),
      m_toast(new Toast(this))
{
    setMinimumSize(900, 600);
    layOut();
    addActions();
    m_pages->setEntries(pageTable(services, m_context));
    m_rail->setEntries(m_pages->entries());
    addPageActions();
    followActions(*menuBar(), m_actions);
    connectParts();
    services.settings.restore(*this);
    openFirstAvatar();
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages use what the window holds
}

void MainWindow::layOut()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_header);
    right->addWidget(m_pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    auto *strip = new StatusStrip(m_jobs);
    connect(strip, &StatusStrip::privacyWanted, this, [this] { openSettings(QStringLiteral("privacy")); });
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(strip);
    setCentralWidget(central);
    new FocusRing(this);
}

void MainWindow::addActions()
{
    const auto add = [this](const ActionSpec &spec, void (MainWindow::*act)()) {
        m_actions.add(spec, nullptr, [this, act] { (this->*act)(); });
    };
    m_actions.add({u"file.add"_qs, menus::file(), tr("&Add files..."), QKeySequence::Open}, nullptr,
                  [this] { m_intake.chooseFiles(); });
    m_actions.add({u"file.paste"_qs, menus::file(), tr("&Paste"), QKeySequence::Paste}, nullptr,
                  [this] { m_intake.paste(); });
    m_actions.add({u"file.quit"_qs, menus::file(), tr("&Quit"), Qt::CTRL | Qt::Key_Q, {}, 9}, nullptr,
                  [this] { close(); });
    m_actions.add({u"edit.undo"_qs, menus::edit(), tr("&Undo"), Qt::CTRL | Qt::Key_Z, {}, -1}, nullptr,
                  [this] { m_undo.stack().undo(); });
    m_actions.add({u"edit.redo"_qs, menus::edit(), tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, {}, -1}, nullptr,
                  [this] { m_undo.stack().redo(); });
    add({u"avatar.new"_qs, menus::avatar(), tr("&New avatar..."), QKeySequence::New}, &MainWindow::newAvatar);
    m_actions.add({u"avatar.switch"_qs, menus::avatar(), tr("&Switch avatar"), Qt::CTRL | Qt::SHIFT | Qt::Key_A},
                  nullptr, [this] { m_rail->avatarButton().click(); });
    add({u"avatar.sample"_qs, menus::avatar(), tr("&Try the sample"), {}}, &MainWindow::trySample);
    add({u"view.rail"_qs, menus::view(), tr("&Collapse or expand the rail"), Qt::Key_F9, {}, 2},
        &MainWindow::toggleRail);
    add({u"view.theme"_qs, menus::view(), tr("&Light or dark theme"), {}, {}, 2}, &MainWindow::toggleTheme);
    m_actions.add({u"view.nextPane"_qs, menus::view(), tr("Next &pane"), Qt::Key_F6, {}, 1}, nullptr,
                  [this] { focusPane(1); });
    m_actions.add({u"view.previousPane"_qs, menus::view(), tr("P&revious pane"), Qt::SHIFT | Qt::Key_F6, {}, 1},
                  nullptr, [this] { focusPane(-1); });
}

void MainWindow::addPageActions()
{
    for (const PageEntry &entry : m_pages->entries()) {
        QAction *action = m_actions.add({u"go." + entry.id, menus::view(), entry.title, entry.keys, entry.icon},
                                        nullptr, [this, id = entry.id] { showPage(id); });
        if (entry.needsAvatar)
            m_actions.allow(action, false, tr("Make an avatar first"));
    }
}

void MainWindow::connectParts()
{
    connect(new DropArea(this), &DropArea::dropped, this, &MainWindow::add);
    connect(&m_intake, &Intake::avatarWanted, this, &MainWindow::newAvatar);
    connect(&m_intake, &Intake::taken, this, [this] { showPage(firstId); });
    connect(&m_rail->avatarButton(), &AvatarButton::avatarChosen, this, &MainWindow::openAvatar);
    connect(&m_rail->avatarButton(), &AvatarButton::newAvatarWanted, this, &MainWindow::newAvatar);
    connect(&m_rail->avatarButton(), &AvatarButton::homeWanted, this, [this] { showPage(homeId); });
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPage);
    connect(m_rail, &Rail::collapseToggled, this, &MainWindow::toggleRail);
    connect(m_pages, &PageStack::made, this, &MainWindow::takeIn);
    connect(m_pages, &PageStack::shown, this, [this](const QString &id, WindowPage *page) {
        m_header->showPage(page);
        m_rail->setCurrent(id);
        m_actions.setCurrentPage(page);
    });
    connect(&m_notices, &Notices::said, m_toast, [this](const Saying &saying) { m_toast->say(saying.text); });
    connect(&m_services.avatars, &Avatars::changed, this, &MainWindow::showAvatars);
}

void MainWindow::takeIn(const QString &id, WindowPage *page)
{
    connect(page, &WindowPage::countChanged, this, [this, id](int count) { m_rail->setCount(id, count); });
    connect(page, &WindowPage::activityChanged, this, [this, id](bool isActive) { m_rail->setActive(id, isActive); });
}

void MainWindow::openFirstAvatar()
{
    const auto avatars = m_services.avatars.list().value_or(QVector<Avatar>());
    const auto last = m_services.avatars.find(m_services.settings.lastAvatar());
    if (!last && avatars.isEmpty())
        return closeAvatar();
    openAvatar(last ? last->id : avatars.last().id);
    if (!m_avatar.id.isEmpty())
        m_learning.goOn();
}

void MainWindow::openAvatar(const QString &avatarId)
{
    const auto avatar = m_services.avatars.find(avatarId);
    if (!avatar)
        return m_notices.tellError(avatar.error());
    m_avatar = *avatar;
    m_services.settings.setLastAvatar(avatar->id);
    m_undo.setAvatar(avatar->id);
    m_learning.setAvatar(avatar->id);
    m_pages->setAvatar(avatar->id);
    showAvatars();
    const QString section = m_services.settings.layout(avatar->id, sectionName, firstId).toString();
    showPage(m_pages->page(section) ? section : firstId);
    m_intake.setAvatar(avatar->id);
}

void MainWindow::closeAvatar()
{
    m_avatar = {};
    m_undo.setAvatar({});
    m_learning.setAvatar({});
    m_intake.setAvatar({});
    m_pages->setAvatar({});
    showPage(homeId);
    showAvatars();
}

void MainWindow::showAvatars()
{
    const auto avatars = m_services.avatars.list();
    if (!avatars)
        return m_notices.tellError(avatars.error());
    const bool isGone = !m_avatar.id.isEmpty() && !m_services.avatars.find(m_avatar.id);
    if (isGone)
        return closeAvatar();
    const bool hasAvatar = !m_avatar.id.isEmpty();
    m_rail->avatarButton().setAvatars(*avatars, m_avatar.id);
    m_rail->setHasAvatar(hasAvatar);
    for (const PageEntry &entry : m_pages->entries())
        m_actions.allow(m_actions.find(u"go." + entry.id), hasAvatar || !entry.needsAvatar, tr("Make an avatar first"));
    const auto open = m_services.avatars.find(m_avatar.id);
    setWindowTitle(open && hasAvatar ? tr("%1 - Likeness").arg(open->name) : tr("Likeness"));
}

void MainWindow::newAvatar()
{
    auto *dialog = new NewAvatarDialog(m_services.avatars, this);
    connect(dialog, &NewAvatarDialog::created, this, [this](const Avatar &avatar) { openAvatar(avatar.id); });
    connect(dialog, &QDialog::rejected, this, [this] { m_intake.dropWaiting(); });
    dialog->open();
}

void MainWindow::trySample()
{
    const auto sample = m_services.avatars.sample();
    if (!sample)
        return m_notices.tellError(sample.error());
    openAvatar(sample->id);
    const auto sources = m_services.importer.sources(sample->id);
    if (sources && sources->isEmpty())
        m_intake.add({{m_services.samples}, {}, {}});
}

void MainWindow::showPage(const QString &pageId)
{
    m_pages->showPage(pageId);
    if (!m_avatar.id.isEmpty() && pageId != homeId)
        m_services.settings.setLayout(m_avatar.id, sectionName, pageId);
}

void MainWindow::reveal(const QString &pageId, const Place &place)
{
    showPage(pageId);
    m_pages->current()->reveal(place);
}

void MainWindow::showSource(const QString &sourceId, int page, const QRect &box)
{
    reveal(firstId, {.sourceId = sourceId, .page = page, .box = box});
}

void MainWindow::showExamples(const QString &query)
{
    reveal(QStringLiteral("examples"), {.query = query});
}

void MainWindow::showExample(const QString &exampleId)
{
    reveal(QStringLiteral("examples"), {.exampleId = exampleId});
}

void MainWindow::openSettings(const QString &section)
{
    reveal(QStringLiteral("settings"), {.section = section});
}

void MainWindow::makeNextPage()
{
    if (m_pages->makeNext())
        QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes = m_pages->current()->panes();
    qsizetype current = step > 0 ? -1 : 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget()))
            current = i;
    }
    QWidget *next = panes[(current + step + panes.size()) % panes.size()];
    QWidget *target = next->findChild<QAbstractItemView *>();
    if (!target || !target->isVisible())
        target = next;
    while (target->focusPolicy() == Qt::NoFocus && target->nextInFocusChain() != next)
        target = target->nextInFocusChain();
    target->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::toggleRail()
{
    m_rail->setCollapsed(!m_rail->isCollapsed());
    if (!m_isNarrow)
        m_services.settings.setRailCollapsed(m_rail->isCollapsed());
}

void MainWindow::toggleTheme()
{
    const ThemeName theme = themeOf(palette()) == ThemeName::Dark ? ThemeName::Light : ThemeName::Dark;
    m_services.settings.setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_isNarrow = width() < narrowWidth;
    m_rail->setCollapsed(m_isNarrow || m_services.settings.isRailCollapsed());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.save(*this);
    m_pages->saveState();
    QMainWindow::closeEvent(event);
}

} // namespace likeness
