// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/changes/example_desk.h"

#include "base/ids.h"
#include "domain/examples/categories.h"
#include "domain/examples/editing.h"
#include "ui/common/notices/notices.h"
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

ExampleDesk::ExampleDesk(Examples &examples, Undo &undo, Notices &notices, ExamplesModel &model, QObject *parent)
    : QObject(parent),
      m_examples(examples),
      m_undo(undo),
      m_notices(notices),
      m_model(model)
{
}

QVector<Example> ExampleDesk::rows(const QStringList &ids) const
{
    QVector<Example> rows;
    for (const QString &id : ids) {
        if (const Example *row = m_model.find(id))
            rows.append(*row);
    }
    return rows;
}

void ExampleDesk::change(const QStringList &ids, const QString &act, const Change &change, const QString &told)
{
    QVector<Example> after = rows(ids);
    for (Example &row : after)
        change(row);
    push(act, after, told);
}

void ExampleDesk::push(const QString &act, const QVector<Example> &after, const QString &told)
{
    QVector<Example> before;
    QVector<Example> changed;
    for (const Example &row : after) {
        const Example *now = m_model.find(row.id);
        if (!now || *now == row)
            continue;
        before.append(*now);
        changed.append(row);
    }
    if (changed.isEmpty())
        return;
    pushCommand(act, before, changed, told);
}

void ExampleDesk::pushCommand(const QString &act, const QVector<Example> &before, const QVector<Example> &after,
                              const QString &told)
{
    const auto putRows = [this, avatarId = m_avatarId](const QVector<Example> &rows, PutReason reason) {
        return put(avatarId, rows, reason);
    };
    m_wasDone = false;
    m_undo.push(new RowsCommand(act, before, after, putRows));
    if (m_wasDone && !told.isEmpty())
        m_notices.sayUndoable(told);
}

bool ExampleDesk::put(const QString &avatarId, const QVector<Example> &rows, PutReason reason)
{
    const QScopedValueRollback atWork(m_isAtWork, true);
    const Result<> done = m_examples.put(avatarId, rows);
    m_wasDone = done.has_value();
    if (!done) {
        m_notices.tellError(done.error());
        return false;
    }
    if (avatarId == m_avatarId)
        show(rows, reason);
    return true;
}

void ExampleDesk::show(const QVector<Example> &rows, PutReason reason)
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
    if (reason != PutReason::Done)
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
        told = tr("%n example(s) undecided again.", nullptr, count);
        break;
    }
    change(
        ids, act, [state](Example &row) { row.state = state; }, count > 1 ? told : QString());
}

void ExampleDesk::setCategory(const QStringList &ids, Category category)
{
    const int count = int(ids.size());
    const auto set = [category](Example &row) {
        row.category = category;
        row.categoryCue = CategoryCue::ChosenByPerson;
        row.categoryConfidence = 1;
    };
    change(ids, tr("set category of %n example(s)", nullptr, count), set,
           count > 1 ? tr("Category of %n example(s) set.", nullptr, count) : QString());
}

void ExampleDesk::setStarred(const QStringList &ids, bool isStarred)
{
    const int count = int(ids.size());
    const QString act =
        isStarred ? tr("star %n example(s)", nullptr, count) : tr("take the star from %n example(s)", nullptr, count);
    change(ids, act, [isStarred](Example &row) { row.isStarred = isStarred; });
}

void ExampleDesk::toggleStar(const QStringList &ids)
{
    const QVector<Example> now = rows(ids);
    setStarred(ids, !std::all_of(now.begin(), now.end(), [](const Example &row) { return row.isStarred; }));
}

void ExampleDesk::setSplit(const QStringList &ids, Split split)
{
    const int count = int(ids.size());
    change(
        ids, tr("set training or validation of %n example(s)", nullptr, count),
        [split](Example &row) { row.split = split; },
        count > 1 ? tr("Training or validation of %n example(s) set.", nullptr, count) : QString());
}

void ExampleDesk::edit(const QString &id, const QString &userMessage, const QString &reply)
{
    change({id}, tr("edit an example"), [&](Example &row) { row = withTexts(row, userMessage, reply); });
}

void ExampleDesk::revert(const QStringList &ids)
{
    const int count = int(ids.size());
    change(ids, tr("revert %n example(s) to the original", nullptr, count), [](Example &row) { row = reverted(row); });
}

void ExampleDesk::ignorePersonal(const QString &id, const QString &text)
{
    change({id}, tr("ignore possible personal data"), [&](Example &row) {
        row.notPersonal.append(text);
        describe(row);
    });
}

void ExampleDesk::moveToTrash(const QStringList &ids)
{
    const int count = int(ids.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(
        ids, tr("move %n example(s) to the trash", nullptr, count), [&now](Example &row) { row.trashedAt = now; },
        tr("%n example(s) moved to the trash.", nullptr, count));
}

void ExampleDesk::merge(const QStringList &repeats)
{
    const int count = int(repeats.size());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    change(
        repeats, tr("merge %n near-duplicate(s)", nullptr, count), [&now](Example &row) { row.trashedAt = now; },
        tr("%n near-duplicate(s) moved to the trash.", nullptr, count));
}

void ExampleDesk::redact(const QStringList &ids, const QString &text)
{
    const auto changes = m_examples.redactions(m_avatarId, ids, text);
    if (!changes)
        return m_notices.tellError(changes.error());
    QVector<Example> after;
    for (const TextChange &change : *changes)
        after.append(change.after);
    push(tr("replace personal data in %n example(s)", nullptr, int(after.size())), after,
         after.size() > 1 ? tr("Personal data replaced.") : QString());
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
    pushCommand(tr("add an example"), {gone}, {row}, {});
    if (m_wasDone)
        Q_EMIT restored({row.id});
}

void ExampleDesk::putTexts(const QVector<Example> &rows)
{
    const int count = int(rows.size());
    push(tr("replace text in %n example(s)", nullptr, count), rows,
         tr("Text replaced in %n example(s).", nullptr, count));
}

} // namespace likeness
