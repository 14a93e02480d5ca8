// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/engine/process_watch.h"

#include <QSocketNotifier>
#include <QTimer>

#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace likeness {

ProcessWatch::ProcessWatch(qint64 processId) : m_id(processId)
{
    m_handle = int(::syscall(SYS_pidfd_open, pid_t(processId), 0));
    if (m_handle < 0) {
        // It is gone already; or this kernel has no such handles, and the next question finds out.
        if (::kill(pid_t(processId), 0) != 0)
            QTimer::singleShot(0, this, &ProcessWatch::take);
        return;
    }
    m_notifier = new QSocketNotifier(m_handle, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ProcessWatch::take);
}

ProcessWatch::~ProcessWatch()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

void ProcessWatch::terminate() const
{
    send(SIGTERM);
}

void ProcessWatch::kill() const
{
    send(SIGKILL);
}

void ProcessWatch::send(int signal) const
{
    if (m_handle >= 0)
        ::syscall(SYS_pidfd_send_signal, m_handle, signal, nullptr, 0);
    else
        ::kill(pid_t(m_id), signal);
}

void ProcessWatch::take()
{
    if (m_notifier != nullptr)
        m_notifier->setEnabled(false);
    int status = 0;
    std::optional<int> code;
    if (::waitpid(pid_t(m_id), &status, WNOHANG) == pid_t(m_id)) // fails where it is no child of ours
        code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    Q_EMIT ended(code);
}

} // namespace likeness
