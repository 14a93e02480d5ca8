// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace likeness::cli {

namespace {

sigset_t stopSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    const sigset_t set = stopSignals();
    ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_notifier = new QSocketNotifier(::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::take);
}

Interrupt::~Interrupt()
{
    const int descriptor = int(m_notifier->socket());
    delete m_notifier;
    ::close(descriptor);
    const sigset_t set = stopSignals();
    ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void Interrupt::take()
{
    signalfd_siginfo info{};
    if (::read(int(m_notifier->socket()), &info, sizeof info) != sizeof info)
        return;
    if (std::exchange(m_hasHappened, true)) {
        // The second wish is not to wait for anything.
        const sigset_t set = stopSignals();
        ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
        std::signal(int(info.ssi_signo), SIG_DFL);
        ::raise(int(info.ssi_signo));
    }
    Q_EMIT requested();
}

} // namespace likeness::cli
