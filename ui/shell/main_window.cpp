// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/avatars/avatar_button.h"
#include "ui/avatars/new_avatar_dialog.h"
#include "ui/common/error_text.h"
#include "ui/common/toast.h"
#include "ui/drop/drop_area.h"
#include "ui/examples/export_dialog.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/work_area.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenuBar>
#include <QVBoxLayout>

namespace likeness {

namespace {

const QString sampleName = QStringLiteral("Sample Robin"); // a person may well have a Robin of their own
const QString sampleSpeaker = QStringLiteral("Robin");

} // namespace

MainWindow::MainWindow(const WindowServices &services)
    : m_services(services),
      m_header(new HeaderBar),
      m_work(new WorkArea(services.avatars, services.importer, services.examples)),
      m_toast(new Toast(this))
{
    setWindowTitle(tr("Likeness"));
    setMinimumSize(900, 600);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_work, 1);
    setCentralWidget(central);
    fillMenuBar(*menuBar(), menuEntries());
    connectParts();
    services.settings.restore(*this);
    m_work->restore(services.settings);
    openFirstAvatar();
}

QVector<MenuEntry> MainWindow::menuEntries()
{
    const QString file = tr("&File");
    const QString avatar = tr("A&vatar");
    const QString view = tr("&View");
    return {
        {file, tr("&Add files..."), QKeySequence::Open, [this] { chooseFiles(); }},
        {file, tr("&Paste"), QKeySequence::Paste, [this] { paste(); }},
        {file, tr("&Export examples..."), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportExamples(); }},
        {file, {}, {}, {}},
        {file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); }},
        {avatar, tr("&New avatar..."), QKeySequence::New, [this] { newAvatar(); }},
        {avatar, tr("&Switch avatar"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
         [this] { m_header->avatarButton().click(); }},
        {avatar, tr("&Try the sample"), {}, [this] { trySample(); }},
        {view, tr("&Filter examples"), QKeySequence::Find, [this] { m_work->examplesPage().focusFilter(); }},
        {view, tr("Next &pane"), QKeySequence(Qt::Key_F6), [this] { m_work->focusPane(1); }},
        {view, tr("P&revious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_work->focusPane(-1); }},
        {view, tr("&Light or dark theme"), {}, [this] { toggleTheme(); }},
    };
}

void MainWindow::connectParts()
{
    new FocusRing(this);
    connect(new DropArea(this), &DropArea::dropped, this, &MainWindow::add);
    connect(&m_header->avatarButton(), &AvatarButton::avatarChosen, this, &MainWindow::openAvatar);
    connect(&m_header->avatarButton(), &AvatarButton::newAvatarWanted, this, &MainWindow::newAvatar);
    connect(m_header, &HeaderBar::themeToggled, this, &MainWindow::toggleTheme);
    connect(m_work, &WorkArea::filesWanted, this, &MainWindow::chooseFiles);
    connect(m_work, &WorkArea::sampleWanted, this, &MainWindow::trySample);
    connect(m_work, &WorkArea::told, m_toast, &Toast::say);
    connect(m_work, &WorkArea::failed, this, &MainWindow::tellError);
    connect(&m_work->examplesPage(), &ExamplesPage::exportWanted, this, &MainWindow::exportExamples);
}

void MainWindow::openFirstAvatar()
{
    const auto avatars = m_services.avatars.list().value_or(QVector<Avatar>());
    const auto last = m_services.avatars.find(m_services.settings.lastAvatar());
    if (last)
        openAvatar(last->id);
    else if (!avatars.isEmpty())
        openAvatar(avatars.last().id);
    else
        return m_header->avatarButton().setAvatars({}, {});
    if (!m_avatar.id.isEmpty())
        m_work->goOn();
}

void MainWindow::openAvatar(const QString &avatarId)
{
    const auto avatar = m_services.avatars.find(avatarId);
    const auto avatars = m_services.avatars.list();
    if (!avatar || !avatars)
        return tellError(avatar ? avatars.error() : avatar.error());
    m_avatar = *avatar;
    m_header->avatarButton().setAvatars(*avatars, avatar->id);
    m_services.settings.setLastAvatar(avatar->id);
    m_work->setAvatar(avatar->id);
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        m_work->add(*waiting);
}

void MainWindow::newAvatar()
{
    auto *dialog = new NewAvatarDialog(m_services.avatars, this);
    connect(dialog, &NewAvatarDialog::created, this, [this](const Avatar &avatar) { openAvatar(avatar.id); });
    connect(dialog, &QDialog::rejected, this, [this] { m_waiting.reset(); });
    dialog->open();
}

void MainWindow::trySample()
{
    const auto known = m_services.avatars.find(sampleName);
    if (known)
        return openAvatar(known->id);
    const auto made = m_services.avatars.create(sampleName, AvatarKind::Character, {sampleSpeaker});
    if (!made)
        return tellError(made.error());
    openAvatar(made->id);
    m_work->add(QStringList{m_services.samples});
}

void MainWindow::chooseFiles()
{
    auto *chooser = new QFileDialog(this, tr("Add files"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFiles);
    connect(chooser, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { add({paths, {}, {}}); });
    chooser->open();
}

void MainWindow::add(const DropContent &content)
{
    if (!m_avatar.id.isEmpty())
        return m_work->add(content);
    m_waiting = std::make_unique<DropContent>(content);
    newAvatar();
}

void MainWindow::paste()
{
    const DropContent content = dropContentOf(*QApplication::clipboard()->mimeData());
    if (!content.isEmpty())
        add(content);
}

void MainWindow::exportExamples()
{
    if (m_avatar.id.isEmpty() || m_work->examplesPage().stats().total == 0)
        return;
    auto *dialog =
        new ExportDialog(m_services.examples, m_services.exporter, m_avatar, m_services.settings.exportFolder(), this);
    connect(dialog, &ExportDialog::exported, this, [this](int rows, const QString &path) {
        m_services.settings.setExportFolder(QFileInfo(path).absolutePath());
        m_toast->say(tr("%n example(s) exported to %1.", nullptr, rows).arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

void MainWindow::toggleTheme()
{
    const ThemeName theme = themeOf(palette()) == ThemeName::Dark ? ThemeName::Light : ThemeName::Dark;
    m_services.settings.setTheme(theme);
    applyTheme(*qApp, theme);
}

void MainWindow::tellError(const Error &error)
{
    m_toast->say(errorText(error, ErrorPlace::Library).sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_services.settings.save(*this);
    m_work->save(m_services.settings);
    QMainWindow::closeEvent(event);
}

} // namespace likeness
