// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporter.h"

#include "services/examples.h"
#include "services/training_file.h"
#include "tests/core/services/services_test.h"

#include <QBuffer>

#include <sys/stat.h>

namespace likeness {
namespace {

class Exporting : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        examples = std::make_unique<Examples>(*library);
        for (int i = 0; i < 3; ++i) {
            Example one = plantedExample(i);
            one.assistantMessage += u"\nand =1+1 \"quoted\", \U0001F44B"_qs;
            const auto added = examples->add(avatarId, one);
            ASSERT_TRUE(added) << why(added);
            stored.append(*added);
        }
    }

    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    std::unique_ptr<Examples> examples;
    QVector<Example> stored;
};

TEST_F(Exporting, WritesWhatCanBeReadBack)
{
    for (const RowFormat format : {RowFormat::OpenAi, RowFormat::ShareGpt, RowFormat::Alpaca, RowFormat::Csv}) {
        const QString path = pathOf(QStringLiteral("out-%1").arg(int(format)));
        const auto rows = Exporter(*examples).save(avatarId, stored, {format, u"You are Robin."_qs}, path);
        ASSERT_TRUE(rows) << why(rows);
        EXPECT_EQ(*rows, 3);
        const auto read = readTrainingFile(path);
        ASSERT_TRUE(read) << why(read);
        EXPECT_TRUE(read->bad.isEmpty()) << int(format);
        ASSERT_EQ(read->rows.size(), 3) << int(format);
        EXPECT_EQ(read->rows[0].turns.last().text, stored[0].assistantMessage) << int(format);
        EXPECT_EQ(read->rows[0].system, u"You are Robin."_qs) << int(format);
    }
}

TEST_F(Exporting, LeavesOpenersAndLeftOutBehindUnlessWished)
{
    stored[0].userMessage.clear();
    stored[0].leftOut = LeftOutReason::Opener;
    stored[1].leftOut = LeftOutReason::TooShort;
    const Exporter exporter(*examples);
    const auto plan = exporter.plan(avatarId, stored, {});
    ASSERT_TRUE(plan) << why(plan);
    EXPECT_EQ(plan->rows, QVector<Example>{stored[2]});
    EXPECT_EQ(plan->openers, 1);
    EXPECT_EQ(plan->leftOut, 1);
    EXPECT_EQ(plan->damaged, 0);
    const QString path = pathOf(u"out.jsonl"_qs);
    EXPECT_EQ(*exporter.save(avatarId, stored, {}, path), 1);
    EXPECT_EQ(readTrainingFile(path)->rows.size(), 1);
    EXPECT_EQ(*exporter.save(avatarId, stored, {RowFormat::OpenAi, {}, true, true}, path), 3);
    EXPECT_TRUE(bytesOf(path).startsWith("{\"messages\": [{\"role\": \"user\", \"content\": \"\"}"));
}

TEST_F(Exporting, KeepsWhatARowNamedAsItsSource)
{
    TrainingRow row;
    row.turns = {{RowRole::User, u"how was the gig?"_qs, {}}, {RowRole::Assistant, u"loud, as ever"_qs, {}}};
    row.source = u"old chat.txt"_qs;
    const auto added = examples->addRows(avatarId, {row});
    ASSERT_TRUE(added) << why(added);
    const QString path = pathOf(u"out.csv"_qs);
    ASSERT_TRUE(Exporter(*examples).save(avatarId, added->examples, {RowFormat::Csv, {}}, path));
    EXPECT_EQ(readTrainingFile(path)->rows.first().source, u"old chat.txt"_qs);
}

TEST_F(Exporting, IsForItsOwnerAlone)
{
    ::umask(0);
    const QString path = pathOf(u"out.jsonl"_qs);
    ASSERT_TRUE(Exporter(*examples).save(avatarId, stored, {}, path));
    struct stat info { };
    ASSERT_EQ(::stat(path.toLocal8Bit().constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600U);
}

TEST_F(Exporting, LeavesTheOldFileWhereTheNewOneCannotBeWritten)
{
    const auto failed = Exporter(*examples).save(avatarId, stored, {}, pathOf(u"no/such/folder.jsonl"_qs));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Io);
    EXPECT_EQ(failed.error().subject, pathOf(u"no/such/folder.jsonl"_qs));
}

TEST_F(Exporting, WritesTheSameIntoAnOpenDevice)
{
    QBuffer buffer;
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly));
    ASSERT_TRUE(Exporter(*examples).write(avatarId, stored, {RowFormat::ShareGpt, {}}, buffer));
    const QString path = pathOf(u"out.json"_qs);
    ASSERT_TRUE(Exporter(*examples).save(avatarId, stored, {RowFormat::ShareGpt, {}}, path));
    EXPECT_EQ(buffer.data(), bytesOf(path));
}

TEST_F(Exporting, SaysWhatIsNoTrainingFile)
{
    const QString picture = newFile(u"a.png"_qs, QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), {});
    const QString empty = newFile(u"empty.jsonl"_qs, {}, {});
    const auto notRows = readTrainingFile(picture);
    EXPECT_TRUE(!notRows || notRows->rows.isEmpty());
    ASSERT_FALSE(readTrainingFile(empty));
    EXPECT_EQ(readTrainingFile(empty).error().kind, ErrorKind::Empty);
    EXPECT_EQ(readTrainingFile(pathOf(u"absent.csv"_qs)).error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace likeness
