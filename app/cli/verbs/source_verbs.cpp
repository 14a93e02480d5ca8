// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/await.h"
#include "app/cli/library_session.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/file_text.h"
#include "app/cli/output/transcript_json.h"
#include "app/cli/output/words.h"
#include "app/cli/reader.h"

#include "services/importer.h"
#include "services/sources.h"

#include <QJsonArray>

#include <array>

namespace likeness::cli {

namespace {

// In the order of SourceState.
constexpr std::array<QStringView, 7> stateNames{u"queued", u"reading",  u"needs_review", u"read",
                                                u"failed", u"excluded", u"missing"};

QString stateName(SourceState state)
{
    return stateNames[std::size_t(state)].toString();
}

/// The service with what it stands on.
struct SourceDesk {
    explicit SourceDesk(Workplace opened)
        : place(std::move(opened)),
          reader(makeReader()),
          importer(place.library(), *reader),
          sources(place.library(), importer, place.examples())
    {
    }

    Workplace place;
    std::unique_ptr<TranscriptReader> reader;
    Importer importer;
    Sources sources;
};

Outcome<std::unique_ptr<SourceDesk>> openDesk(const Context &context, OpenMode mode)
{
    auto place = openWorkplace(context, mode);
    if (!place)
        return tl::unexpected<Problem>(place.error());
    return std::make_unique<SourceDesk>(std::move(*place));
}

/// The sources of the avatar, or those in its trash.
Outcome<QVector<Source>> shelf(const SourceDesk &desk, bool isTrash)
{
    const QString avatarId = desk.place.avatarId();
    const Result<QVector<Source>> all = isTrash ? desk.sources.trash(avatarId) : desk.sources.list(avatarId);
    return all ? Outcome<QVector<Source>>(*all) : tl::unexpected<Problem>(problemFor(all.error()));
}

/// By its file name, or by its id or the beginning of it.
Outcome<Source> namedSource(const QVector<Source> &all, const QString &named)
{
    QVector<Source> found;
    for (const Source &source : all) {
        if (source.name == named || source.id.startsWith(named))
            found.append(source);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty()) {
        return tl::unexpected<Problem>(Problem{QStringLiteral("not_found"),
                                               Words::tr("There is no source \"%1\".").arg(named),
                                               Words::tr("likeness-cli sources list shows them."), NothingFound});
    }
    return tl::unexpected<Problem>(usageProblem(Words::tr("Several sources answer to \"%1\".").arg(named),
                                                Words::tr("Give more of the id: likeness-cli sources list")));
}

Outcome<QStringList> meantSources(const Context &context, const SourceDesk &desk, bool isTrash)
{
    const auto all = shelf(desk, isTrash);
    if (!all)
        return tl::unexpected<Problem>(all.error());
    QStringList ids;
    for (const QString &named : context.arguments()) {
        const auto source = namedSource(*all, named);
        if (!source)
            return tl::unexpected<Problem>(source.error());
        ids.append(source->id);
    }
    ids.removeDuplicates();
    return ids;
}

QJsonObject sourceJson(const Source &source)
{
    QJsonObject row{{QStringLiteral("id"), source.id},
                    {QStringLiteral("name"), source.name},
                    {QStringLiteral("path"), source.path},
                    {QStringLiteral("kind"), fileKindName(source.kind)},
                    {QStringLiteral("state"), stateName(source.state)},
                    {QStringLiteral("bytes"), source.size},
                    {QStringLiteral("pages_read"), source.pagesRead},
                    {QStringLiteral("pages"), source.pageCount},
                    {QStringLiteral("added_at"), source.addedAt.toUTC().toString(Qt::ISODate)}};
    if (source.error)
        row.insert(QStringLiteral("error"), fileProblem(*source.error, source.name).toJson());
    return row;
}

QString sourceLine(const Source &source)
{
    return QStringLiteral("%1  %2 %3  %4")
        .arg(source.id.left(8), stateName(source.state).leftJustified(12), fileKindName(source.kind).leftJustified(13),
             source.name);
}

void printSource(Console &console, const Source &source, const QVector<Notice> &notices, const SourceYield &yield)
{
    if (console.isJson()) {
        QJsonObject row = sourceJson(source);
        row.insert(QStringLiteral("examples"), yield.examples);
        row.insert(QStringLiteral("notice_details"), noticeDetailsJson(notices, source.name));
        return console.printDocument({{QStringLiteral("source"), row}});
    }
    console.print(sourceLine(source));
    console.print(Words::tr("Pages read: %1 of %2. Examples learned: %3.")
                      .arg(source.pagesRead)
                      .arg(source.pageCount)
                      .arg(yield.examples));
    if (source.error) {
        const Problem problem = fileProblem(*source.error, source.name);
        console.print(problem.message + u' ' + problem.hint);
    }
    for (const QString &text : noticeTexts(notices, source.name))
        console.print(text);
}

/// How the verbs that change sources differ.
struct SourceChange {
    bool isInTrash;
    Result<> (*apply)(Sources &sources, const QStringList &ids);
    const char *key; ///< in JSON
    const char *done; ///< a plural
    const char *wouldBeDone;
};

int change(const Context &context, const SourceChange &change)
{
    Console &console = context.console();
    const auto desk = openDesk(context, OpenMode::ReadWrite);
    if (!desk)
        return console.fail(desk.error());
    SourceDesk &open = **desk;
    const auto ids = meantSources(context, open, change.isInTrash);
    if (!ids)
        return console.fail(ids.error());
    if (context.has("dry-run")) {
        console.note(words(change.wouldBeDone, int(ids->size())));
        return Done;
    }
    const Result<> done = change.apply(open.sources, *ids);
    // What is learned is found anew before the program ends.
    const Result<FindReport> found =
        done ? await(open.place.examples().find(open.place.avatarId())) : failure(done.error());
    if (!found)
        return console.fail(found.error());
    if (console.isJson()) {
        console.printDocument({{QLatin1String(change.key), int(ids->size())},
                               {QStringLiteral("examples_added"), found->added},
                               {QStringLiteral("examples_removed"), found->removed}});
    } else {
        console.note(words(change.done, int(ids->size())));
    }
    return Done;
}

} // namespace

int runSourcesList(Context &context)
{
    Console &console = context.console();
    const auto desk = openDesk(context, OpenMode::ReadOnly);
    if (!desk)
        return console.fail(desk.error());
    const auto all = shelf(**desk, context.has("trash"));
    if (!all)
        return console.fail(all.error());
    QJsonArray rows;
    for (const Source &source : *all) {
        rows.append(sourceJson(source));
        if (!console.isJson())
            console.print(sourceLine(source));
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("sources"), rows}});
    else if (all->isEmpty())
        console.note(context.has("trash")
                         ? Words::tr("The trash holds no sources.")
                         : Words::tr("There are no sources yet. Add some: likeness-cli import FILE..."));
    return Done;
}

int runSourcesShow(Context &context)
{
    Console &console = context.console();
    const auto desk = openDesk(context, OpenMode::ReadOnly);
    if (!desk)
        return console.fail(desk.error());
    const auto all = shelf(**desk, false);
    const Outcome<Source> source =
        all ? namedSource(*all, context.arguments().first()) : tl::unexpected<Problem>(all.error());
    if (!source)
        return console.fail(source.error());
    const Result<QVector<Page>> pages = (*desk)->sources.pages(source->id);
    const Result<SourceYield> yield = (*desk)->sources.learnedFrom({source->id});
    if (!pages || !yield)
        return console.fail(pages ? yield.error() : pages.error());
    QVector<Notice> notices = source->notices;
    for (const Page &page : *pages)
        notices += page.notices;
    printSource(console, *source, notices, *yield);
    return Done;
}

int runSourcesExclude(Context &context)
{
    return change(context,
                  {false, [](Sources &sources, const QStringList &ids) { return sources.setExcluded(ids, true); },
                   "excluded", QT_TRANSLATE_N_NOOP("cli", "Nothing is learned from %n source(s) any more."),
                   QT_TRANSLATE_N_NOOP("cli", "Would learn nothing more from %n source(s).")});
}

int runSourcesInclude(Context &context)
{
    return change(context,
                  {false, [](Sources &sources, const QStringList &ids) { return sources.setExcluded(ids, false); },
                   "included", QT_TRANSLATE_N_NOOP("cli", "Learned from %n source(s) again."),
                   QT_TRANSLATE_N_NOOP("cli", "Would learn from %n source(s) again.")});
}

int runSourcesRemove(Context &context)
{
    return change(
        context,
        {false, [](Sources &sources, const QStringList &ids) { return sources.moveToTrash(ids); }, "removed",
         QT_TRANSLATE_N_NOOP("cli", "Moved %n source(s) to the trash for 30 days, with all that was learned there."),
         QT_TRANSLATE_N_NOOP("cli", "Would move %n source(s) to the trash, with all that was learned there.")});
}

int runSourcesRestore(Context &context)
{
    return change(context,
                  {true, [](Sources &sources, const QStringList &ids) { return sources.restore(ids); }, "restored",
                   QT_TRANSLATE_N_NOOP("cli", "Took %n source(s) back from the trash."),
                   QT_TRANSLATE_N_NOOP("cli", "Would take %n source(s) back from the trash.")});
}

} // namespace likeness::cli
