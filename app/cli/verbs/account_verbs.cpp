// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"
#include "app/cli/await.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "services/models/local/engine_account.h"

#include <QFile>
#include <QJsonArray>

namespace likeness::cli {
namespace {

QJsonObject jsonOf(const Account &account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("name"), account.server.name},
            {QStringLiteral("provider"), account.provider},
            {QStringLiteral("base_url"), isEngine(account) ? QString() : account.server.address.toString()},
            {QStringLiteral("key_hint"), account.keyHint},
            {QStringLiteral("created_at"), account.createdAt.toString(Qt::ISODate)}};
}

QString lineOf(const Account &account)
{
    if (isEngine(account))
        return Words::tr("%1  the engine beside this program, without a key").arg(account.server.name);
    const QString key = account.keyHint.isEmpty() ? Words::tr("no key") : Words::tr("key …%1").arg(account.keyHint);
    return QStringLiteral("%1  %2  %3").arg(account.server.name, account.server.address.toDisplayString(), key);
}

/// A key never stands on a command line, where every program of this computer could read it.
Outcome<QByteArray> keyFrom(const Context &context)
{
    const QString path = context.value("key-file");
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    const bool isOpen = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected<Problem>(problemFor({ErrorKind::Io, path, file.errorString()}));
    const QByteArray key = file.readLine(4096).trimmed();
    if (key.isEmpty())
        return tl::unexpected<Problem>(usageProblem(Words::tr("The first line of %1 holds no key.").arg(path)));
    return key;
}

Problem addressProblem(const Error &error)
{
    Problem problem = usageProblem(Words::tr("%1 is no address of a server.").arg(error.subject),
                                   Words::tr("It looks like this: --base-url http://127.0.0.1:11434/v1"));
    if (error.detail == u"holds_credentials")
        problem.message = Words::tr("%1 holds a user name, so it may lead elsewhere than it seems.").arg(error.subject);
    else if (error.detail == u"holds_query")
        problem.message = Words::tr("%1 holds a question mark or a number sign.").arg(error.subject);
    else if (error.detail == u"not_encrypted")
        problem.message = Words::tr("%1 would send everything unencrypted through the internet.").arg(error.subject);
    else if (error.detail == u"not_a_key")
        problem = usageProblem(Words::tr("What the key file holds is no key."),
                               Words::tr("Its first line has to be the key alone, as the provider shows it."));
    else if (error.detail == u"name taken")
        problem = usageProblem(Words::tr("There is an account named %1 already.").arg(error.subject),
                               Words::tr("Give it another name: --name NAME"));
    return problem;
}

Problem addProblem(const Error &error)
{
    if (error.kind == ErrorKind::BadInput)
        return addressProblem(error);
    if (error.kind == ErrorKind::NotFound)
        return usageProblem(Words::tr("No provider is called %1.").arg(error.subject),
                            Words::tr("Use openai-compatible with --base-url for any other server."));
    if (error.kind == ErrorKind::NoKey) {
        Problem problem = problemFor(error);
        problem.hint = Words::tr("Give it with --key-file FILE, or - for standard input.");
        return problem;
    }
    if (error.detail == u"private_address")
        return usageProblem(
            Words::tr("%1 is in the local network and not encrypted: others there can read along.").arg(error.subject),
            Words::tr("Add --allow-unencrypted if that is all right."));
    return problemFor(error);
}

void printModels(Console &console, const QVector<ListedModel> &models)
{
    QJsonArray rows;
    for (const ListedModel &model : models) {
        rows.append(QJsonObject{{QStringLiteral("id"), model.id},
                                {QStringLiteral("shutdown"), model.shutdown.toString(Qt::ISODate)}});
        if (!console.isJson())
            console.print(model.shutdown.isValid()
                              ? Words::tr("%1  retires %2").arg(model.id, model.shutdown.toString(Qt::ISODate))
                              : model.id);
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("models"), rows}});
}

} // namespace

int runAccountsList(Context &context)
{
    Console &console = context.console();
    const auto session = ModelSession::open(context, OpenMode::ReadOnly);
    if (!session)
        return console.fail(session.error());
    const auto accounts = (*session)->desk().accounts.list();
    if (!accounts)
        return console.fail(accounts.error());
    QJsonArray rows;
    for (const Account &account : accounts->items) {
        rows.append(jsonOf(account));
        if (!console.isJson())
            console.print(lineOf(account));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("accounts"), rows}});
    else if (accounts->items.isEmpty())
        console.note(Words::tr("No accounts yet. Everything on this computer works without one."));
    return accounts->damaged.isEmpty() ? Done : console.fail(accounts->damaged.first());
}

int runAccountsAdd(Context &context)
{
    Console &console = context.console();
    const Outcome<QByteArray> key = keyFrom(context);
    if (!key)
        return console.fail(key.error());
    NewAccount account;
    if (context.has("provider"))
        account.provider = context.value("provider");
    account.name = context.value("name");
    account.address = context.value("base-url");
    account.secret = *key;
    account.isPrivateAllowed = context.has("allow-unencrypted");
    const auto session = ModelSession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const Result<Account> added = (*session)->desk().accounts.add(account);
    if (!added)
        return console.fail(addProblem(added.error()));
    if (console.isJson())
        console.printDocument(jsonOf(*added));
    else
        console.print(lineOf(*added));
    console.note(Words::tr("Nothing was sent. Try it with: likeness-cli accounts test \"%1\"").arg(added->server.name));
    return Done;
}

int runAccountsTest(Context &context)
{
    Console &console = context.console();
    const auto session = ModelSession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const Result<QVector<ListedModel>> models = await((*session)->desk().accounts.test(context.arguments().first()));
    if (!models)
        return console.fail(askingProblem(models.error()));
    printModels(console, *models);
    console.note(Words::tr("It answers. Models offered: %1.").arg(QLocale().toString(models->size())));
    return Done;
}

int runAccountsFind(Context &context)
{
    Console &console = context.console();
    const auto session = ModelSession::open(context, OpenMode::ReadOnly);
    if (!session)
        return console.fail(session.error());
    const auto found = await((*session)->desk().accounts.findLocalServers());
    if (!found)
        return console.fail(found.error());
    QJsonArray rows;
    for (const LocalServer &one : *found) {
        rows.append(QJsonObject{{QStringLiteral("provider"), one.provider},
                                {QStringLiteral("base_url"), one.server.address.toString()},
                                {QStringLiteral("key_needed"), one.isKeyNeeded},
                                {QStringLiteral("models"), one.models.size()}});
        if (!console.isJson())
            console.print(Words::tr("%1 at %2. Add it with: likeness-cli accounts add --provider %3")
                              .arg(one.server.name, one.server.address.toDisplayString(), one.provider));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("servers"), rows}});
    else if (found->isEmpty())
        console.note(Words::tr("No server answers on this computer."));
    return Done;
}

int runAccountsRemove(Context &context)
{
    Console &console = context.console();
    const auto session = ModelSession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const Result<Account> account = (*session)->desk().accounts.find(context.arguments().first());
    if (!account)
        return console.fail(account.error());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would remove %1 and its key.").arg(account->server.name));
        return Done;
    }
    if (const auto removed = (*session)->desk().accounts.remove(account->id); !removed)
        return console.fail(removed.error());
    console.note(Words::tr("Removed %1 and its key.").arg(account->server.name));
    return Done;
}

} // namespace likeness::cli
