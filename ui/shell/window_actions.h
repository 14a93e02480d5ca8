// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QActionGroup>

class QWidget;

namespace likeness {

class Intake;
enum class ThemeChoice;
struct PageContext;
struct WindowServices;

/// What can be done in the window whichever page is shown: the actions of the shell itself, and the dialogs that they
/// open.
class WindowActions final : public QObject {
    Q_OBJECT
public:
    WindowActions(QWidget &window, const WindowServices &services, const PageContext &context, Intake &intake);

Q_SIGNALS:
    void quitWanted();
    void paneWanted(int step);
    void railToggled();
    void avatarMenuWanted();

private:
    void addFileActions(Intake &intake);
    void addUndo();
    void addView();
    void addTheme();
    void addTextSize();
    void addHelp();
    void addThemeChoice(ThemeChoice choice, const QString &id, const QString &text);
    void refreshUndo();
    void openPalette();

    QWidget &m_window;
    const WindowServices &m_services;
    const PageContext &m_context;
    QActionGroup m_themes{nullptr}; ///< one at a time
};

} // namespace likeness
