// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/chosen_examples.h"

#include "domain/rows/row_writer.h"
#include "services/exporter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace likeness::cli {

namespace {

/// How the two export verbs differ.
struct ExportKind {
    RowFormat format;
    const char *query; ///< where none is given
    const char *emptyHint;
};

Result<int> write(const Context &context, const Examples &examples, const QString &avatarId,
                  const QVector<Example> &chosen, const ExportOptions &options)
{
    const Exporter exporter(examples);
    const QString path = context.value("out");
    if (path != u"-")
        return exporter.save(avatarId, chosen, options, path);
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return failure(ErrorKind::Io, Words::tr("Standard output"), out.errorString());
    const Result<int> rows = exporter.write(avatarId, chosen, options, out);
    if (rows && !out.flush())
        return failure(ErrorKind::Io, Words::tr("Standard output"), out.errorString());
    return rows;
}

/// Openers and what the filter leaves out are written where they are asked for, also by name in the query.
ExportOptions optionsOf(const Context &context, RowFormat format)
{
    const QString query = context.value("query");
    return {format, context.value("system"), context.has("with-openers") || query.contains(u"opener"),
            context.has("with-left-out") || query.contains(u"leftout")};
}

void tell(Console &console, const QString &path, RowFormat format, int rows, const ExportPlan &plan)
{
    if (plan.openers + plan.leftOut > 0) {
        console.note(Words::tr("Not written: %n opener(s), and of what the filter leaves out: %1. --with-openers and "
                               "--with-left-out write them.",
                               nullptr, plan.openers)
                         .arg(plan.leftOut));
    }
    if (path != u"-" && console.isJson()) {
        console.printDocument({{QStringLiteral("file"), path},
                               {QStringLiteral("format"), rowFormatName(format)},
                               {QStringLiteral("rows"), rows},
                               {QStringLiteral("openers_not_written"), plan.openers},
                               {QStringLiteral("left_out_not_written"), plan.leftOut},
                               {QStringLiteral("damaged"), plan.damaged}});
    } else {
        console.note(Words::tr("Wrote %n row(s) as %1.", nullptr, rows).arg(rowFormatName(format)));
    }
}

int runExport(const Context &context, const ExportKind &kind)
{
    Console &console = context.console();
    const std::optional<RowFormat> format =
        context.has("format") ? rowFormatFromName(context.value("format")) : std::optional(kind.format);
    if (!format)
        return console.fail(usageProblem(Words::tr("--format does not know \"%1\".").arg(context.value("format"))));
    if (context.value("out").isEmpty())
        return console.fail(usageProblem(Words::tr("Say where to write: --out FILE, or --out - for standard output.")));
    const auto place = openWorkplace(context, OpenMode::ReadOnly);
    if (!place)
        return console.fail(place.error());
    const Examples &examples = place->examples();
    const auto chosen = chosenExamples(context, examples, place->avatarId(), QString::fromLatin1(kind.query));
    if (!chosen)
        return console.fail(chosen.error());
    if (chosen->isEmpty()) {
        return console.fail(Problem{QStringLiteral("nothing_to_export"),
                                    Words::tr("%1 has no examples to export.").arg(place->avatar.name),
                                    words(kind.emptyHint), NothingFound});
    }
    const ExportOptions options = optionsOf(context, *format);
    const Result<ExportPlan> plan = Exporter(examples).plan(place->avatarId(), *chosen, options);
    if (!plan)
        return console.fail(plan.error());
    if (context.has("dry-run")) {
        console.note(Words::tr("Would write %n row(s).", nullptr, int(plan->rows.size())));
        return Done;
    }
    const Result<int> rows = write(context, examples, place->avatarId(), *chosen, options);
    if (!rows)
        return console.fail(rows.error());
    tell(console, context.value("out"), *format, *rows, *plan);
    return tellDamaged(console, plan->damaged);
}

} // namespace

int runExportExamples(Context &context)
{
    return runExport(
        context,
        {RowFormat::Csv, "-status:rejected", QT_TRANSLATE_NOOP("cli", "Import files first, or change the --query.")});
}

int runExportTraining(Context &context)
{
    return runExport(context,
                     {RowFormat::OpenAi, "status:accepted",
                      QT_TRANSLATE_NOOP("cli",
                                        "Accept some first: likeness-cli examples set --query "
                                        "'status:new' --state accepted")});
}

} // namespace likeness::cli
