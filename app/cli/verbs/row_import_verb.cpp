// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/input/input_files.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/example_json.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/words.h"

#include "services/training_file.h"

#include <QFileInfo>
#include <QJsonArray>

namespace likeness::cli {

namespace {

QJsonArray badRowsJson(const QVector<BadRow> &bad)
{
    QJsonArray rows;
    for (const BadRow &row : bad) {
        rows.append(QJsonObject{{QStringLiteral("line"), row.line},
                                {QStringLiteral("code"), faultCode(row.fault)},
                                {QStringLiteral("message"), faultText(row.fault)}});
    }
    return rows;
}

void listBadRows(Console &console, const QVector<BadRow> &bad)
{
    for (const BadRow &row : bad)
        console.warn(Words::tr("Row %1 was rejected: %2.").arg(row.line).arg(faultText(row.fault)));
}

Problem refusal(const QString &name, const ParsedRows &rows)
{
    if (rows.rows.isEmpty()) {
        return {QStringLiteral("bad_rows"), Words::tr("%1 has no row that can be imported.").arg(name),
                Words::tr("Check that it is a training file: OpenAI chat JSONL, ShareGPT, Alpaca or CSV."),
                DataRefused};
    }
    return {QStringLiteral("bad_rows"),
            Words::tr("%1 has %n bad row(s) among %2; nothing was imported.", nullptr, int(rows.bad.size()))
                .arg(name)
                .arg(rows.bad.size() + rows.rows.size()),
            Words::tr("Mend them, or add --good-rows to import the others."), DataRefused};
}

int store(const Context &context, const ParsedRows &rows)
{
    Console &console = context.console();
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    Examples &examples = place->examples();
    const Result<AddedRows> added = examples.addRows(place->avatarId(), rows.rows);
    const Result<> refreshed = added ? await(examples.refreshSelection(place->avatarId())) : failure(added.error());
    if (!refreshed)
        return console.fail(refreshed.error());
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("imported_rows"), int(rows.rows.size())},
                               {QStringLiteral("examples"), int(added->examples.size())},
                               {QStringLiteral("bad_rows"), badRowsJson(rows.bad)}});
    } else {
        console.print(Words::tr("Imported %1 as %2; rows left out: %3.")
                          .arg(Words::tr("%n row(s)", nullptr, int(rows.rows.size())),
                               Words::tr("%n example(s)", nullptr, int(added->examples.size())),
                               QString::number(rows.bad.size())));
    }
    return rows.bad.isEmpty() ? Done : PartlyDone;
}

} // namespace

int runExamplesImport(Context &context)
{
    Console &console = context.console();
    const auto input = InputFiles::open(context);
    const auto path = input ? (*input)->only() : tl::unexpected<Problem>(input.error());
    if (!path)
        return console.fail(path.error());
    const QString name = QFileInfo(*path).fileName();
    const Result<ParsedRows> rows = readTrainingFile(*path);
    if (!rows)
        return console.fail(fileProblem(rows.error(), name));
    listBadRows(console, rows->bad);
    const bool isWanted = rows->bad.isEmpty() || context.has("good-rows");
    if (rows->rows.isEmpty() || !isWanted)
        return console.fail(refusal(name, *rows));
    if (context.has("dry-run")) {
        console.note(Words::tr("Would import %n row(s).", nullptr, int(rows->rows.size())));
        return Done;
    }
    return store(context, *rows);
}

} // namespace likeness::cli
