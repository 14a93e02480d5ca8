// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/away/away_notes.h"

#include "ui/common/jobs/job_list.h"
#include "ui/common/window_settings.h"

#include <QApplication>
#include <QWindow>

namespace likeness {

AwayNotes::AwayNotes(JobList &jobs, const WindowSettings &settings, const QDBusConnection &bus,
                     std::chrono::milliseconds longFrom)
    : m_settings(settings),
      m_longFrom(longFrom),
      m_notes(bus)
{
    connect(&jobs, &JobList::finished, this, &AwayNotes::tellOf);
    connect(&m_notes, &DesktopNotes::chosen, this, &AwayNotes::follow);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, [this](const QWindow *window) {
        if (window)
            m_notes.closeAll(); // whoever is here sees it in the window
    });
}

void AwayNotes::tell(const QString &key, const QString &title, const std::function<void()> &show)
{
    if (QApplication::activeWindow() || !m_settings.areDesktopNotesOn())
        return;
    m_show.insert(key, show);
    m_notes.show(key, title);
}

void AwayNotes::tellOf(const Job &job)
{
    if (job.isStopping || job.since.elapsed() < m_longFrom.count())
        return;
    const QString title = job.end.sentence.isEmpty() ? tr("%1: ended").arg(job.title) : job.end.sentence;
    tell(job.id, title, [this, end = job.end] {
        if (!end.page.isEmpty())
            Q_EMIT pageWanted(end.page, end.avatarId);
    });
}

void AwayNotes::follow(const QString &key, const QString &token)
{
    const auto show = m_show.take(key);
    Q_EMIT frontWanted(token);
    if (show)
        show();
}

} // namespace likeness
