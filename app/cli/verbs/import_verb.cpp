// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/columns_option.h"
#include "app/cli/input/input_files.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/import_run.h"

#include <QFileInfo>

#include <algorithm>

namespace likeness::cli {

namespace {

bool hasFolder(const QStringList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
}

int listOnly(const Context &context, const QStringList &paths)
{
    Console &console = context.console();
    if (console.isJson())
        console.printDocument({{QStringLiteral("would_read"), QJsonArray::fromStringList(paths)}});
    for (const QString &file : console.isJson() ? QStringList() : paths)
        console.print(file);
    return Done;
}

} // namespace

int runImport(Context &context)
{
    Console &console = context.console();
    const QString right = context.value("speaker-right");
    if (!right.isEmpty() && right != u"me" && right != u"them")
        return console.fail(usageProblem(Words::tr("--speaker-right is \"me\" or \"them\", not \"%1\".").arg(right)));
    const auto input = InputFiles::open(context);
    if (!input)
        return console.fail(input.error());
    const auto columns = columnsOf(context);
    if (!columns)
        return console.fail(columns.error());
    if (context.has("watch") && !hasFolder(context.arguments()))
        return console.fail(usageProblem(Words::tr("--watch needs a folder to look into.")));
    if (context.has("dry-run"))
        return listOnly(context, (*input)->paths());
    const auto place = openWorkplace(context, OpenMode::ReadWrite);
    if (!place)
        return console.fail(place.error());
    return ImportRun(context, *place, (*input)->paths(), *columns).run();
}

} // namespace likeness::cli
