// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/edits/source_edits.h"

#include "ui/common/notices/notices.h"
#include "ui/common/undo.h"

#include <QPointer>
#include <QUndoStack>

namespace likeness {

SourceEdits::SourceEdits(Sources &sources, SourceDesk &desk, Undo &undo, Notices &notices, QObject *parent)
    : QObject(parent),
      m_sources(sources),
      m_desk(desk),
      m_undo(undo),
      m_notices(notices)
{
}

bool SourceEdits::push(const QString &text, ServiceCommand::Ways ways, const QString &sourceId, int page, WordRef place)
{
    ways.show = [guard = QPointer(this), sourceId, page, place] {
        if (guard)
            Q_EMIT guard->showWanted(sourceId, page, place);
    };
    m_undo.push(new ServiceCommand(text, m_notices, std::move(ways)));
    return m_undo.stack().undoText() == text; // one that failed is not kept
}

void SourceEdits::pushRules(const QString &text, const SpeakerRules &after)
{
    const SpeakerRules before = m_desk.rules();
    if (after == before)
        return;
    const QString avatar = m_desk.avatarId();
    Sources *sources = &m_sources;
    push(text,
         {[sources, avatar, after] { return sources->setSpeakers(avatar, after); },
          [sources, avatar, before] { return sources->setSpeakers(avatar, before); },
          {}},
         m_desk.source().id, m_desk.page().number);
}

QStringList SourceEdits::twoSidedIds() const
{
    QStringList ids;
    for (const Source &source : m_sources.list(m_desk.avatarId()).value_or(QVector<Source>())) {
        if (source.kind == FileKind::Picture)
            ids.append(source.id);
    }
    return ids;
}

void SourceEdits::flipSides()
{
    SpeakerRules rules = m_desk.rules();
    const QString id = m_desk.source().id;
    if (!rules.flipped.removeOne(id))
        rules.flipped.append(id);
    if (!rules.confirmed.contains(id)) // whoever turns them round has looked
        rules.confirmed.append(id);
    pushRules(tr("exchange the two sides"), rules);
}

void SourceEdits::confirmSides()
{
    SpeakerRules rules = m_desk.rules();
    int count = 0;
    for (const QString &id : twoSidedIds()) {
        if (rules.confirmed.contains(id))
            continue;
        rules.confirmed.append(id);
        ++count;
    }
    pushRules(tr("confirm who speaks in %n picture(s)", nullptr, count), rules);
    m_notices.sayUndoable(tr("Confirmed for %n picture(s).", nullptr, count));
}

void SourceEdits::sayWhoIsMe(const QString &name)
{
    SpeakerRules rules = m_desk.rules();
    rules.selfNames.removeAll(name);
    rules.selfNames.prepend(name);
    if (m_desk.isOpen())
        rules.selfIn.remove(m_desk.source().id);
    pushRules(tr("say that I am %1").arg(name), rules);
}

void SourceEdits::renameEverywhere(const QString &from, const QString &to)
{
    SpeakerRules rules = m_desk.rules();
    rules.renamed.insert(from, to);
    pushRules(tr("rename %1 to %2").arg(from, to), rules);
}

template <typename IsWanted> QStringList SourceEdits::those(const QStringList &ids, IsWanted isWanted) const
{
    QStringList wanted;
    for (const QString &id : ids) {
        const auto source = m_sources.source(id);
        if (source && isWanted(*source))
            wanted.append(id);
    }
    return wanted;
}

QString SourceEdits::nameOf(const QStringList &ids) const
{
    const auto source = ids.size() == 1 ? m_sources.source(ids.first()) : Result<Source>(Source());
    return source && !source->name.isEmpty() ? source->name : tr("%n file(s)", nullptr, int(ids.size()));
}

void SourceEdits::rename(const QString &sourceId, const QString &name)
{
    const auto source = m_sources.source(sourceId);
    if (!source || source->name == name)
        return;
    Sources *sources = &m_sources;
    push(tr("rename %1").arg(source->name),
         {[sources, sourceId, name] { return sources->rename(sourceId, name); },
          [sources, sourceId, old = source->name] { return sources->rename(sourceId, old); },
          {}},
         sourceId);
}

void SourceEdits::setExcluded(const QStringList &all, bool isExcluded)
{
    const QStringList ids = those(all, [isExcluded](const Source &source) { return source.isExcluded != isExcluded; });
    if (ids.isEmpty())
        return;
    const QString name = nameOf(ids);
    Sources *sources = &m_sources;
    push(isExcluded ? tr("leave out %1").arg(name) : tr("take in %1 again").arg(name),
         {[sources, ids, isExcluded] { return sources->setExcluded(ids, isExcluded); },
          [sources, ids, isExcluded] { return sources->setExcluded(ids, !isExcluded); },
          {}},
         ids.first());
}

void SourceEdits::setReviewed(const QStringList &all, bool isReviewed)
{
    const QStringList ids = those(all, [isReviewed](const Source &source) { return source.isReviewed != isReviewed; });
    if (ids.isEmpty())
        return;
    Sources *sources = &m_sources;
    const QString name = nameOf(ids);
    push(isReviewed ? tr("mark %1 reviewed").arg(name) : tr("mark %1 not reviewed").arg(name),
         {[sources, ids, isReviewed] { return sources->setReviewed(ids, isReviewed); },
          [sources, ids, isReviewed] { return sources->setReviewed(ids, !isReviewed); },
          {}},
         ids.first());
}

void SourceEdits::reorder(const QStringList &ids)
{
    QStringList before;
    for (const Source &source : m_sources.list(m_desk.avatarId()).value_or(QVector<Source>()))
        before.append(source.id);
    if (ids == before || ids.isEmpty())
        return;
    Sources *sources = &m_sources;
    const QString avatar = m_desk.avatarId();
    push(tr("move files"),
         {[sources, avatar, ids] { return sources->reorder(avatar, ids); },
          [sources, avatar, before] { return sources->reorder(avatar, before); },
          {}},
         m_desk.source().id);
}

void SourceEdits::setIgnoredAreas(const QSize &pageSize, const QVector<QRect> &areas)
{
    const QString avatar = m_desk.avatarId();
    const auto before = m_sources.ignoredAreas(avatar, pageSize);
    if (!before || *before == areas)
        return;
    Sources *sources = &m_sources;
    push(areas.size() > before->size() ? tr("ignore an area of pictures") : tr("ignore no area of pictures"),
         {[=] { return sources->setIgnoredAreas(avatar, pageSize, areas); },
          [=, before = *before] { return sources->setIgnoredAreas(avatar, pageSize, before); },
          {}},
         m_desk.source().id, m_desk.page().number);
}

void SourceEdits::remove(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    const int learned = m_sources.learnedFrom(ids).value_or(SourceYield()).examples;
    const QString name = nameOf(ids);
    Sources *sources = &m_sources;
    const bool isDone = push(
        tr("remove %1").arg(name),
        {[sources, ids] { return sources->moveToTrash(ids); }, [sources, ids] { return sources->restore(ids); }, {}},
        ids.first());
    if (!isDone)
        return;
    m_notices.sayUndoable(learned > 0 ? tr("Removed %1 and %n example(s) learned from it.", nullptr, learned).arg(name)
                                      : tr("Removed %1.").arg(name));
}

} // namespace likeness
