// SPDX-License-Identifier: GPL-3.0-or-later
// What kill -9 cannot show: after a power cut the disk holds what was synced, and of the rest some, torn at will.
#include "tests/core/store/store_test.h"
#include "tests/fakes/recorded_disk/recorded_disk.h"

#include <QSet>

#include <random>

namespace likeness {
namespace {

/// Something that the program was told is saved, and after how many events of the disk.
struct Saved {
    std::size_t events = 0;
    QString exampleId;
    bool isRemoved = false;
};

class PowerCut : public StoreTest {
protected:
    /// Edits of several kinds, enough of them that the log is written back into the database a few times.
    void edit(const RecordedDisk &disk, int rounds)
    {
        const QString avatar = newAvatar();
        for (int i = 0; i < rounds; ++i) {
            Example example = plantedExample(i);
            example.assistantMessage += QString(6'000, u'x');
            const auto added = library->examples().insert(avatar, {example});
            ASSERT_TRUE(added) << why(added);
            saved.push_back({disk.events().size(), added->first().id, false});
            if (i % 5 == 4) {
                const QString gone = saved[saved.size() - 3].exampleId;
                ASSERT_TRUE(library->examples().remove(avatar, {gone}));
                saved.push_back({disk.events().size(), gone, true});
            }
        }
        avatarId = avatar;
    }

    /// How many of the things that were saved before this cut are not as they were saved. -1: it does not even open.
    int lostAt(const RecordedDisk &disk, std::size_t cut, unsigned seed, Syncs syncs)
    {
        const QTemporaryDir folder;
        layOutCut(disk.events(), cut, seed, syncs, folder.filePath(QStringLiteral("data")));
        auto opened = Library::open(folder.filePath(QStringLiteral("data")), OpenMode::ReadWrite);
        if (!opened || !awaited((*opened)->unlock({std::nullopt, &secrets, {}})))
            return -1;
        const auto found = (*opened)->examples().list(avatarId);
        if (!found || !found->damaged.isEmpty())
            return -1;
        QSet<QString> ids;
        for (const Example &example : found->items)
            ids += example.id;
        return lost(ids, cut);
    }

    int lost(const QSet<QString> &found, std::size_t cut) const
    {
        QHash<QString, bool> expected;
        for (const Saved &thing : saved) {
            if (thing.events <= cut)
                expected[thing.exampleId] = !thing.isRemoved;
            else if (thing.isRemoved)
                expected.remove(thing.exampleId); // may be gone already or still be there
        }
        int count = 0;
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            count += found.contains(it.key()) == it.value() ? 0 : 1;
        return count;
    }

    std::vector<Saved> saved;
    QString avatarId;
};

TEST_F(PowerCut, LosesNothingThatWasSaved)
{
    library.reset();
    QDir(dataDir()).removeRecursively(); // made before the recording began
    const RecordedDisk disk(m_folder.path());
    reopen();
    edit(disk, 250);
    library.reset();
    const std::size_t first = saved.front().events;
    std::mt19937 random(4711);
    int lostWithoutSyncs = 0;
    for (unsigned round = 0; round < 100; ++round) {
        const std::size_t cut = first + random() % (disk.events().size() - first);
        EXPECT_EQ(lostAt(disk, cut, round, Syncs::Kept), 0) << "cut after event " << cut << ", seed " << round;
        if (round % 10 == 0)
            lostWithoutSyncs += lostAt(disk, cut, round, Syncs::Ignored) != 0 ? 1 : 0;
    }
    EXPECT_GT(lostWithoutSyncs, 0) << "a disk that ignores syncs must lose something, or this test shows nothing";
}

/// Adds examples until one fails. Returns the ids of those that were said to be saved.
QSet<QString> addUntilRefused(Library &library, const QString &avatar)
{
    QSet<QString> ids;
    for (int i = 0; i < 40; ++i) {
        const auto added = library.examples().insert(avatar, {plantedExample(i)});
        if (!added) {
            EXPECT_EQ(added.error().kind, ErrorKind::Io);
            EXPECT_FALSE(added.error().subject.isEmpty()) << "the message has to name the file";
            break;
        }
        ids += added->first().id;
    }
    return ids;
}

TEST_F(PowerCut, ARefusedWriteIsToldAndCostsNothingSaved)
{
    for (const auto trouble : {RecordedDisk::Trouble::Full, RecordedDisk::Trouble::BadSector}) {
        for (int number = 1; number <= 50; ++number) {
            library.reset();
            QDir(dataDir()).removeRecursively();
            RecordedDisk disk(m_folder.path());
            reopen();
            const QString avatar = newAvatar();
            disk.failWrite(number, trouble);
            QSet<QString> expected = addUntilRefused(*library, avatar);
            EXPECT_LT(expected.size(), 40) << "no write was refused";
            disk.heal();
            const auto after = library->examples().insert(avatar, {plantedExample(99)});
            ASSERT_TRUE(after) << "once there is room again, work goes on: " << why(after);
            expected += after->first().id;
            reopen();
            const auto rows = library->examples().list(avatar);
            ASSERT_TRUE(rows) << why(rows);
            QSet<QString> found;
            for (const Example &example : rows->items)
                found += example.id;
            EXPECT_EQ(found.size(), expected.size()) << "write " << number;
            EXPECT_TRUE(found == expected) << "write " << number;
            library.reset();
        }
    }
}

} // namespace
} // namespace likeness
