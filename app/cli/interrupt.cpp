// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace likeness::cli {

namespace {

constexpr std::array stopSignals{SIGINT, SIGTERM};

/// The only thing a signal handler can reach; written to by the handler, read by the event loop.
int pipeIn = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void noteStop(int)
{
    const char wish = 1;
    [[maybe_unused]] const ssize_t written = ::write(pipeIn, &wish, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without a pipe Ctrl+C ends the program as it ends any other
    pipeIn = ends[1];
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::take);
    struct sigaction action { };
    action.sa_handler = noteStop;
    action.sa_flags = SA_RESTART | SA_RESETHAND; // the second wish is not to wait for anything
    for (const int number : stopSignals)
        ::sigaction(number, &action, nullptr);
}

Interrupt::~Interrupt()
{
    if (m_notifier == nullptr)
        return;
    for (const int number : stopSignals)
        std::signal(number, SIG_DFL);
    m_notifier->setEnabled(false);
    ::close(int(m_notifier->socket()));
    ::close(pipeIn);
}

bool Interrupt::hasHappened()
{
    if (m_notifier != nullptr)
        take();
    return m_hasHappened;
}

void Interrupt::take()
{
    char wish = 0;
    if (::read(int(m_notifier->socket()), &wish, 1) != 1 || m_hasHappened)
        return;
    m_hasHappened = true;
    Q_EMIT requested();
}

} // namespace likeness::cli
