// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/async.h"
#include "base/pool.h"
#include "services/deriving/page_collector.h"
#include "services/examples.h"
#include "services/examples/derived_writer.h"
#include "services/examples/example_opener.h"
#include "services/reading/reading_settings.h"
#include "services/source_settings.h"
#include "store/library.h"

#include <QPromise>

// How examples are found in the sources, and how all of them together decide which are left out and which are chosen.

namespace likeness {

namespace {

/// The rows that are judged otherwise than before, with the new marks.
QVector<Example> judgedOtherwise(const QVector<Example> &rows, const ExampleRules &rules)
{
    QVector<Example> marked = rows;
    markExamples(marked, rules);
    QVector<Example> moved;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i].leftOut != rows[i].leftOut || marked[i].isSelected != rows[i].isSelected)
            moved.append(marked[i]);
    }
    return moved;
}

QStringList idsOf(const QVector<Example> &rows)
{
    QStringList ids;
    for (const Example &row : rows)
        ids.append(row.id);
    return ids;
}

/// The rows of now with the marks of those judged.
QVector<Example> withMarks(const Result<QVector<Example>> &now, const QVector<Example> &judged)
{
    QHash<QString, const Example *> marks;
    for (const Example &one : judged)
        marks.insert(one.id, &one);
    QVector<Example> rows = now.value_or(QVector<Example>());
    for (Example &row : rows) {
        row.leftOut = marks[row.id]->leftOut;
        row.isSelected = marks[row.id]->isSelected;
    }
    return rows;
}

} // namespace

QFuture<Result<>> Examples::open(const QString &avatarId)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    openRows(avatarId, [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

void Examples::openRows(const QString &avatarId, const Answer &answer)
{
    if (m_cache.isOpen(avatarId))
        return answer({});
    QVector<Answer> &waiting = m_opening[avatarId];
    waiting.append(answer);
    if (waiting.size() > 1)
        return;
    auto *opener = new ExampleOpener(m_library.examples(), avatarId, this);
    connect(opener, &ExampleOpener::failed, this,
            [this, avatarId](const Error &error) { answerOpened(avatarId, failure(error)); });
    connect(opener, &ExampleOpener::opened, this,
            [this, avatarId](const ExampleRevision &revision, const Rows<Example> &rows) {
                m_cache.take(avatarId, revision, rows);
                answerOpened(avatarId, {});
            });
    opener->start();
}

void Examples::answerOpened(const QString &avatarId, const Result<> &result)
{
    const QVector<Answer> waiting = m_opening.take(avatarId);
    for (const Answer &answer : waiting) {
        if (result)
            openRows(avatarId, answer); // once more where somebody wrote meanwhile
        else
            answer(result);
    }
}

QFuture<Result<FindReport>> Examples::find(const QString &avatarId, const QStringList &sourceIds)
{
    auto promise = std::make_shared<QPromise<Result<FindReport>>>();
    promise->start();
    const FindAnswer answer = [this, avatarId, promise](const Result<FindReport> &report) {
        promise->addResult(report);
        promise->finish();
        QVector<std::function<void()>> &finds = m_finds[avatarId];
        finds.removeFirst();
        if (finds.isEmpty())
            m_finds.remove(avatarId);
        else
            QMetaObject::invokeMethod(this, finds.constFirst(), Qt::QueuedConnection);
    };
    // What an earlier look collected before a correction must not be stored after what a later one found.
    QVector<std::function<void()>> &finds = m_finds[avatarId];
    finds.append([this, avatarId, sourceIds, answer] { startFind(avatarId, sourceIds, answer); });
    if (finds.size() == 1)
        QMetaObject::invokeMethod(this, finds.constFirst(), Qt::QueuedConnection);
    return promise->future();
}

void Examples::startFind(const QString &avatarId, const QStringList &sourceIds, const FindAnswer &answer)
{
    const Result<SpeakerRules> speakers = storedSpeakers(m_library, avatarId);
    const Result<ExampleRules> wanted = rules(avatarId);
    if (!speakers || !wanted)
        return answer(failure(speakers ? wanted.error() : speakers.error()));
    auto *collector = new PageCollector(m_library, avatarId, sourceIds, this);
    connect(
        collector, &PageCollector::collected, this,
        [this, avatarId, speakers = *speakers, wanted = *wanted, answer](const Result<QVector<SourcePages>> &sources) {
            if (!sources)
                return answer(failure(sources.error()));
            const auto derived =
                runInPool([sources = *sources, speakers, wanted] { return deriveExamples(sources, speakers, wanted); });
            onDone(derived, this, [this, avatarId, answer](const Derived &found) { store(avatarId, found, answer); });
        });
    collector->start();
}

void Examples::store(const QString &avatarId, const Derived &derived, const FindAnswer &answer)
{
    auto *writer = new DerivedWriter(m_library.examples(), avatarId, derived.examples, derived.sourceIds, this);
    connect(writer, &DerivedWriter::failed, this, [answer](const Error &error) { answer(failure(error)); });
    connect(writer, &DerivedWriter::written, this,
            [this, avatarId, answer, found = int(derived.examples.size()),
             unknown = derived.unknownSpeakers](const ReplaceReport &replaced, const QVector<Example> &left) {
                const FindReport report{found, replaced.added, replaced.removed, unknown};
                const bool isOther = replaced.added + replaced.changed + replaced.removed > 0;
                finishFind(avatarId, isOther, left, report, answer);
            });
    writer->start();
}

void Examples::finishFind(const QString &avatarId, bool isOther, const QVector<Example> &left, const FindReport &report,
                          const FindAnswer &answer)
{
    const auto finish = [this, avatarId, report, answer](const Result<> &stored) {
        if (!stored)
            return answer(failure(stored.error()));
        onDone(refreshSelection(avatarId), this, [report, answer](const Result<> &refreshed) {
            answer(refreshed ? Result<FindReport>(report) : failure(refreshed.error()));
        });
    };
    if (!isOther)
        return finish({});
    openRows(avatarId, [this, avatarId, left, finish](const Result<> &opened) {
        tellUnknown(avatarId);
        if (opened && !left.isEmpty())
            addLeft(avatarId, left, finish);
        else
            finish(opened);
    });
}

/// A first look may find thousands. What a kill leaves out, the next look finds again.
void Examples::addLeft(const QString &avatarId, const QVector<Example> &left, const Answer &answer)
{
    const BulkPut *put = putMany(avatarId, left);
    connect(put, &BulkPut::finished, this, [answer] { answer({}); });
    connect(put, &BulkPut::failed, this, [answer](int, const Error &error) { answer(failure(error)); });
}

void Examples::reload(const QString &avatarId)
{
    m_cache.forget(avatarId);
    tellUnknown(avatarId);
}

void Examples::tellUnknown(const QString &avatarId)
{
    ExampleChange change;
    change.isUnknown = true;
    told(avatarId, change);
}

QFuture<Result<QVector<DuplicateGroup>>> Examples::duplicates(const QString &avatarId) const
{
    return runInPool([rows = list(avatarId)]() -> Result<QVector<DuplicateGroup>> {
        return rows ? Result<QVector<DuplicateGroup>>(duplicateGroups(*rows)) : failure(rows.error());
    });
}

QFuture<Result<>> Examples::refreshSelection(const QString &avatarId)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const bool isUnderWay = m_judged.contains(avatarId);
    m_judged[avatarId].append([promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    });
    QFuture<Result<>> future = promise->future();
    if (!isUnderWay)
        judge(avatarId);
    return future;
}

void Examples::judge(const QString &avatarId)
{
    openRows(avatarId, [this, avatarId](const Result<> &opened) {
        const Result<QVector<Example>> rows = opened ? list(avatarId) : failure(opened.error());
        const Result<ExampleRules> wanted = rules(avatarId);
        if (!rows || !wanted)
            return answerJudged(avatarId, failure(rows ? wanted.error() : rows.error()));
        const auto moved = runInPool([rows = *rows, wanted = *wanted] { return judgedOtherwise(rows, wanted); });
        onDone(moved, this, [this, avatarId, changes = (*shelf(avatarId))->changes](const QVector<Example> &found) {
            finishJudging(avatarId, changes, found);
        });
    });
}

void Examples::finishJudging(const QString &avatarId, int changes, const QVector<Example> &moved)
{
    const Result<const ExampleCache::Shelf *> now = shelf(avatarId);
    if (!now)
        return answerJudged(avatarId, failure(now.error()));
    if ((*now)->changes != changes)
        return judge(avatarId); // decided on meanwhile: these marks are of yesterday
    constexpr qsizetype few = 100; // stored in a moment
    if (moved.size() > few)
        return storeMarks(avatarId, moved);
    answerJudged(avatarId, moved.isEmpty() ? Result<>() : put(avatarId, moved));
}

/// On the rows as they are when it is their turn: what a person decides meanwhile stays, and is judged after it.
void Examples::storeMarks(const QString &avatarId, const QVector<Example> &moved)
{
    const auto rowsOf = [this, avatarId, moved](int from, int count) {
        return withMarks(list(avatarId, idsOf(moved.mid(from, count))), moved.mid(from, count));
    };
    const BulkPut *marks = startPut(avatarId, int(moved.size()), rowsOf);
    connect(marks, &BulkPut::finished, this, [this, avatarId] { judge(avatarId); });
    connect(marks, &BulkPut::failed, this,
            [this, avatarId](int, const Error &error) { answerJudged(avatarId, failure(error)); });
}

void Examples::answerJudged(const QString &avatarId, const Result<> &result)
{
    const QVector<Answer> waiting = m_judged.take(avatarId);
    for (const Answer &answer : waiting)
        answer(result);
}

Result<ExampleRules> Examples::rules(const QString &avatarId) const
{
    const Result<int> target = selectionTarget(avatarId);
    const Result<FilterSettings> set = filter(avatarId);
    const Result<ReadingSettings> reading = storedReadingSettings(m_library.settings());
    if (!target || !set)
        return failure(target ? set.error() : target.error());
    if (!reading)
        return failure(reading.error());
    constexpr double secondsPerHour = 3600;
    ExampleRules wanted;
    wanted.selection.count = *target;
    wanted.substance.minWords = set->minWords;
    wanted.substance.minReplyWords = set->minReplyWords;
    wanted.substance.leaveOutGreetings = !set->keepGreetings;
    wanted.substance.leaveOutGoodbyes = !set->keepGreetings;
    wanted.substance.leaveOutOpeners = !set->keepOpeners;
    wanted.pairing.reviewBelow = reading->reviewBelow();
    wanted.pairing.turns.gapSeconds = qint64(set->gapHours * secondsPerHour);
    return wanted;
}

} // namespace likeness
