// SPDX-License-Identifier: GPL-3.0-or-later
// Without Qt: its names and those of Xlib do not go together, and the one who measures should cost nothing.
#include "window_start.h"

#include <X11/Xlib.h>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <poll.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace likeness::bench {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int leastSide = 200; // smaller ones are helpers of the toolkit
constexpr auto patience = std::chrono::seconds(10);
constexpr auto settling = std::chrono::milliseconds(1500);

[[noreturn]] void giveUp(const char *why)
{
    std::fprintf(stderr, "start: %s\n", why);
    std::exit(EXIT_FAILURE);
}

pid_t startProgram(const std::vector<std::string> &command)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    std::vector<char *> arguments;
    for (const std::string &one : command)
        arguments.push_back(const_cast<char *>(one.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(EXIT_FAILURE);
}

bool isProgramWindow(Display *display, Window window)
{
    XWindowAttributes attributes;
    return XGetWindowAttributes(display, window, &attributes) != 0 && attributes.width >= leastSide
        && attributes.height >= leastSide;
}

void waitForWindow(Display *display, Clock::time_point until)
{
    while (Clock::now() < until) {
        while (XPending(display) > 0) {
            XEvent event;
            XNextEvent(display, &event);
            if (event.type == MapNotify && isProgramWindow(display, event.xmap.window))
                return;
        }
        pollfd server{ConnectionNumber(display), POLLIN, 0};
        poll(&server, 1, 100);
    }
    giveUp("no window came");
}

double memoryOf(pid_t process)
{
    std::ifstream rollup("/proc/" + std::to_string(process) + "/smaps_rollup");
    std::string word;
    while (rollup >> word) {
        double kilobytes = 0;
        if (word == "Pss:" && rollup >> kilobytes)
            return kilobytes / 1024;
    }
    return 0;
}

int ignoreError(Display *, XErrorEvent *)
{
    return 0; // a window may be gone again before it is asked for its size
}

} // namespace

WindowStart startOnce(const std::vector<std::string> &command)
{
    Display *display = XOpenDisplay(nullptr);
    if (!display)
        giveUp("there is no X server; ./dev bench ui brings its own");
    XSetErrorHandler(ignoreError);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    WindowStart start;
    const auto began = Clock::now();
    const pid_t child = startProgram(command);
    waitForWindow(display, began + patience);
    start.milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - began).count();
    std::this_thread::sleep_for(settling);
    start.megabytes = memoryOf(child);
    kill(child, SIGTERM);
    waitpid(child, nullptr, 0);
    XCloseDisplay(display);
    return start;
}

} // namespace likeness::bench
