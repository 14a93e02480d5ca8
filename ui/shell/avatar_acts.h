// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace likeness {

class Intake;
struct PageContext;
struct WindowServices;

/// What makes an avatar: a new one, or the sample.
class AvatarActs final : public QObject {
    Q_OBJECT
public:
    AvatarActs(QWidget &window, const WindowServices &services, const PageContext &context, Intake &intake);

    void newAvatar();

private:
    void trySample();
    void addRecordedChat(const QString &avatarId);

    QWidget &m_window;
    const WindowServices &m_services;
    const PageContext &m_context;
    Intake &m_intake;
};

} // namespace likeness
