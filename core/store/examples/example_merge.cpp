// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/examples/example_merge.h"

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
    if (isGone(old.example))
        return old;
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
    if (isEdited(e) || !e.notPersonal.isEmpty())
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

/// One of the two texts as it was found, on its page; empty without a text or a source.
QString textOf(const Example &example, const QString &text, QChar mark)
{
    const Origin &origin = example.origin;
    if (origin.sourceId.isEmpty() || text.isEmpty())
        return {};
    return QStringLiteral("%1/%2/%3/").arg(origin.sourceId).arg(origin.page).arg(mark) + text;
}

/// A correction seldom changes both texts of an example at once: what is left of it tells which it was.
QStringList textsOf(const Example &example)
{
    const Example found = reverted(example);
    return {textOf(found, found.userMessage, u'u'), textOf(found, found.assistantMessage, u'a')};
}

/// Old examples that nobody has claimed yet, by hash, by place and by their texts.
class Unclaimed {
public:
    explicit Unclaimed(const QVector<StoredExample> &old) : m_old(old)
    {
        for (qsizetype i = 0; i < old.size(); ++i) {
            m_left.insert(i);
            m_byHash[old[i].derivedHash].append(i);
            if (const QString place = placeOf(old[i].example.origin); !place.isEmpty())
                m_byPlace[place].append(i);
            for (const QString &text : textsOf(old[i].example)) {
                if (!text.isEmpty())
                    m_byText[text].append(i);
            }
        }
    }

    const StoredExample *claimByHash(const StoredExample &fresh) { return claim(m_byHash.value(fresh.derivedHash)); }
    const StoredExample *claimByPlace(const StoredExample &fresh)
    {
        return claim(m_byPlace.value(placeOf(fresh.example.origin)));
    }
    const StoredExample *claimByText(const StoredExample &fresh)
    {
        for (const QString &text : textsOf(fresh.example)) {
            if (const StoredExample *same = claim(m_byText.value(text)))
                return same;
        }
        return nullptr;
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
    QHash<QString, QVector<qsizetype>> m_byText;
    QSet<qsizetype> m_left;
};

} // namespace

ExampleMerge mergeDerived(const QVector<StoredExample> &old, const QVector<StoredExample> &fresh,
                          const ContentHasher &hasher)
{
    ExampleMerge merge;
    Unclaimed unclaimed(old);
    const auto keep = [&](const StoredExample &same, const StoredExample &example) {
        ++merge.kept;
        if (StoredExample now = merged(same, example, hasher); now != same)
            merge.updated.append(std::move(now));
    };
    QVector<StoredExample> changed;
    for (const StoredExample &example : fresh) {
        if (const StoredExample *same = unclaimed.claimByHash(example))
            keep(*same, example);
        else
            changed.append(example);
    }
    QVector<StoredExample> moved;
    for (const StoredExample &example : changed) {
        if (const StoredExample *samePlace = unclaimed.claimByPlace(example))
            keep(*samePlace, example);
        else
            moved.append(example);
    }
    for (const StoredExample &example : moved) {
        if (const StoredExample *sameText = unclaimed.claimByText(example))
            keep(*sameText, example);
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
