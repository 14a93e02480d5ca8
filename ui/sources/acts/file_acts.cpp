// SPDX-License-Identifier: GPL-3.0-or-later
// What SourceActions does with files.
#include "ui/common/actions/actions.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/rows/choose_row.h"
#include "ui/sources/acts/source_actions.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/text/message_list.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

namespace likeness {

namespace {

QString textOf(const Page &page, const QString &sourceId, const SpeakerRules &rules)
{
    QStringList lines;
    for (const ShownRow &row : shownRows(page, sourceId, rules)) {
        const QString who = speakerWord(row);
        if (!row.isIgnored)
            lines.append(who.isEmpty() ? row.row.text : who + u": " + row.row.text);
    }
    return lines.join(u'\n');
}

} // namespace

void SourceActions::fill(QMenu &menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (QAction *action = m_parts.context.actions.find(id))
            menu.addAction(action);
        else if (id.isEmpty())
            menu.addSeparator();
    }
}

void SourceActions::fileMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_parts.list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int learned = m_parts.sources.learnedFrom(m_parts.list.selectedIds()).value_or(SourceYield()).examples;
    fill(*menu,
         {u"sources.open-original"_qs, u"sources.show-in-folder"_qs, QString(), u"sources.rename"_qs,
          u"sources.read-again"_qs, u"sources.exclude"_qs, u"sources.copy-text"_qs});
    if (learned > 0) {
        QAction *show = menu->addAction(tr("Show its %n &example(s)", nullptr, learned));
        connect(show, &QAction::triggered, this, &SourceActions::showExamples);
    }
    fill(*menu,
         {m_parts.desk.source().isReviewed ? u"sources.not-reviewed"_qs : u"sources.reviewed"_qs, QString(),
          u"sources.move-up"_qs, u"sources.move-down"_qs, QString(), u"sources.remove"_qs});
    menu->popup(at);
}

void SourceActions::markReviewed()
{
    const QStringList ids = m_parts.list.selectedIds();
    m_parts.edits.setReviewed(ids, true);
    // On to what is still to be looked at: behind this file first, then from the top.
    const auto &sources = m_parts.list.sources();
    const int count = int(sources.size());
    int from = 0;
    while (from < count && !ids.isEmpty() && sources[from].id != ids.last())
        ++from;
    for (int i = 1; i <= count; ++i) {
        const Source &next = sources[(from + i) % count];
        if (next.state == SourceState::NeedsReview && !ids.contains(next.id)) {
            m_parts.list.choose(next.id);
            m_parts.desk.goToDoubtful(1);
            return;
        }
    }
    m_parts.context.notices.say(tr("Every file is looked through."));
}

void SourceActions::copyText() const
{
    QStringList texts;
    for (const QString &id : m_parts.list.selectedIds()) {
        for (const Page &page : m_parts.sources.pages(id).value_or(QVector<Page>()))
            texts.append(textOf(page, id, m_parts.desk.rules()));
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"));
}

void SourceActions::copyMessage() const
{
    if (const ShownRow *row = m_parts.desk.currentRow())
        QGuiApplication::clipboard()->setText(row->row.text);
}

void SourceActions::openOriginal() const
{
    const Source *source = m_parts.list.current();
    if (!source)
        return;
    if (QFileInfo::exists(source->path))
        QDesktopServices::openUrl(QUrl::fromLocalFile(source->path));
    else
        m_parts.context.notices.tellError({ErrorKind::NotFound, source->path, {}}, ErrorPlace::File);
}

void SourceActions::showInFolder() const
{
    if (const Source *source = m_parts.list.current())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(source->path).absolutePath()));
}

void SourceActions::showExamples() const
{
    if (const Source *source = m_parts.list.current())
        m_parts.context.navigator.showExamples(QStringLiteral("src:\"%1\"").arg(source->name));
}

void SourceActions::move(int step)
{
    const QStringList order = m_parts.list.movedBy(step);
    if (!order.isEmpty())
        m_parts.edits.reorder(order);
}

void SourceActions::stepFile(int step)
{
    const QModelIndex current = m_parts.list.currentIndex();
    const QModelIndex next = m_parts.list.model()->index(current.isValid() ? current.row() + step : 0, 0);
    if (next.isValid())
        chooseRow(m_parts.list, next);
}

} // namespace likeness
