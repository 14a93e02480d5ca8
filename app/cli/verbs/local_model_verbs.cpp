// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/local_model_verbs.h"

#include "app/cli/asking/model_session.h"
#include "app/cli/await.h"
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QLocale>

namespace likeness::cli {
namespace {

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString stateCode(LocalModelState state)
{
    switch (state) {
    case LocalModelState::Absent:
        return QStringLiteral("absent");
    case LocalModelState::Part:
        return QStringLiteral("part");
    case LocalModelState::Downloading:
    case LocalModelState::Checking:
        return QStringLiteral("downloading");
    case LocalModelState::Ready:
        return QStringLiteral("ready");
    }
    return {};
}

QJsonObject jsonOf(const LocalModel &model)
{
    return {{QStringLiteral("id"), model.info.id},
            {QStringLiteral("name"), model.info.name},
            {QStringLiteral("state"), stateCode(model.state)},
            {QStringLiteral("practice"), model.isPractice},
            {QStringLiteral("folder"), model.folder},
            {QStringLiteral("licence"), model.info.licence},
            {QStringLiteral("gated"), model.info.isGated},
            {QStringLiteral("bytes"), model.info.bytes()},
            {QStringLiteral("verified"), model.info.isVerified()},
            {QStringLiteral("parameters"), model.info.parameters},
            {QStringLiteral("context_tokens"), model.info.contextTokens}};
}

QString stateText(const LocalModel &model)
{
    if (model.isPractice)
        return Words::tr("learns your examples by heart, to try the workflow; not for conversation");
    if (model.state == LocalModelState::Ready)
        return model.isLinked ? Words::tr("ready, in %1").arg(model.folder) : Words::tr("ready");
    if (model.info.isGated)
        return Words::tr("only after signing in at %1; then: models add").arg(model.info.page.toString());
    const QString size = model.info.isVerified()
        ? sizeText(model.info.bytes())
        : Words::tr("about %1, not yet verified").arg(sizeText(model.info.bytes()));
    return model.state == LocalModelState::Part ? Words::tr("%1 of %2 are here").arg(sizeText(model.bytesHere), size)
                                                : Words::tr("to download: %1").arg(size);
}

QString lineOf(const LocalModel &model)
{
    QStringList parts{model.info.id, model.info.licence, stateText(model)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  "));
}

Problem absentProblem()
{
    return {QStringLiteral("no_engine"), Words::tr("This Likeness was built or installed without its engine."),
            Words::tr("Models of other servers: likeness-cli models list"), NothingFound};
}

Problem problemOf(const Error &error, const SpaceNeed &space)
{
    Problem problem = askingProblem(error);
    problem.hint = Words::tr("What came is kept. Run the same command again to go on.");
    if (error.kind == ErrorKind::Io && error.detail == u"no_space") {
        problem = problemFor(error);
        problem.code = QStringLiteral("no_space");
        problem.message = Words::tr("Not enough space: %1 are needed and %2 are free.")
                              .arg(sizeText(space.needed), sizeText(space.free));
        problem.hint = Words::tr("Make room, or use a folder elsewhere: likeness-cli models add FOLDER");
    } else if (error.kind == ErrorKind::Corrupt) {
        problem.exit = DataRefused;
        problem.message =
            Words::tr("What came of %1 is not the file that was meant; it was deleted.").arg(error.subject);
        problem.hint = Words::tr("Run the same command again.");
    } else if (error.kind == ErrorKind::Denied || error.kind == ErrorKind::KeyRefused) {
        problem.exit = KeyMissing;
        problem.message = error.detail == u"redirect"
            ? Words::tr("The hub led to an address that may not be followed.")
            : Words::tr("%1 is given only to those who signed in at the hub.").arg(error.subject);
        problem.hint = Words::tr("Get it there, then: likeness-cli models add FOLDER");
    }
    return problem;
}

Problem folderProblem(const Error &error)
{
    Problem problem = askingProblem(error);
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::BadInput) {
        problem.exit = error.kind == ErrorKind::NotFound ? NothingFound : DataRefused;
        problem.message = Words::tr("There is no model in %1: it has no file config.json.").arg(error.subject);
        problem.hint = Words::tr("Give the folder that holds it, with tokenizer.json and safetensors.");
    } else if (error.kind == ErrorKind::Unsupported) {
        problem.message = Words::tr("The engine can't run %1: %2").arg(error.subject, error.detail);
        problem.hint = Words::tr("likeness-cli models list --offered shows models that it can run.");
    }
    return problem;
}

/// Runs the event loop until it ended; Ctrl+C keeps what came.
std::optional<Error> downloaded(Console &console, LocalModels &models, const LocalModel &model)
{
    QEventLoop loop;
    Interrupt interrupt;
    std::optional<Error> fault;
    const QString &id = model.info.id;
    QObject::connect(&interrupt, &Interrupt::requested, &models, [&] { models.cancel(id); });
    QObject::connect(&models, &LocalModels::progressed, &loop, [&, last = -1](const QString &) mutable {
        const Result<LocalModel> now = models.find(id);
        const int percent = now ? int(100 * now->bytesHere / std::max<qint64>(1, model.info.bytes())) : last;
        constexpr int step = 5;
        if (percent / step != last / step)
            console.note(Words::tr("%1 of %2").arg(sizeText(now->bytesHere), sizeText(model.info.bytes())));
        last = percent;
    });
    QObject::connect(&models, &LocalModels::downloadEnded, &loop,
                     [&](const QString &, const std::optional<Error> &end) {
                         fault = end;
                         loop.quit();
                     });
    if (interrupt.hasHappened())
        models.cancel(id);
    loop.exec();
    return fault;
}

/// The library, with the models of this computer.
Outcome<std::unique_ptr<ModelSession>> openLocalModels(const Context &context)
{
    auto session = ModelSession::open(context, OpenMode::ReadWrite);
    if (session && (*session)->desk().localModels == nullptr)
        return tl::unexpected<Problem>(absentProblem());
    return session;
}

} // namespace

int printOfferedModels(Console &console, const LocalModels *models)
{
    if (models == nullptr)
        return console.fail(absentProblem());
    QJsonArray rows;
    for (const LocalModel &model : models->list()) {
        rows.append(jsonOf(model));
        if (!console.isJson())
            console.print(lineOf(model));
    }
    if (console.isJson())
        console.printDocument(
            {{QStringLiteral("as_of"), models->dataAsOf().toString(Qt::ISODate)}, {QStringLiteral("models"), rows}});
    return Done;
}

int runModelsDownload(Context &context)
{
    Console &console = context.console();
    const auto session = openLocalModels(context);
    if (!session)
        return console.fail(session.error());
    LocalModels *models = (*session)->desk().localModels.get();
    const Result<LocalModel> model = models->find(context.arguments().first());
    if (!model)
        return console.fail(model.error());
    const SpaceNeed space = models->spaceFor(model->info.id);
    if (model->state != LocalModelState::Ready) {
        console.note(Words::tr("%1 from %2, licence: %3. Nothing of yours is sent.")
                         .arg(sizeText(space.needed), model->info.page.host(), model->info.licence));
        if (context.has("dry-run"))
            return Done;
        if (const Result<> started = models->download(model->info.id); !started)
            return console.fail(problemOf(started.error(), space));
        if (const auto fault = downloaded(console, *models, *model))
            return console.fail(problemOf(*fault, models->spaceFor(model->info.id)));
    }
    const Result<LocalModel> ready = models->find(model->info.id);
    if (console.isJson())
        console.printDocument(jsonOf(ready.value_or(*model)));
    else
        console.print(Words::tr("%1 is ready.").arg(model->info.id));
    return Done;
}

int runModelsAdd(Context &context)
{
    Console &console = context.console();
    const auto session = openLocalModels(context);
    if (!session)
        return console.fail(session.error());
    LocalModels *models = (*session)->desk().localModels.get();
    const Result<QString> id = await(models->addFolder(context.arguments().first()));
    if (!id)
        return console.fail(folderProblem(id.error()));
    if (console.isJson())
        console.printDocument(jsonOf(models->find(*id).value_or(LocalModel())));
    else
        console.print(Words::tr("%1 is ready.").arg(*id));
    return Done;
}

int runModelsRemove(Context &context)
{
    Console &console = context.console();
    const auto session = openLocalModels(context);
    if (!session)
        return console.fail(session.error());
    LocalModels *models = (*session)->desk().localModels.get();
    const Result<LocalModel> model = models->find(context.arguments().first());
    if (!model)
        return console.fail(model.error());
    if (model->isPractice)
        return console.fail(usageProblem(Words::tr("The practice model can't be removed: it is made here when needed."),
                                         Words::tr("It takes no download and little space.")));
    if (context.has("dry-run")) {
        console.note(Words::tr("Would remove %1.").arg(model->info.id));
        return Done;
    }
    if (const Result<> removed = models->remove(model->info.id); !removed)
        return console.fail(removed.error());
    console.note(model->isLinked ? Words::tr("Forgot %1; its folder stays.").arg(model->info.id)
                                 : Words::tr("Removed %1.").arg(model->info.id));
    return Done;
}

} // namespace likeness::cli
