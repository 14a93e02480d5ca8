// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/shell/dialogs/about_dialog.h"
#include "ui/shell/dialogs/activity_dialog.h"
#include "ui/shell/dialogs/shortcuts_dialog.h"
#include "ui/shell/intake.h"
#include "ui/shell/palette/command_palette.h"
#include "ui/shell/window_services.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QUndoStack>

namespace likeness {

namespace {

constexpr int wholeSize = 100;
constexpr int textStep = 10;
const QString undoId = QStringLiteral("edit.undo");
const QString redoId = QStringLiteral("edit.redo");

} // namespace

WindowActions::WindowActions(QWidget &window, const WindowServices &services, const PageContext &context,
                             Intake &intake)
    : m_window(window),
      m_services(services),
      m_context(context)
{
    addFileActions(intake);
    addUndo();
    addView();
    addTheme();
    addTextSize();
    addHelp();
}

void WindowActions::addFileActions(Intake &intake)
{
    Actions &actions = m_context.actions;
    actions.add({u"file.add"_qs, menus::file(), tr("&Add files..."), QKeySequence::Open}, nullptr,
                [&intake] { intake.chooseFiles(); });
    actions.add({u"file.paste"_qs, menus::file(), tr("&Paste into sources"), QKeySequence::Paste}, nullptr,
                [&intake] { intake.paste(); });
    actions.add({u"file.quit"_qs, menus::file(), tr("&Quit"), Qt::CTRL | Qt::Key_Q, {}, 9}, nullptr,
                [this] { Q_EMIT quitWanted(); });
    actions.add({u"avatar.switch"_qs, menus::avatar(), tr("&Switch avatar"), Qt::CTRL | Qt::SHIFT | Qt::Key_A}, nullptr,
                [this] { Q_EMIT avatarMenuWanted(); });
}

void WindowActions::addUndo()
{
    ActionSpec undo{undoId, menus::edit(), tr("&Undo"), Qt::CTRL | Qt::Key_Z};
    ActionSpec redo{redoId, menus::edit(), tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
    undo.group = redo.group = -1;
    redo.moreKeys = {QKeySequence(Qt::CTRL | Qt::Key_Y)};
    m_context.actions.add(undo, nullptr, [this] { m_context.undo.undo(); });
    m_context.actions.add(redo, nullptr, [this] { m_context.undo.redo(); });
    connect(&m_context.undo, &Undo::changed, this, &WindowActions::refreshUndo);
    Notices &notices = m_context.notices;
    connect(&m_context.undo, &Undo::undone, this,
            [&notices](const QString &act) { notices.say(tr("Undone: %1").arg(act)); });
    connect(&m_context.undo, &Undo::redone, this,
            [&notices](const QString &act) { notices.say(tr("Redone: %1").arg(act)); });
    refreshUndo();
}

void WindowActions::refreshUndo()
{
    Actions &actions = m_context.actions;
    const QUndoStack &stack = m_context.undo.stack();
    QAction *undo = actions.find(undoId);
    QAction *redo = actions.find(redoId);
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    actions.allow(undo, stack.canUndo(), tr("Nothing to undo"));
    actions.allow(redo, stack.canRedo(), tr("Nothing to redo"));
}

void WindowActions::addView()
{
    Actions &actions = m_context.actions;
    actions.add({u"view.palette"_qs, menus::tools(), tr("&Commands..."), Qt::CTRL | Qt::Key_K, u"search"_qs}, nullptr,
                [this] { openPalette(); });
    actions.add({u"view.nextPane"_qs, menus::view(), tr("Next &pane"), Qt::Key_F6, {}, 1}, nullptr,
                [this] { Q_EMIT paneWanted(1); });
    actions.add({u"view.previousPane"_qs, menus::view(), tr("P&revious pane"), Qt::SHIFT | Qt::Key_F6, {}, 1}, nullptr,
                [this] { Q_EMIT paneWanted(-1); });
    actions.add({u"view.rail"_qs, menus::view(), tr("&Collapse or expand the side bar"), Qt::Key_F9, {}, 1}, nullptr,
                [this] { Q_EMIT railToggled(); });
}

void WindowActions::addThemeChoice(ThemeChoice choice, const QString &id, const QString &text)
{
    ActionSpec spec{id, menus::view(), text, {}, {}, 2};
    spec.isCheckable = true;
    QAction *action = m_context.actions.add(spec, nullptr, [this, choice] { m_services.appearance.setTheme(choice); });
    const auto show = [this, action, choice] { action->setChecked(m_services.appearance.theme() == choice); };
    connect(&m_services.appearance, &Appearance::changed, action, show);
    show();
    m_themes.addAction(action);
}

void WindowActions::addTheme()
{
    addThemeChoice(ThemeChoice::System, u"view.themeSystem"_qs, tr("Theme of the s&ystem"));
    addThemeChoice(ThemeChoice::Light, u"view.themeLight"_qs, tr("&Light theme"));
    addThemeChoice(ThemeChoice::Dark, u"view.themeDark"_qs, tr("&Dark theme"));
    ActionSpec spec{u"view.highContrast"_qs, menus::view(), tr("&High contrast"), {}, {}, 2};
    spec.isCheckable = true;
    Appearance &appearance = m_services.appearance;
    QAction *contrast = m_context.actions.add(
        spec, nullptr, [&appearance] { appearance.setHighContrast(!appearance.isHighContrast()); });
    const auto show = [contrast, &appearance] { contrast->setChecked(appearance.isHighContrast()); };
    connect(&appearance, &Appearance::changed, contrast, show);
    show();
}

void WindowActions::addTextSize()
{
    Actions &actions = m_context.actions;
    Appearance &appearance = m_services.appearance;
    ActionSpec larger{u"view.textLarger"_qs, menus::view(), tr("L&arger text"), Qt::CTRL | Qt::Key_Plus, {}, 3};
    larger.moreKeys = {QKeySequence(Qt::CTRL | Qt::Key_Equal)}; // the same key without Shift
    QAction *up =
        actions.add(larger, nullptr, [&appearance] { appearance.setTextSize(appearance.textSize() + textStep); });
    QAction *down =
        actions.add({u"view.textSmaller"_qs, menus::view(), tr("S&maller text"), Qt::CTRL | Qt::Key_Minus, {}, 3},
                    nullptr, [&appearance] { appearance.setTextSize(appearance.textSize() - textStep); });
    actions.add({u"view.textNormal"_qs, menus::view(), tr("N&ormal text size"), Qt::CTRL | Qt::Key_0, {}, 3}, nullptr,
                [&appearance] { appearance.setTextSize(wholeSize); });
    const auto show = [&actions, &appearance, up, down] {
        const QString size = tr("The text is at %1 %").arg(appearance.textSize());
        actions.allow(up, appearance.textSize() < Appearance::mostTextSize, size);
        actions.allow(down, appearance.textSize() > Appearance::leastTextSize, size);
    };
    connect(&appearance, &Appearance::changed, up, show);
    show();
}

void WindowActions::addHelp()
{
    Actions &actions = m_context.actions;
    ActionSpec shortcuts{u"help.shortcuts"_qs, menus::help(), tr("&Keyboard shortcuts"), Qt::Key_F1};
    shortcuts.moreKeys = {QKeySequence(Qt::CTRL | Qt::Key_Question)};
    actions.add(shortcuts, nullptr, [this] { (new ShortcutsDialog(m_context.actions, &m_window))->open(); });
    actions.add({u"help.activity"_qs, menus::help(), tr("&Recent activity"), {}}, nullptr,
                [this] { (new ActivityDialog(m_context.notices, &m_window))->open(); });
    actions.add({u"help.about"_qs, menus::help(), tr("&About Likeness"), {}, {}, 1}, nullptr,
                [this] { (new AboutDialog(m_services.sandboxLevel(), &m_window))->open(); });
}

void WindowActions::openPalette()
{
    auto *palette = new CommandPalette(m_context.actions, &m_window);
    // Only once the palette is gone does the focus lie again where it was, which keys of lists and pasting need.
    connect(
        palette, &CommandPalette::chosen, this, [this](const QString &id) { m_context.actions.trigger(id); },
        Qt::QueuedConnection);
    palette->open();
}

} // namespace likeness
