// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drop/drop_content.h"
#include "ui/drop/paste_box.h"

#include <QObject>

class QWidget;

namespace likeness {

class Learning;
class Notices;
struct WindowServices;

/// Takes in what is dropped, pasted or chosen, wherever in the window that was.
class Intake final : public QObject {
    Q_OBJECT
public:
    Intake(QWidget &window, const WindowServices &services, Learning &learning, Notices &notices);

    /// Files as they are; pictures and texts without a file through the paste box. Without an avatar it waits for one.
    void add(const DropContent &content);
    void chooseFiles();
    void paste();
    void setAvatar(const QString &avatarId);
    /// What waited for an avatar that nobody made.
    void dropWaiting() { m_waiting = {}; }
    /// Removes pasted files that were read. Not while files are being taken in.
    void sweep();

Q_SIGNALS:
    void avatarWanted();
    void taken();

private:
    QWidget &m_window;
    const WindowServices &m_services;
    Learning &m_learning;
    Notices &m_notices;
    PasteBox m_pasteBox;
    QString m_avatarId;
    DropContent m_waiting;
};

} // namespace likeness
