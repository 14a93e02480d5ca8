// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/program.h"

#include "app/engine/detach.h"
#include "app/engine/engine_log.h"
#include "app/engine/secrets.h"
#include "engine/api/server.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace likeness::engine {

namespace {

constexpr int exitFailed = 1, exitUsage = 2, exitUnavailable = 3;

int exitFor(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::BadRequest:
        return exitUsage;
    case FailureKind::NotFound:
    case FailureKind::Conflict:
    case FailureKind::Corrupt:
        return exitUnavailable;
    default:
        return exitFailed;
    }
}

int complain(const Failure &failure)
{
    std::fprintf(stderr, "likeness-engine: %s\n", failure.message.c_str());
    return exitFor(failure);
}

/// The data are their owner's alone, a crash puts none of them on the disk, and a full disk or a client that left is
/// an error of a call and not the end of the program.
void prepareProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int each : {SIGTERM, SIGINT, SIGHUP})
        sigaddset(&signals, each);
    return signals;
}

/// Until somebody ends the program, or nobody needed it for long.
void waitForEnd(const Activity &activity, const std::optional<double> &idleMinutes)
{
    const sigset_t signals = endingSignals();
    const timespec pause{0, 200'000'000};
    const std::chrono::duration<double> longest(idleMinutes.value_or(0) * 60);
    while (::sigtimedwait(&signals, nullptr, &pause) < 0) {
        if (idleMinutes && activity.idleFor() > longest)
            return;
    }
}

std::string addressOf(const EngineOptions &options, int port)
{
    const bool isVersion6 = options.host.find(':') != std::string::npos;
    return (isVersion6 ? "[" + options.host + "]" : options.host) + ":" + std::to_string(port);
}

void announce(const EngineOptions &options, int port, bool isSealed)
{
    const Json line{{"address", addressOf(options, port)},
                    {"version", LIKENESS_VERSION},
                    {"pid", static_cast<std::int64_t>(::getpid())}};
    std::printf("%s\n", textOf(line).c_str());
    std::fflush(stdout);
    if (!isSealed)
        std::fprintf(stderr, "likeness-engine: without a key the engine's data are not sealed.\n");
}

int serve(const EngineOptions &options, Secrets secrets, Detached *detached, const MakeParts &makeParts)
{
    const sigset_t signals = endingSignals();
    ::pthread_sigmask(SIG_BLOCK, &signals, nullptr); // before any thread, so that only waitForEnd() takes them
    auto parts = makeParts(options.compute);
    if (!parts)
        return complain(parts.error());
    const bool isSealed = secrets.sealer.isSealing();
    auto service = Service::open(options.data, std::move(secrets.sealer), *parts->runtime, parts->makePractice);
    if (!service)
        return complain(service.error());
    EngineLog log(options.data / "engine.log");
    Server server(**service, {secrets.token, [&log](const std::string &line) { log.write(line); }});
    const auto port = server.bind(options.host, options.port);
    if (!port)
        return complain(port.error());
    std::thread serving([&server] { server.run(); });
    announce(options, *port, isSealed);
    if (detached)
        detached->ready();
    log.write("started, version " LIKENESS_VERSION);
    waitForEnd((*service)->activity(), options.idleMinutes);
    (*service)->stop();
    server.stop();
    serving.join();
    log.write("ended");
    return EXIT_SUCCESS;
}

} // namespace

int runEngine(const std::vector<std::string> &arguments, const MakeParts &makeParts)
{
    const auto options = optionsFrom(arguments);
    if (!options)
        return complain(options.error());
    if (options->wantsHelp || options->wantsVersion) {
        std::printf("%s", options->wantsHelp ? engineUsage : LIKENESS_VERSION "\n");
        return EXIT_SUCCESS;
    }
    prepareProcess();
    if (auto started = startSodium(); !started)
        return complain(started.error());
    auto secrets = readSecrets(*options);
    if (!secrets)
        return complain(secrets.error());
    if (!options->isHandOver)
        return serve(*options, std::move(*secrets), nullptr, makeParts);
    auto detached = Detached::split();
    if (!detached)
        return complain(detached.error());
    return serve(*options, std::move(*secrets), &*detached, makeParts);
}

} // namespace likeness::engine
