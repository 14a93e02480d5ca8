// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/split.h"

#include "domain/examples/near_duplicates.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <random>

namespace likeness {

namespace {

constexpr qsizetype rowsPerValidationRow = 10;

struct Group {
    QVector<qsizetype> members;
    Split pinned = Split::Auto;
};

void add(Group &group, qsizetype member, Split pinned)
{
    group.members.append(member);
    if (pinned == Split::Auto || group.pinned == pinned)
        return;
    group.pinned = group.pinned == Split::Auto ? pinned : Split::Train;
}

std::vector<Group> groupsOf(const QVector<Example> &examples)
{
    const QVector<DuplicateMark> marks = findDuplicates(examples);
    QHash<qsizetype, std::size_t> placeOf; // of the group, by the copy that stays
    std::vector<Group> groups;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const qsizetype kept = marks[i].keptIndex < 0 ? i : marks[i].keptIndex;
        if (!placeOf.contains(kept)) {
            placeOf.insert(kept, groups.size());
            groups.push_back({});
        }
        add(groups[placeOf.value(kept)], i, examples[i].split);
    }
    return groups;
}

/// std::shuffle differs between standard libraries; this one (Fisher and Yates) does not.
void shuffle(std::vector<Group> &groups, quint32 seed)
{
    std::mt19937 random(seed);
    for (std::size_t i = groups.size(); i > 1; --i)
        std::swap(groups[i - 1], groups[random() % i]);
}

void put(QVector<Split> &sides, const Group &group, Split side)
{
    for (const qsizetype member : group.members)
        sides[member] = side;
}

} // namespace

QVector<Split> splitSides(const QVector<Example> &examples, quint32 seed)
{
    QVector<Split> sides(examples.size(), Split::Train);
    std::vector<Group> groups = groupsOf(examples);
    shuffle(groups, seed);
    qsizetype wanted = (examples.size() + rowsPerValidationRow - 1) / rowsPerValidationRow;
    if (groups.size() < 2)
        wanted = 0;
    for (const Group &group : groups) {
        if (group.pinned != Split::Validation)
            continue;
        put(sides, group, Split::Validation);
        wanted -= group.members.size();
    }
    for (const Group &group : groups) {
        if (group.pinned != Split::Auto || group.members.size() > wanted)
            continue;
        put(sides, group, Split::Validation);
        wanted -= group.members.size();
    }
    return sides;
}

} // namespace likeness
