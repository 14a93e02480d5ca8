// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/text_pdf.h"
#include "tests/journeys/cli.h"

#include <QJsonArray>

#include <csignal>
#include <unistd.h>

namespace likeness {
namespace {

constexpr int pageCount = 150;

QByteArray longPdf()
{
    // Pages begin with different words, for lines that repeat at the top of pages are running headers.
    const QVector<QByteArray> things{"ladder", "teapot", "violin", "bicycle", "lantern", "hammock", "compass",
                                     "marble", "kettle", "pillow", "ribbon",  "candle",  "basket",  "mirror"};
    QVector<QVector<QByteArray>> pages;
    for (int page = 0; page < pageCount; ++page) {
        QVector<QByteArray> lines;
        for (int i = 0; i < 12; ++i) {
            const QByteArray one = things[(page + i) % things.size()];
            const QByteArray other = things[(page / things.size() + 3 * i + 1) % things.size()];
            lines.append("Kim: " + one + " or rather the " + other + " from room " + QByteArray::number(page) + "?");
            lines.append("Robin: " + other + " every time, since the " + one + " still owes me lunch");
        }
        pages.append(lines);
    }
    return textPdf(pages);
}

/// Stops an import at some point and starts the program again.
class CliStopped : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Robin"_qs, u"--self"_qs, u"Robin"_qs}).exit, 0);
        watcher = look();
        ASSERT_TRUE(watcher);
    }

    QVector<Source> sources() const
    {
        const auto avatar = watcher->avatars().find(u"Robin"_qs);
        const auto rows = avatar ? watcher->sources().list(avatar->id) : failure(avatar.error());
        EXPECT_TRUE(rows);
        return rows ? rows->items : QVector<Source>();
    }

    int pagesStored() const
    {
        int pages = 0;
        for (const Source &source : sources())
            pages += source.pagesRead;
        return pages;
    }

    int filesDone() const
    {
        int done = 0;
        for (const Source &source : sources())
            done += source.state == SourceState::Read || source.state == SourceState::NeedsReview ? 1 : 0;
        return done;
    }

    void expectPagesOnce(const Source &source, int pages) const
    {
        const auto stored = watcher->sources().pages(source.id);
        ASSERT_TRUE(stored);
        EXPECT_TRUE(stored->damaged.isEmpty());
        ASSERT_EQ(stored->items.size(), pages);
        for (int i = 0; i < pages; ++i)
            EXPECT_EQ(stored->items[i].number, i + 1);
    }

    /// Runs `import` without files and returns how many pages it says it read.
    int resumed() const
    {
        const CliRun again = run({u"import"_qs, u"--json"_qs});
        EXPECT_EQ(again.exit, 0) << again.err.toStdString();
        return again.json()[u"pages_read"_qs].toInt();
    }

    std::unique_ptr<Library> watcher;
};

TEST_F(CliStopped, KilledInTheMiddleOfADocumentLosesAndRepeatsNothing)
{
    const QString pdf = write(u"long.pdf"_qs, longPdf());
    int confirmed = 0;
    for (const int killAt : {1, pageCount / 4, pageCount / 2}) {
        QProcess import;
        start(import, confirmed == 0 ? QStringList{u"import"_qs, pdf} : QStringList{u"import"_qs});
        ASSERT_TRUE(QTest::qWaitFor([&] { return (confirmed = pagesStored()) >= killAt; }, 60'000));
        import.kill();
        ended(import);
        const int kept = pagesStored();
        EXPECT_GE(kept, confirmed);
        ASSERT_LT(kept, pageCount) << "it was killed too late to show anything";
        EXPECT_EQ(sources()[0].state, SourceState::Reading);
        confirmed = kept;
    }
    EXPECT_EQ(resumed(), pageCount - confirmed);
    EXPECT_EQ(sources()[0].state, SourceState::Read);
    expectPagesOnce(sources()[0], pageCount);
    const CliRun stats = run({u"examples"_qs, u"stats"_qs, u"--json"_qs});
    EXPECT_EQ(stats.json()[u"examples"_qs].toInt(), pageCount * 12);
    EXPECT_EQ(resumed(), 0);
}

TEST_F(CliStopped, KilledAmongManyFilesReadsEachOnce)
{
    constexpr int fileCount = 60;
    ASSERT_TRUE(QDir(pathOf({})).mkpath(u"many"_qs));
    for (int i = 0; i < fileCount; ++i)
        write(QStringLiteral("many/%1.txt").arg(i),
              "Kim: what is number " + QByteArray::number(i) + "?\nRobin: a number like any other\n");
    QProcess import;
    start(import, {u"import"_qs, pathOf(u"many"_qs)});
    int confirmed = 0;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (confirmed = filesDone()) >= 10; }, 60'000));
    import.kill();
    ended(import);
    const int kept = filesDone();
    EXPECT_GE(kept, confirmed);
    ASSERT_LT(kept, fileCount) << "it was killed too late to show anything";
    ASSERT_EQ(sources().size(), fileCount) << "every file was a row before the first was read";
    const int pages = pagesStored();
    EXPECT_EQ(resumed(), fileCount - pages);
    EXPECT_EQ(filesDone(), fileCount);
    for (const Source &source : sources())
        expectPagesOnce(source, 1);
}

TEST_F(CliStopped, CtrlCDuringTheSearchEndsWith130Too)
{
    QByteArray chat;
    for (int i = 0; i < 4000; ++i) {
        const QByteArray number = QByteArray::number(i);
        chat += "Kim: what became of the teapot with number " + number + "?\nRobin: it left with the lantern, " + number
            + " times in a row\n";
    }
    QProcess import;
    start(import, {u"import"_qs, write(u"chat.txt"_qs, chat), u"--json"_qs});
    ASSERT_TRUE(QTest::qWaitFor([&] { return filesDone() == 1; }, 60'000));
    ASSERT_EQ(::kill(pid_t(import.processId()), SIGINT), 0);
    const CliRun stopped = ended(import);
    EXPECT_EQ(stopped.exit, 130);
    EXPECT_EQ(stopped.json()[u"examples_found"_qs].toInt(), 4000) << "nothing is lost or said to be";
}

TEST_F(CliStopped, CtrlCKeepsWhatIsDoneAndEndsWith130)
{
    const QString pdf = write(u"long.pdf"_qs, longPdf());
    QProcess import;
    import.setChildProcessModifier([] { ::setpgid(0, 0);
}); // a terminal sends Ctrl+C to the whole group
start(import, {u"import"_qs, pdf});
ASSERT_TRUE(QTest::qWaitFor([&] { return pagesStored() >= 5; }, 60'000));
QElapsedTimer sinceStop;
sinceStop.start();
ASSERT_EQ(::kill(-pid_t(import.processId()), SIGINT), 0);
const CliRun stopped = ended(import);
EXPECT_EQ(stopped.exit, 130);
EXPECT_LT(sinceStop.elapsed(), 5000);
EXPECT_TRUE(stopped.err.contains("Stopped.")) << stopped.err.toStdString();
const int kept = pagesStored();
EXPECT_GE(kept, 5);
ASSERT_LT(kept, pageCount);
EXPECT_EQ(resumed(), pageCount - kept);
expectPagesOnce(sources()[0], pageCount);
} // namespace

} // namespace likeness
} // namespace likeness
