// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/example_merge.h"

#include "domain/examples/editing.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace likeness {

namespace {

bool isOtherThanFound(const StoredExample &stored, const ContentHasher &hasher)
{
    return derivedHash(hasher, stored.example) != stored.derivedHash;
}

bool isDecided(const StoredExample &stored, const ContentHasher &hasher)
{
    const Example &e = stored.example;
    return e.state != ExampleState::New || e.isStarred || e.categoryCue == CategoryCue::ChosenByPerson
        || e.split != Split::Auto || isInTrash(e) || !e.notPersonal.isEmpty() || isOtherThanFound(stored, hasher);
}

/// The fresh derivation with what the person did to the old one.
StoredExample merged(const StoredExample &old, StoredExample fresh, const ContentHasher &hasher)
{
    Example &e = fresh.example;
    e.id = old.example.id;
    e.state = old.example.state;
    e.isStarred = old.example.isStarred;
    e.createdAt = old.example.createdAt;
    e.split = old.example.split;
    e.notPersonal = old.example.notPersonal;
    e.trashedAt = old.example.trashedAt;
    // What all examples decide together is judged anew behind this; until then it stays.
    e.leftOut = old.example.leftOut;
    e.isSelected = old.example.isSelected;
    fresh.position = old.position;
    if (old.example.categoryCue == CategoryCue::ChosenByPerson) {
        e.category = old.example.category;
        e.categoryCue = old.example.categoryCue;
        e.categoryConfidence = old.example.categoryConfidence;
    }
    if (isOtherThanFound(old, hasher)) {
        e.original = OriginalTexts{e.userMessage, e.assistantMessage};
        e.userMessage = old.example.userMessage;
        e.assistantMessage = old.example.assistantMessage;
        e.context = old.example.context;
    }
    describe(e);
    return fresh;
}

QString placeOf(const Origin &origin)
{
    if (origin.box.isEmpty())
        return {};
    return QStringLiteral("%1/%2/%3,%4,%5,%6")
        .arg(origin.sourceId)
        .arg(origin.page)
        .arg(origin.box.x())
        .arg(origin.box.y())
        .arg(origin.box.width())
        .arg(origin.box.height());
}

/// Old examples that nobody has claimed yet, by hash and by place.
class Unclaimed {
public:
    explicit Unclaimed(const QVector<StoredExample> &old) : m_old(old)
    {
        for (qsizetype i = 0; i < old.size(); ++i) {
            m_left.insert(i);
            m_byHash[old[i].derivedHash].append(i);
            if (const QString place = placeOf(old[i].example.origin); !place.isEmpty())
                m_byPlace[place].append(i);
        }
    }

    const StoredExample *claimByHash(const StoredExample &fresh) { return claim(m_byHash.value(fresh.derivedHash)); }
    const StoredExample *claimByPlace(const StoredExample &fresh)
    {
        return claim(m_byPlace.value(placeOf(fresh.example.origin)));
    }
    const QSet<qsizetype> &left() const { return m_left; }

private:
    const StoredExample *claim(const QVector<qsizetype> &candidates)
    {
        const auto found =
            std::find_if(candidates.begin(), candidates.end(), [&](qsizetype i) { return m_left.remove(i); });
        return found == candidates.end() ? nullptr : &m_old[*found];
    }

    const QVector<StoredExample> &m_old;
    QHash<QByteArray, QVector<qsizetype>> m_byHash;
    QHash<QString, QVector<qsizetype>> m_byPlace;
    QSet<qsizetype> m_left;
};

} // namespace

ExampleMerge mergeDerived(const QVector<StoredExample> &old, const QVector<StoredExample> &fresh,
                          const ContentHasher &hasher)
{
    ExampleMerge merge;
    Unclaimed unclaimed(old);
    QVector<StoredExample> changed;
    for (const StoredExample &example : fresh) {
        if (const StoredExample *same = unclaimed.claimByHash(example))
            merge.updated.append(merged(*same, example, hasher));
        else
            changed.append(example);
    }
    for (const StoredExample &example : changed) {
        if (const StoredExample *samePlace = unclaimed.claimByPlace(example))
            merge.updated.append(merged(*samePlace, example, hasher));
        else
            merge.added.append(example);
    }
    for (const qsizetype i : unclaimed.left()) {
        if (isDecided(old[i], hasher))
            ++merge.keptAlone;
        else
            merge.removed += old[i].example.id;
    }
    return merge;
}

} // namespace likeness
