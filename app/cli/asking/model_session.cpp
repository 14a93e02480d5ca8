// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QDir>

namespace likeness::cli {

namespace {

/// Where open models come from: huggingface.co, unless a mirror was named.
Outcome<QUrl> hubOf(const Context &context, const OpenAiServers &servers)
{
    if (!context.has("hub"))
        return QUrl(QStringLiteral("https://huggingface.co"));
    const Result<QUrl> address = servers.address(context.value("hub"));
    if (!address || servers.trust(*address) == OriginTrust::Private)
        return tl::unexpected<Problem>(usageProblem(Words::tr("%1 is no address of a hub.").arg(context.value("hub")),
                                                    Words::tr("It begins with https.")));
    return *address;
}

} // namespace

Outcome<std::unique_ptr<ModelSession>> ModelSession::open(const Context &context, OpenMode mode)
{
    auto session = LibrarySession::open(context, mode);
    if (!session)
        return tl::unexpected<Problem>(session.error());
    std::unique_ptr<ModelSession> opened(new ModelSession);
    opened->m_session = std::move(*session);
    const Outcome<QUrl> hub = hubOf(context, opened->m_servers);
    if (!hub)
        return tl::unexpected<Problem>(hub.error());
    opened->m_hub = std::make_unique<HuggingFaceHub>(*hub);
    if (EngineProcess::isInstalled())
        opened->m_engine = std::make_unique<EngineProcess>(
            EngineSettings{QDir(opened->library().folder()).filePath(QStringLiteral("engine"))},
            opened->library().engine(), opened->m_engineCalls);
    opened->m_desk = std::make_unique<ModelDesk>(
        opened->library(), opened->m_servers,
        ThisComputer{opened->m_engine.get(), &opened->m_engineCalls, opened->m_hub.get(), Words::tr("This computer")});
    return opened;
}

namespace {

Problem with(const Error &error, int exit, const QString &message)
{
    Problem problem = problemFor(error);
    problem.exit = exit;
    problem.message = message.arg(error.subject);
    if (!error.detail.isEmpty())
        problem.hint = Words::tr("It says: %1").arg(error.detail);
    return problem;
}

Problem deniedProblem(const Error &error)
{
    if (error.detail.startsWith(u"certificate"))
        return with(error, ServiceFailed, Words::tr("%1 can't prove who it is, so nothing was sent."));
    return with(error, KeyMissing, Words::tr("%1 refused this to your account."));
}

Problem noModel(const QString &server)
{
    return {QStringLiteral("no_model"), Words::tr("It is not known which models %1 has.").arg(server),
            Words::tr("Ask it: likeness-cli accounts test \"%1\"").arg(server), NothingFound};
}

} // namespace

Problem askingProblem(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Denied:
        return deniedProblem(error);
    case ErrorKind::NotFound:
        if (error.detail == u"no_model")
            return noModel(error.subject);
        return error.detail.isEmpty() ? problemFor(error)
                                      : with(error, NothingFound, Words::tr("%1 knows no such model or address."));
    case ErrorKind::TimedOut:
        return with(error, ServiceFailed, Words::tr("%1 did not answer in time."));
    case ErrorKind::BadInput:
        return with(error, DataRefused, Words::tr("%1 did not take the question."));
    case ErrorKind::Crashed: {
        Problem problem = problemFor(error);
        problem.exit = ServiceFailed;
        problem.message = Words::tr("The engine on this computer ended unexpectedly.");
        problem.hint = Words::tr("What came is kept. It starts again with the next question; its log lies in the "
                                 "library's folder: engine/engine.log");
        return problem;
    }
    case ErrorKind::TooLarge:
        return with(error, DataRefused, Words::tr("The question or its answer is too long for %1."));
    case ErrorKind::Service:
    case ErrorKind::RateLimited:
    case ErrorKind::KeyRefused:
    case ErrorKind::NoCredit: {
        Problem problem = problemFor(error);
        if (!error.detail.isEmpty())
            problem.hint += u' ' + Words::tr("It says: %1").arg(error.detail);
        return problem;
    }
    default:
        return problemFor(error);
    }
}

} // namespace likeness::cli
