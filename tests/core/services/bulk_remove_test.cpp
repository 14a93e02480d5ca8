// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bulk/bulk_remove.h"
#include "services/examples.h"
#include "services/importer.h"
#include "services/sources.h"
#include "tests/core/services/services_test.h"

#include <QTest>

namespace likeness {
namespace {

constexpr int many = 900; // several parts

class RemovedInParts : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        QVector<Example> rows(many);
        for (int i = 0; i < many; ++i) {
            rows[i].userMessage = u"what did you do in week %1?"_qs.arg(i);
            rows[i].assistantMessage = u"i painted boat number %1"_qs.arg(i);
        }
        const auto stored = library->examples().insert(avatarId, rows);
        ASSERT_TRUE(stored) << why(stored);
        openServices();
    }

    void TearDown() override { closeServices(); }

    void openServices()
    {
        examples = std::make_unique<Examples>(*library);
        importer = std::make_unique<Importer>(*library, reader);
        sourcesService = std::make_unique<Sources>(*library, *importer, *examples);
    }

    void closeServices()
    {
        sourcesService.reset();
        importer.reset();
        examples.reset();
    }

    QVector<Example> all() { return examples->list(avatarId).value_or(QVector<Example>()); }
    QStringList ids(int from, int count)
    {
        QStringList found;
        for (const Example &row : all().mid(from, count))
            found.append(row.id);
        return found;
    }

    /// How many came to be removed in the end.
    static int waitFor(BulkRemove *removal)
    {
        int done = -1;
        QObject::connect(removal, &BulkRemove::finished, [&done](int removed) { done = removed; });
        EXPECT_TRUE(QTest::qWaitFor([&done] { return done >= 0; }));
        return done;
    }

    int onDisk()
    {
        closeServices();
        reopen();
        const auto rows = library->examples().listAll(avatarId);
        EXPECT_TRUE(rows) << why(rows);
        return int(rows->items.size());
    }

    std::unique_ptr<Examples> examples;
    std::unique_ptr<Importer> importer;
    std::unique_ptr<Sources> sourcesService;
};

TEST_F(RemovedInParts, ExamplesGoAndTheOthersStayOpen)
{
    const QVector<Example> before = all();
    const QStringList gone = ids(100, 700);
    EXPECT_EQ(waitFor(examples->removeMany(avatarId, gone)), 700);
    EXPECT_TRUE(examples->isOpen(avatarId)) << "nothing has to be opened again";
    EXPECT_EQ(all(), before.mid(0, 100) + before.mid(800));
    EXPECT_EQ(examples->example(avatarId, before.last().id).value_or(Example()), before.last());
    EXPECT_EQ(onDisk(), 200);
}

TEST_F(RemovedInParts, NothingIsToldOfWhatWasInTheTrash)
{
    const QStringList gone = ids(0, 500);
    ASSERT_TRUE(examples->moveToTrash(avatarId, gone));
    int told = 0;
    QObject::connect(examples.get(), &Examples::rowsChanged, examples.get(), [&told] { ++told; });
    EXPECT_EQ(waitFor(examples->removeMany(avatarId, gone)), 500);
    EXPECT_EQ(told, 0) << "no list has to be read again";
    EXPECT_EQ(examples->trash(avatarId).value_or(QVector<Example>()).size(), 0);
    EXPECT_EQ(all().size(), many - 500);
}

TEST_F(RemovedInParts, WhatIsGoneStaysGoneWhenItIsStopped)
{
    BulkRemove *removal = examples->removeMany(avatarId, ids(0, many));
    QObject::connect(removal, &BulkRemove::progressed, removal, &BulkRemove::stop);
    const int done = waitFor(removal);
    EXPECT_GT(done, 0);
    EXPECT_LT(done, many);
    EXPECT_EQ(all().size(), many - done);
    EXPECT_EQ(onDisk(), many - done);
}

TEST_F(RemovedInParts, AllGoesWhenTheProgramEndsMeanwhile)
{
    bool hasBegun = false;
    QObject::connect(examples->removeMany(avatarId, ids(0, many)), &BulkRemove::progressed,
                     [&hasBegun] { hasBegun = true; });
    ASSERT_TRUE(QTest::qWaitFor([&hasBegun] { return hasBegun; }));
    EXPECT_EQ(onDisk(), 0) << "the person was told that it goes";
}

TEST_F(RemovedInParts, SourcesTakeAlongWhatWasLearnedFromThem)
{
    for (int i = 0; i < 4; ++i) {
        const QString name = u"chat %1.txt"_qs.arg(i);
        newFile(name, name.toUtf8(), chatScript(2));
    }
    importer->add(avatarId, {m_folder.filePath(u"in"_qs)});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !importer->isBusy() && sources().size() == 4; }));
    SpeakerRules speakers;
    speakers.selfNames = {u"Robin"_qs};
    ASSERT_TRUE(sourcesService->setSpeakers(avatarId, speakers));
    const auto found = examples->find(avatarId);
    ASSERT_TRUE(QTest::qWaitFor([&found] { return found.isFinished(); }));
    QStringList gone;
    for (const Source &source : sources().mid(0, 3))
        gone.append(source.id);
    const auto isLearnedFromGone = [&gone](const Example &row) { return gone.contains(row.origin.sourceId); };
    QVector<Example> left = all();
    ASSERT_TRUE(std::any_of(left.cbegin(), left.cend(), isLearnedFromGone));
    left.removeIf(isLearnedFromGone);
    EXPECT_EQ(waitFor(sourcesService->removeMany(gone)), 3);
    EXPECT_EQ(all(), left);
    EXPECT_EQ(sources().size(), 1);
    EXPECT_TRUE(examples->isOpen(avatarId));
}

} // namespace
} // namespace likeness
