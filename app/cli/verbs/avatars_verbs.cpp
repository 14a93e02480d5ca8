// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/input_files.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/standard_output.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/card_verbs.h"
#include "app/cli/verbs/chosen_examples.h"

#include "services/reading/read_queue.h"

#include <QFileInfo>
#include <QJsonArray>

namespace likeness::cli {

namespace {

QJsonObject avatarJson(const Avatar &avatar)
{
    return {{QStringLiteral("id"), avatar.id},
            {QStringLiteral("name"), avatar.name},
            {QStringLiteral("self_names"), QJsonArray::fromStringList(avatar.selfNames)},
            {QStringLiteral("base_model"), avatar.voice.baseModel},
            {QStringLiteral("created_at"), avatar.createdAt.toUTC().toString(Qt::ISODate)}};
}

int printAvatars(Console &console, const QVector<Avatar> &avatars, int damaged)
{
    QJsonArray rows;
    for (const Avatar &avatar : avatars) {
        rows.append(avatarJson(avatar));
        if (!console.isJson())
            console.print(avatar.id.left(8) + QStringLiteral("  ") + avatar.name);
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("avatars"), rows}, {QStringLiteral("damaged"), damaged}});
    else if (avatars.isEmpty() && damaged == 0)
        console.note(Words::tr("There is no avatar yet. Create one: likeness-cli avatars create NAME"));
    return tellDamaged(console, damaged);
}

/// Deleting cannot be undone: it needs --yes or the avatar's name, typed.
bool isConfirmed(const Context &context, const Avatar &avatar)
{
    if (context.has("yes"))
        return true;
    const QString question =
        Words::tr("This deletes %1 with all its sources and examples for good. Type its name to go on:");
    return context.console().ask(question.arg(avatar.name)) == avatar.name;
}

Problem badName(const QString &name)
{
    const QString message = name.isEmpty() ? Words::tr("An avatar needs a name.")
                                           : Words::tr("There is an avatar named \"%1\" already.").arg(name);
    return {QStringLiteral("bad_input"), message, Words::tr("Choose another name."), DataRefused};
}

/// From a bundle, else from a character card.
Outcome<Avatar> avatarIn(LibrarySession &session, const QByteArray &document, const QString &path)
{
    const Result<Avatar> bundled = session.avatars().importBundle(document);
    if (bundled)
        return *bundled;
    if (bundled.error().kind != ErrorKind::BadInput)
        return tl::unexpected<Problem>(problemFor(bundled.error()));
    const auto carded = avatarOfCard(session, path);
    if (!carded)
        return tl::unexpected<Problem>(carded.error());
    if (*carded)
        return **carded;
    return tl::unexpected<Problem>(
        Problem{QStringLiteral("bad_input"), Words::tr("%1 holds no avatar.").arg(QFileInfo(path).fileName()),
                Words::tr("Such files are made by: likeness-cli avatars export NAME --out FILE"), DataRefused});
}

} // namespace

int runAvatarsList(Context &context)
{
    const auto session = LibrarySession::open(context, OpenMode::ReadOnly);
    if (!session) // A library that was never made holds no avatars.
        return session.error().exit == NothingFound ? printAvatars(context.console(), {}, 0)
                                                    : context.console().fail(session.error());
    const Result<QVector<Avatar>> avatars = (*session)->avatars().list();
    const Result<int> damaged = (*session)->avatars().damaged();
    if (!avatars || !damaged)
        return context.console().fail(avatars ? damaged.error() : avatars.error());
    return printAvatars(context.console(), *avatars, *damaged);
}

int runAvatarsShow(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadOnly, context.arguments().value(0));
    if (!place)
        return console.fail(place.error());
    const Avatar *avatar = &place->avatar;
    const auto sources = place->library().sources().list(avatar->id);
    const auto stats = place->examples().stats(avatar->id);
    if (!sources || !stats)
        return console.fail(sources ? stats.error() : sources.error());
    if (console.isJson()) {
        QJsonObject document{{QStringLiteral("avatar"), avatarJson(*avatar)}};
        document.insert(QStringLiteral("sources"), int(sources->items.size()));
        document.insert(QStringLiteral("examples"), stats->total);
        console.printDocument(document);
        return Done;
    }
    console.print(avatar->name + QStringLiteral("  ") + avatar->id);
    if (!avatar->selfNames.isEmpty())
        console.print(Words::tr("Speaks as: %1").arg(avatar->selfNames.join(QStringLiteral(", "))));
    const int accepted = stats->byState[std::size_t(ExampleState::Accepted)];
    console.print(Words::tr("%1, %2, accepted: %3")
                      .arg(Words::tr("%n source(s)", nullptr, int(sources->items.size())),
                           Words::tr("%n example(s)", nullptr, stats->total), QString::number(accepted)));
    return Done;
}

int runAvatarsCreate(Context &context)
{
    Console &console = context.console();
    const QString name = context.arguments().first().trimmed();
    if (name.isEmpty())
        return console.fail(badName(name)); // before a library is made for it
    if (context.has("dry-run")) {
        console.note(Words::tr("Would create the avatar %1.").arg(name));
        return Done;
    }
    const auto session = LibrarySession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const Result<Avatar> made =
        (*session)->avatars().create(name, AvatarKind::Me, context.values("speaks-as") + context.values("self"));
    if (!made && made.error().kind == ErrorKind::BadInput)
        return console.fail(badName(name));
    if (!made)
        return console.fail(made.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("avatar"), avatarJson(*made)}});
    else
        console.print(Words::tr("Created %1 (%2).").arg(made->name, made->id));
    return Done;
}

int runAvatarsExport(Context &context)
{
    const auto place = openWorkplace(context, OpenMode::ReadOnly, context.arguments().value(0));
    if (!place)
        return context.console().fail(place.error());
    const Result<QByteArray> bundle = place->avatars().bundle(place->avatarId());
    const Result<int> damaged = place->examples().damaged(place->avatarId());
    if (!bundle || !damaged)
        return context.console().fail(bundle ? damaged.error() : bundle.error());
    const int status = writeOut(context, *bundle);
    return status == Done ? tellDamaged(context.console(), *damaged) : status;
}

int runAvatarsImport(Context &context)
{
    Console &console = context.console();
    const auto input = InputFiles::open(context);
    const auto path = input ? (*input)->only() : tl::unexpected<Problem>(input.error());
    if (!path)
        return console.fail(path.error());
    const QString name = QFileInfo(*path).fileName();
    const Result<QByteArray> document = loadFile(*path);
    if (!document)
        return console.fail(fileProblem(document.error(), name));
    if (context.has("dry-run")) {
        console.note(Words::tr("Would make an avatar of %1.").arg(name));
        return Done;
    }
    const auto session = LibrarySession::open(context, OpenMode::ReadWrite);
    if (!session)
        return console.fail(session.error());
    const Outcome<Avatar> made = avatarIn(**session, *document, *path);
    if (!made)
        return console.fail(made.error());
    if (console.isJson())
        console.printDocument({{QStringLiteral("avatar"), avatarJson(*made)}});
    else
        console.print(Words::tr("Created %1 (%2).").arg(made->name, made->id));
    return Done;
}

int runAvatarsDelete(Context &context)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite, context.arguments().value(0));
    if (!place)
        return console.fail(place.error());
    const Avatar *avatar = &place->avatar;
    if (context.has("dry-run")) {
        console.note(Words::tr("Would delete the avatar %1 with all its sources and examples.").arg(avatar->name));
        return Done;
    }
    if (!isConfirmed(context, *avatar)) {
        return console.fail(usageProblem(Words::tr("%1 was not deleted: nobody confirmed it.").arg(avatar->name),
                                         Words::tr("Add --yes to confirm.")));
    }
    const Result<> removed = place->avatars().remove(avatar->id);
    if (!removed)
        return console.fail(removed.error());
    console.note(Words::tr("Deleted %1.").arg(avatar->name));
    if (console.isJson())
        console.printDocument({{QStringLiteral("deleted"), avatar->id}});
    return Done;
}

} // namespace likeness::cli
