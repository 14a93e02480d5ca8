// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/card_verbs.h"

#include "app/cli/await.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/standard_output.h"
#include "app/cli/output/words.h"
#include "app/cli/reader.h"
#include "app/cli/verbs/chosen_examples.h"

#include "services/avatars/character_cards.h"
#include "services/importer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace likeness::cli {

namespace {

/// Reads one file into an avatar and looks for examples in it.
Result<> readInto(LibrarySession &session, const Avatar &avatar, TranscriptReader &reader, const QString &path)
{
    Importer importer(session.library(), reader);
    Result<> done;
    QObject::connect(&importer, &Importer::fileDone, [&done](const ImportedFile &file) {
        if (file.error)
            done = failure(*file.error);
    });
    QObject::connect(&importer, &Importer::finished, [&done](const ImportSummary &summary) {
        if (summary.error)
            done = failure(*summary.error);
        QCoreApplication::quit();
    });
    importer.add(avatar.id, {path});
    QCoreApplication::exec();
    if (!done)
        return done;
    const auto found = await(session.examples().find(avatar.id));
    return found ? Result<>() : failure(found.error());
}

} // namespace

Outcome<std::optional<Avatar>> avatarOfCard(LibrarySession &session, const QString &path)
{
    const QString file = QFileInfo(path).fileName();
    const std::unique_ptr<TranscriptReader> reader = makeReader();
    CardReader cards(*reader);
    const Result<QString> name = await(cards.nameIn(path));
    if (!name && name.error().kind == ErrorKind::NotFound)
        return std::nullopt;
    if (!name)
        return tl::unexpected<Problem>(fileProblem(name.error(), file));
    const Result<Avatar> made = session.avatars().createCharacter(*name);
    if (!made)
        return tl::unexpected<Problem>(problemFor(made.error()));
    const Result<> read = readInto(session, *made, *reader, path);
    if (!read)
        return tl::unexpected<Problem>(fileProblem(read.error(), file));
    return *made;
}

int runExportCard(Context &context)
{
    Console &console = context.console();
    if (context.value("out").isEmpty())
        return console.fail(usageProblem(Words::tr("Say where to write: --out FILE, or --out - for standard output.")));
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const auto chosen =
        chosenExamples(context, place->examples(), place->avatarId(), QStringLiteral("-status:rejected"));
    if (!chosen)
        return console.fail(chosen.error());
    const QVector<Example> best = examplesForCard(*chosen);
    if (best.isEmpty()) {
        return console.fail(Problem{QStringLiteral("nothing_to_export"),
                                    Words::tr("%1 has no examples to export.").arg(place->avatar.name),
                                    Words::tr("Import files first, or change the --query."), NothingFound});
    }
    if (context.has("dry-run")) {
        console.note(Words::tr("Would write a character card with %n example(s).", nullptr, int(best.size())));
        return Done;
    }
    const int status = writeOut(context, characterCard(place->avatar, best));
    if (status == Done)
        console.note(Words::tr("Wrote a character card with %n example(s).", nullptr, int(best.size())));
    return status;
}

} // namespace likeness::cli
