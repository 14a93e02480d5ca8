// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/terminal_line.h"

#include <array>
#include <csignal>
#include <cstddef>
#include <termios.h>
#include <unistd.h>

namespace likeness::cli {

namespace {

constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/// Set by the handler, which can reach nothing else; read once the interrupted wait is over.
volatile std::sig_atomic_t caughtSignal = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void noteEnd(int number)
{
    caughtSignal = number;
}

/// Catches the signals that would end the program while the terminal is silent, and lets them end it afterwards.
class HeldSignals {
public:
    HeldSignals()
    {
        caughtSignal = 0;
        struct sigaction action { };
        action.sa_handler = noteEnd; // without SA_RESTART, so that the signal ends the wait for a line
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            ::sigaction(endingSignals[i], &action, &m_before[i]);
    }
    ~HeldSignals()
    {
        for (std::size_t i = 0; i < endingSignals.size(); ++i)
            ::sigaction(endingSignals[i], &m_before[i], nullptr);
        if (caughtSignal != 0)
            std::raise(caughtSignal);
    }
    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

private:
    std::array<struct sigaction, endingSignals.size()> m_before{};
};

/// The terminal shows nothing that is typed but the line end, while one of these lives.
class SilentTerminal {
public:
    explicit SilentTerminal(const termios &shown) : m_shown(shown)
    {
        termios silent = shown;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= tcflag_t(ECHONL);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_shown); }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

private:
    termios m_shown;
};

} // namespace

std::optional<QByteArray> readTypedLine()
{
    QByteArray line;
    char one = 0;
    while (::read(STDIN_FILENO, &one, 1) == 1) {
        line.append(one);
        if (one == '\n')
            return withoutLineEnd(line);
    }
    return std::nullopt;
}

std::optional<QByteArray> readHiddenLine()
{
    termios shown{};
    if (::tcgetattr(STDIN_FILENO, &shown) != 0)
        return std::nullopt;
    const HeldSignals held; // outlives the silence: the terminal speaks again before a signal ends the program
    const SilentTerminal silent(shown);
    return readTypedLine();
}

QByteArray withoutLineEnd(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

} // namespace likeness::cli
