// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/away/desktop_notes.h"

#include <chrono>
#include <functional>

namespace likeness {

class JobList;
class WindowSettings;
struct Job;

/// Tells by the desktop what happened while another program was in front: work that took long has ended, and what else
/// tell() is asked for. Never what somebody wrote. All of it stands in the window too, so it may be switched off.
class AwayNotes final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longWork{60'000};

    AwayNotes(JobList &jobs, const WindowSettings &settings, const QDBusConnection &bus,
              std::chrono::milliseconds longFrom = longWork);

    /// Where nobody is looking. One note for each key, replaced and not stacked; a click on it calls `show` once the
    /// window is in front.
    void tell(const QString &key, const QString &title, const std::function<void()> &show);

Q_SIGNALS:
    /// Somebody clicked: the window should come to the front. The token may be empty.
    void frontWanted(const QString &token);
    /// The result of a job should be shown.
    void pageWanted(const QString &page, const QString &avatarId);

private:
    void tellOf(const Job &job);
    void follow(const QString &key, const QString &token);

    const WindowSettings &m_settings;
    std::chrono::milliseconds m_longFrom;
    DesktopNotes m_notes;
    QHash<QString, std::function<void()>> m_show; ///< by key
};

} // namespace likeness
