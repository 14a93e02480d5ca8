// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/changes/example_desk.h"

#include "base/async.h"
#include "base/ids.h"
#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "services/prompt/analyst.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/page_context.h"
#include "ui/common/undo.h"
#include "ui/examples/list/examples_model.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace likeness {

namespace {

bool isTextChange(const Example &before, const Example &after)
{
    return before.userMessage != after.userMessage || before.assistantMessage != after.assistantMessage;
}

} // namespace

ExampleDesk::ExampleDesk(Examples &examples, const PageContext &context, ExamplesModel &model, QObject *parent)
    : QObject(parent),
      m_examples(examples),
      m_undo(context.undo),
      m_notices(context.notices),
      m_model(model),
      m_writer(examples, context.jobs)
{
}

QVector<Example> ExampleDesk::rows(const QStringList &ids) const
{
    QVector<Example> rows;
    rows.reserve(ids.size()); // there may be thousands
    for (const QString &id : ids) {
        if (const Example *row = m_model.find(id))
            rows.append(*row);
    }
    return rows;
}

void ExampleDesk::change(const QStringList &ids, const Act &act, const Change &change)
{
    m_writer.whenFree([=, this] {
        QVector<Example> after = rows(ids);
        for (Example &row : after)
            change(row);
        push(act, after);
    });
}

void ExampleDesk::push(const Act &act, const QVector<Example> &after)
{
    ChangedRows rows;
    rows.before.reserve(after.size());
    rows.after.reserve(after.size());
    for (const Example &row : after) {
        const Example *now = m_model.find(row.id);
        if (!now || *now == row)
            continue;
        rows.before.append(*now);
        rows.after.append(row);
    }
    if (!rows.after.isEmpty())
        pushCommand(act, rows);
}

void ExampleDesk::pushCommand(const Act &act, const ChangedRows &rows)
{
    const auto putRows = [this, avatarId = m_avatarId, act, kept = std::make_shared<ChangedRows>(rows)](
                             PutReason reason) { return put(avatarId, act, kept, reason); };
    {
        const QScopedValueRollback pushing(m_isPushing, true);
        m_undo.push(new RowsCommand(act.name, putRows));
    }
    if (!m_told.isEmpty())
        m_notices.sayUndoable(std::exchange(m_told, {}));
}

/// Its button takes back what was pushed last, so not before that is done.
void ExampleDesk::tell(const QString &sentence)
{
    if (m_isPushing)
        m_told = sentence;
    else
        m_notices.sayUndoable(sentence);
}

bool ExampleDesk::put(const QString &avatarId, const Act &act, const Rows &rows, PutReason reason)
{
    const QScopedValueRollback atWork(m_isAtWork, true);
    const auto isDone = std::make_shared<bool>(true); // as far as one knows when this returns
    const QVector<Example> wanted = reason == PutReason::Undone ? rows->before : rows->after;
    const bool isFirst = reason == PutReason::Done;
    m_writer.put(avatarId, wanted, isFirst, [=, this](int stored, const std::optional<Error> &error) {
        *isDone = !error;
        if (error)
            m_notices.tellError(*error);
        if (avatarId == m_avatarId && stored > 0)
            show(wanted.mid(0, stored), act.isRevealed || !isFirst);
        if (isFirst)
            settle(act, *rows, stored, !error);
    });
    return *isDone;
}

/// Undo takes back what was done, and no more.
void ExampleDesk::settle(const Act &act, ChangedRows &rows, int stored, bool isWell)
{
    const int all = int(rows.after.size());
    rows.before.resize(stored);
    rows.after.resize(stored);
    if (isWell && stored < all)
        tell(tr("Stopped. %1 of %n example(s) were changed.", nullptr, all).arg(stored));
    else if (isWell && !act.told.isEmpty())
        tell(act.told);
}

void ExampleDesk::show(const QVector<Example> &rows, bool isRevealed)
{
    QStringList ids;
    bool isMove = false;
    bool isText = true;
    for (const Example &row : rows) {
        ids.append(row.id);
        const Example *shown = m_model.find(row.id);
        isMove = isMove || !shown || isInTrash(row);
        isText = isText && shown && isTextChange(*shown, row);
    }
    if (isMove)
        Q_EMIT rowsMoved();
    m_model.update(rows);
    Q_EMIT changed(ids, isText);
    if (isRevealed)
        Q_EMIT restored(ids);
}

void ExampleDesk::setState(const QStringList &ids, ExampleState state)
{
    const int count = int(ids.size());
    QString act;
    QString told;
    switch (state) {
    case ExampleState::Accepted:
        act = tr("accept %n example(s)", nullptr, count);
        told = tr("%n example(s) accepted.", nullptr, count);
        break;
    case ExampleState::Rejected:
        act = tr("reject %n example(s)", nullptr, count);
        told = tr("%n example(s) rejected.", nullptr, count);
        break;
    case ExampleState::New:
        act = tr("take back the decision on %n example(s)", nullptr, count);
        told = tr("%n example(s) marked as new.", nullptr, count);
        break;
    }
    change(ids, {act, count > 1 ? told : QString()}, [state](Example &row) { row.state = state; });
}

void ExampleDesk::setCategory(const QStringList &ids, Category category)
{
    const int count = int(ids.size());
    const auto set = [category](Example &row) {
        row.category = category;
        row.categoryCue = CategoryCue::ChosenByPerson;
        row.categoryConfidence = 1;
    };
    const QString told = count > 1 ? tr("Category of %n example(s) set.", nullptr, count) : QString();
    change(ids, {tr("set category of %n example(s)", nullptr, count), told}, set);
}

void ExampleDesk::setStarred(const QStringList &ids, bool isStarred)
{
    const int count = int(ids.size());
    const QString act =
        isStarred ? tr("star %n example(s)", nullptr, count) : tr("take the star from %n example(s)", nullptr, count);
    change(ids, {act}, [isStarred](Example &row) { row.isStarred = isStarred; });
}

void ExampleDesk::toggleStar(const QStringList &ids)
{
    const QVector<Example> now = rows(ids);
    setStarred(ids, !std::all_of(now.begin(), now.end(), [](const Example &row) { return row.isStarred; }));
}

void ExampleDesk::setSplit(const QStringList &ids, Split split)
{
    const int count = int(ids.size());
    const QString told = count > 1 ? tr("Training or validation of %n example(s) set.", nullptr, count) : QString();
    change(ids, {tr("set training or validation of %n example(s)", nullptr, count), told},
           [split](Example &row) { row.split = split; });
}

void ExampleDesk::edit(const QString &id, const QString &userMessage, const QString &reply)
{
    change({id}, {tr("edit an example")}, [=](Example &row) { row = withTexts(row, userMessage, reply); });
}

void ExampleDesk::revert(const QStringList &ids)
{
    const int count = int(ids.size());
    change(ids, {tr("revert %n example(s) to the original", nullptr, count)},
           [](Example &row) { row = reverted(row); });
}

void ExampleDesk::ignorePersonal(const QString &id, const QString &text)
{
    change({id}, {tr("ignore possible personal data")}, [text](Example &row) {
        row.notPersonal.append(text);
        describe(row);
    });
}

void ExampleDesk::moveToTrash(const QStringList &ids)
{
    const int count = int(ids.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(ids,
           {tr("move %n example(s) to the trash", nullptr, count),
            tr("%n example(s) moved to the trash.", nullptr, count)},
           [now](Example &row) { row.trashedAt = now; });
}

void ExampleDesk::merge(const QStringList &repeats)
{
    const int count = int(repeats.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(repeats,
           {tr("merge %n near-duplicate(s)", nullptr, count),
            tr("%n near-duplicate(s) moved to the trash.", nullptr, count)},
           [now](Example &row) { row.trashedAt = now; });
}

void ExampleDesk::redact(const QStringList &ids, const QString &text)
{
    if (m_writer.isBusy())
        return m_writer.whenFree([=, this] { redact(ids, text); });
    constexpr qsizetype few = 200; // looked through within the time of a key
    const auto take = [this, avatarId = m_avatarId](const Result<QVector<TextChange>> &changes) {
        if (!changes)
            m_notices.tellError(changes.error());
        else if (avatarId == m_avatarId)
            pushRedactions(*changes);
    };
    if (ids.size() > few)
        onDone(m_examples.findRedactions(m_avatarId, ids, text), this, take);
    else
        take(m_examples.redactions(m_avatarId, ids, text));
}

/// Onto the rows as they are by now; a text that is another one meanwhile stays.
void ExampleDesk::pushRedactions(const QVector<TextChange> &changes)
{
    QVector<Example> after;
    for (const TextChange &change : changes) {
        const Example *now = m_model.find(change.before.id);
        if (now && !isTextChange(*now, change.before))
            after.append(withTexts(*now, change.after.userMessage, change.after.assistantMessage));
    }
    push({tr("replace personal data in %n example(s)", nullptr, int(after.size())),
          after.size() > 1 ? tr("Personal data replaced.") : QString()},
         after);
}

void ExampleDesk::add(const QString &userMessage, const QString &reply, std::optional<Category> category)
{
    Example row;
    row.id = newId();
    row.avatarId = m_avatarId;
    row.createdAt = QDateTime::currentDateTimeUtc();
    row.userMessage = userMessage;
    row.assistantMessage = reply;
    if (category) {
        row.category = *category;
        row.categoryCue = CategoryCue::ChosenByPerson;
        row.categoryConfidence = 1;
    }
    categorise(row);
    describe(row);
    Example gone = row;
    gone.trashedAt = row.createdAt;
    pushCommand({tr("add an example"), {}, true}, {{gone}, {row}});
}

void ExampleDesk::addFound(const QVector<Example> &found)
{
    const QVector<Example> rows = asNewExamples(m_avatarId, found);
    const int count = int(rows.size());
    QVector<Example> gone = rows;
    for (Example &row : gone)
        row.trashedAt = row.createdAt;
    pushCommand(
        {tr("keep %n found example(s)", nullptr, count), tr("%n example(s) kept as new.", nullptr, count), true},
        {gone, rows});
}

void ExampleDesk::putTexts(const QVector<Example> &rows)
{
    const int count = int(rows.size());
    push({tr("replace text in %n example(s)", nullptr, count), tr("Text replaced in %n example(s).", nullptr, count)},
         rows);
}

} // namespace likeness
