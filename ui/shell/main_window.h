// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/avatars.h"
#include "ui/shell/menu_table.h"
#include "ui/shell/window_settings.h"

#include <QMainWindow>

namespace likeness {

class Examples;
class Exporter;
class HeaderBar;
class Importer;
class Toast;
class WorkArea;
struct DropContent;
struct Error;

/// What the window works with; all of it outlives the window.
struct WindowServices {
    Avatars &avatars;
    Importer &importer;
    Examples &examples;
    Exporter &exporter;
    WindowSettings &settings;
    QString samples; ///< folder of the sample avatar's files
};

/// The one window: it chooses the avatar, takes what is dropped, and leads from page to page.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services);

    /// Takes files, pictures and texts in, asking for an avatar first where there is none.
    void add(const DropContent &content);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QVector<MenuEntry> menuEntries();
    void connectParts();
    void openFirstAvatar();
    void openAvatar(const QString &avatarId);
    void newAvatar();
    void chooseFiles();
    void trySample();
    void paste();
    void exportExamples();
    void toggleTheme();
    void tellError(const Error &error);

    WindowServices m_services;
    Avatar m_avatar; ///< without an id: none yet
    std::unique_ptr<DropContent> m_waiting; ///< dropped before there was an avatar
    HeaderBar *m_header;
    WorkArea *m_work;
    Toast *m_toast;
};

} // namespace likeness
