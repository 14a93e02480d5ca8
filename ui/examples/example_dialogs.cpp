// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/example_dialogs.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/avatars.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/notices.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/examples/changes/example_desk.h"
#include "ui/examples/changes/selection_command.h"
#include "ui/examples/dialogs/duplicates_dialog.h"
#include "ui/examples/dialogs/export_dialog.h"
#include "ui/examples/dialogs/own_example_dialog.h"
#include "ui/examples/dialogs/replace_dialog.h"
#include "ui/examples/dialogs/selection_dialog.h"
#include "ui/examples/list/examples_list.h"

#include <QFileInfo>

#include <algorithm>

namespace likeness {

ExampleDialogs::ExampleDialogs(const Parts &parts) : m_parts(parts)
{
}

QVector<Example> ExampleDialogs::scope() const
{
    QVector<Example> rows;
    if (m_parts.list.selectedCount() > 1) {
        for (const QString &id : m_parts.list.selectedIds())
            rows.append(*m_parts.model.find(id));
        return rows;
    }
    for (int row = 0; row < m_parts.model.rowCount(); ++row)
        rows.append(*m_parts.model.at(row));
    return rows;
}

void ExampleDialogs::exportExamples()
{
    const auto avatar = m_parts.avatars.find(m_avatarId);
    if (!avatar)
        return m_parts.context.notices.tellError(avatar.error());
    WindowSettings &settings = m_parts.context.settings;
    const QVector<Example> picked = m_parts.list.selectedCount() > 1 ? scope() : QVector<Example>();
    auto *dialog =
        new ExportDialog(m_parts.examples, m_parts.exporter, *avatar, settings.exportFolder(), picked, &m_parts.window);
    connect(dialog, &ExportDialog::exported, this, [this, &settings](int rows, const QString &path) {
        settings.setExportFolder(QFileInfo(path).absolutePath());
        m_parts.context.notices.sayWritten(
            tr("%n example(s) exported to %1.", nullptr, rows).arg(QFileInfo(path).fileName()), path);
    });
    dialog->open();
}

void ExampleDialogs::addExample()
{
    const Result<OwnDraft> before = m_parts.context.workplace.ownDraft(m_avatarId);
    if (!before)
        m_parts.context.notices.tellError(before.error());
    m_own = new OwnExampleDialog(before.value_or(OwnDraft()), &m_parts.window);
    connect(m_own, &OwnExampleDialog::added, &m_parts.desk, &ExampleDesk::add);
    connect(m_own, &OwnExampleDialog::draftChanged, this, [this, avatarId = m_avatarId](const OwnDraft &draft) {
        if (const Result<> kept = m_parts.context.workplace.keepOwnDraft(avatarId, draft); !kept)
            m_parts.context.notices.tellError(kept.error());
    });
    m_own->open();
}

void ExampleDialogs::reopen()
{
    const Result<OwnDraft> draft = m_parts.context.workplace.ownDraft(m_avatarId);
    if (!draft)
        m_parts.context.notices.tellError(draft.error());
    else if (draft->isOpen && !m_own)
        addExample();
}

void ExampleDialogs::keepDraft()
{
    if (m_own && m_own->isVisible())
        m_own->keepDraft();
}

void ExampleDialogs::replaceText()
{
    auto *dialog = new ReplaceDialog(scope(), &m_parts.window);
    connect(dialog, &ReplaceDialog::replaced, &m_parts.desk, &ExampleDesk::putTexts);
    dialog->open();
}

/// Compared beside the window; there may be thousands.
void ExampleDialogs::mergeDuplicates()
{
    if (std::exchange(m_isComparing, true))
        return;
    const QVector<Example> rows = scope();
    onDone(runInPool([rows] { return findDuplicates(rows); }), this,
           [this, rows, avatarId = m_avatarId](const QVector<DuplicateMark> &marks) {
               m_isComparing = false;
               if (avatarId == m_avatarId)
                   showDuplicates(rows, marks);
           });
}

void ExampleDialogs::showDuplicates(const QVector<Example> &rows, const QVector<DuplicateMark> &marks)
{
    const auto isRepeat = [](const DuplicateMark &mark) { return mark.keptIndex >= 0; };
    if (std::none_of(marks.cbegin(), marks.cend(), isRepeat))
        return m_parts.context.notices.say(tr("No near-duplicates among these examples."));
    auto *dialog = new DuplicatesDialog(rows, marks, &m_parts.window);
    connect(dialog, &DuplicatesDialog::merged, &m_parts.desk, &ExampleDesk::merge);
    dialog->open();
}

void ExampleDialogs::adjustSelection(const ExampleStats &stats)
{
    const auto filter = m_parts.examples.filter(m_avatarId);
    const auto target = m_parts.examples.selectionTarget(m_avatarId);
    if (!filter || !target)
        return m_parts.context.notices.tellError(filter ? target.error() : filter.error());
    const SelectionChoice before{*filter, *target};
    auto *dialog = new SelectionDialog(before, stats, &m_parts.window);
    connect(dialog, &SelectionDialog::leftOutWanted, this, &ExampleDialogs::leftOutWanted);
    connect(dialog, &SelectionDialog::chosen, this, [this, before](const SelectionChoice &after) {
        const auto store = [this, avatarId = m_avatarId](const SelectionChoice &choice) {
            const Result<> done = m_parts.examples.setFilter(avatarId, choice.filter).and_then([&] {
                return m_parts.examples.setSelectionTarget(avatarId, choice.target);
            });
            if (done)
                m_parts.context.learning.findNow(); // judges and chooses by what is set
            else
                m_parts.context.notices.tellError(done.error());
            return done.has_value();
        };
        if (!(after == before))
            m_parts.context.undo.push(new SelectionCommand(before, after, store));
    });
    dialog->open();
}

} // namespace likeness
