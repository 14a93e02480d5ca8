// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/trash_section.h"

#include "services/examples.h"
#include "services/sources.h"
#include "ui/common/dialogs/confirm_dialog.h"
#include "ui/common/notices/notices.h"
#include "ui/common/text_label.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int leastHeight = 220;

} // namespace

TrashSection::TrashSection(Sources &sources, Examples &examples, const PageContext &context)
    : SettingsSection(QStringLiteral("trash"), tr("Trash")),
      m_sources(sources),
      m_examples(examples),
      m_context(context),
      m_writer(examples, context.jobs),
      m_removal(sources, examples, context.jobs, this),
      m_words(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_list(new QListView),
      m_restore(new QPushButton(tr("&Restore"))),
      m_remove(new QPushButton(tr("Delete &for good...")))
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new TrashDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Trash"));
    m_list->setMinimumHeight(leastHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_words->wrapped());
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    addWide(body);
    const auto refreshFor = [this](const QString &avatarId) {
        if (avatarId == m_avatarId && isVisible() && !m_removal.isBusy())
            refresh();
    };
    connect(&m_sources, &Sources::changed, this, refreshFor);
    connect(&m_examples, &Examples::changed, this, refreshFor);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrashSection::showState);
    connect(m_restore, &QPushButton::clicked, this, &TrashSection::restore);
    connect(m_remove, &QPushButton::clicked, this, &TrashSection::confirmRemove);
    connect(&m_removal, &TrashRemoval::ended, this, &TrashSection::tellRemoved);
}

void TrashSection::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    if (isVisible())
        refresh();
}

QVector<TrashRow> TrashSection::rows() const
{
    QVector<TrashRow> rows;
    if (m_avatarId.isEmpty())
        return rows;
    const auto sources = m_sources.trash(m_avatarId);
    const auto examples = m_examples.trash(m_avatarId);
    if (!sources || !examples)
        m_context.notices.tellError(sources ? examples.error() : sources.error());
    for (const Source &source : sources.value_or(QVector<Source>()))
        rows.append({source.id, TrashRow::Kind::Source, source.name, source.deletedAt});
    for (const Example &example : examples.value_or(QVector<Example>()))
        rows.append({example.id, TrashRow::Kind::Example, example.assistantMessage, example.trashedAt});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TrashRow &one, const TrashRow &other) { return one.deletedAt > other.deletedAt; });
    return rows;
}

void TrashSection::refresh()
{
    m_model.replaceRows(rows());
    showState();
}

void TrashSection::showState()
{
    const bool hasRows = m_model.rowCount() > 0;
    const bool hasSelection = m_list->selectionModel()->hasSelection();
    m_list->setVisible(hasRows);
    m_restore->setVisible(hasRows);
    m_remove->setVisible(hasRows);
    m_restore->setEnabled(hasSelection && !m_removal.isBusy());
    m_remove->setEnabled(hasSelection && !m_removal.isBusy());
    if (m_avatarId.isEmpty())
        m_words->setText(tr("Open an avatar to see what was deleted of it."));
    else
        m_words->setText(hasRows ? tr("What was deleted of the open avatar is kept for 30 days. A source takes along "
                                      "what was learned from it.")
                                 : tr("Nothing of the open avatar was deleted in the last 30 days."));
}

QStringList TrashSection::selected(TrashRow::Kind kind) const
{
    QStringList ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        const TrashRow *row = m_model.rowAt(index);
        if (row && row->kind == kind)
            ids.append(row->id);
    }
    return ids;
}

void TrashSection::restore()
{
    const QStringList sources = selected(TrashRow::Kind::Source);
    const QStringList examples = selected(TrashRow::Kind::Example);
    if (const Result<> done = sources.isEmpty() ? Result<>() : m_sources.restore(sources); !done)
        return m_context.notices.tellError(done.error());
    restoreExamples(examples, [this, count = int(sources.size() + examples.size())] {
        m_context.notices.say(tr("Restored %n item(s).", nullptr, count));
        refresh();
    });
}

/// There may be thousands, which come back beside the window.
void TrashSection::restoreExamples(const QStringList &ids, const std::function<void()> &done)
{
    if (ids.isEmpty())
        return done();
    const Result<QVector<Example>> trash = m_examples.trash(m_avatarId);
    if (!trash)
        return m_context.notices.tellError(trash.error());
    const QSet<QString> wanted(ids.begin(), ids.end());
    QVector<Example> rows;
    for (Example row : *trash) {
        row.trashedAt = {};
        if (wanted.contains(row.id))
            rows.append(row);
    }
    m_writer.put(m_avatarId, rows, false, [this, done](int, const std::optional<Error> &error) {
        if (error)
            m_context.notices.tellError(*error);
        else
            done();
    });
}

void TrashSection::confirmRemove()
{
    const QStringList sources = selected(TrashRow::Kind::Source);
    const QStringList examples = selected(TrashRow::Kind::Example);
    const int count = int(sources.size() + examples.size());
    auto *dialog = new ConfirmDialog({tr("Delete %n item(s) for good?", nullptr, count),
                                      tr("They can't be brought back, except from a backup. Your own files stay where "
                                         "they are."),
                                      tr("Delete for good")},
                                     window());
    connect(dialog, &QDialog::accepted, this, [this, avatarId = m_avatarId, sources, examples] {
        m_removal.start(avatarId, sources, examples);
        showState();
    });
    dialog->open();
}

void TrashSection::tellRemoved(int removed, int total, const std::optional<Error> &error)
{
    if (error)
        m_context.notices.tellError(*error);
    else if (removed < total)
        m_context.notices.say(tr("Stopped. %1 of %n item(s) were deleted for good.", nullptr, total).arg(removed));
    else
        m_context.notices.say(tr("%n item(s) deleted for good.", nullptr, total));
    refresh();
}

} // namespace likeness
