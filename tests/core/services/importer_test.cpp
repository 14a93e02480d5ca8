// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importer.h"
#include "services/reading/reading_settings.h"

#include "tests/core/services/services_test.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

class Importing : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        start();
    }

    /// A new importer, as after a start of the program.
    void start()
    {
        importer = std::make_unique<Importer>(*library, reader);
        QObject::connect(importer.get(), &Importer::fileDone, [this](const ImportedFile &file) { done.append(file); });
        QObject::connect(importer.get(), &Importer::finished, [this](const ImportSummary &one) { summary = one; });
    }

    ImportSummary wait()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return summary.has_value(); }, 10'000));
        return *std::exchange(summary, std::nullopt);
    }

    ImportSummary import(const QStringList &paths, const ImportOptions &options = {})
    {
        done.clear();
        importer->add(avatarId, paths, options);
        return wait();
    }

    std::unique_ptr<Importer> importer;
    QVector<ImportedFile> done;
    std::optional<ImportSummary> summary;
};

TEST_F(Importing, StoresEveryPageOfEveryFile)
{
    const ImportSummary result =
        import({newFile(u"a.txt"_qs, "a", chatScript(3)), newFile(u"b.txt"_qs, "b", chatScript(1))});
    EXPECT_EQ(result.read, 2);
    EXPECT_EQ(result.pagesRead, 4);
    ASSERT_EQ(sources().size(), 2);
    EXPECT_EQ(sources()[0].name, u"a.txt"_qs);
    EXPECT_EQ(sources()[0].state, SourceState::Read);
    EXPECT_EQ(sources()[0].kind, FileKind::WhatsApp);
    EXPECT_EQ(sources()[0].batch, sources()[1].batch);
    EXPECT_EQ(pagesOf(sources()[0].id), 3);
}

TEST_F(Importing, ReadsTheSameContentOnce)
{
    const QString first = newFile(u"a.txt"_qs, "same", chatScript(1));
    const QString copy = newFile(u"copy.txt"_qs, "same", chatScript(1));
    EXPECT_EQ(import({first, copy}).duplicates, 1);
    const ImportSummary again = import({copy});
    EXPECT_EQ(again.duplicates, 1);
    EXPECT_EQ(again.pagesRead, 0);
    EXPECT_EQ(done.first().outcome, FileOutcome::Duplicate);
    EXPECT_EQ(reader.requests.size(), 1);
    EXPECT_EQ(sources().size(), 1);
}

TEST_F(Importing, GoesOnAfterAFileThatCannotBeRead)
{
    ReadScript broken = chatScript(1);
    broken.error = Error{ErrorKind::BadInput, {}, u"broken"_qs};
    const ImportSummary result = import(
        {newFile(u"a.pdf"_qs, "a", broken), newFile(u"b.txt"_qs, "b", chatScript(1)), pathOf(u"nowhere.png"_qs)});
    EXPECT_EQ(result.read, 1);
    EXPECT_EQ(result.failed, 2);
    ASSERT_EQ(sources().size(), 2) << "a file that was never there leaves no row";
    EXPECT_EQ(sources()[0].state, SourceState::Failed);
    EXPECT_EQ(sources()[0].error->kind, ErrorKind::BadInput);
    EXPECT_EQ(sources()[1].state, SourceState::Read);
}

TEST_F(Importing, TriesAFailedFileAgainWhenItIsHandedOverAgain)
{
    ReadScript broken = chatScript(2);
    broken.error = Error{ErrorKind::Crashed, {}, {}};
    const QString path = newFile(u"a.txt"_qs, "a", broken);
    EXPECT_EQ(import({path}).failed, 1);
    reader.scripts[u"a.txt"_qs] = chatScript(2);
    EXPECT_EQ(import({path}).read, 1);
    ASSERT_EQ(sources().size(), 1);
    EXPECT_EQ(sources()[0].state, SourceState::Read);
    EXPECT_EQ(pagesOf(sources()[0].id), 2);
}

TEST_F(Importing, KeepsWhatIsDoneWhenCancelledAndReadsOnAtTheNextPage)
{
    ReadScript endless = chatScript(2);
    endless.hangs = true;
    const QString half = newFile(u"half.pdf"_qs, "half", endless);
    QStringList paths{newFile(u"whole.txt"_qs, "whole", chatScript(1)), half};
    for (int i = 0; i < 5; ++i)
        paths.append(newFile(QStringLiteral("later-%1.pdf").arg(i), QByteArray::number(i), endless));
    importer->add(avatarId, paths);
    ASSERT_TRUE(QTest::qWaitFor([this] {
        return sources().size() == 7 && sources()[1].pagesRead == 2 && sources()[0].state == SourceState::Read;
    }));
    importer->cancel();
    const ImportSummary stopped = wait();
    EXPECT_TRUE(stopped.isCancelled);
    EXPECT_EQ(stopped.read, 1);
    EXPECT_EQ(stopped.stopped, 6);

    reopen();
    start();
    reader.requests.clear();
    for (ReadScript &script : reader.scripts)
        script = chatScript(3);
    importer->resume(avatarId);
    const ImportSummary resumed = wait();
    EXPECT_EQ(resumed.read, 6);
    EXPECT_EQ(reader.requests.size(), 6) << "the finished file is not read again";
    const auto again = std::find_if(reader.requests.cbegin(), reader.requests.cend(),
                                    [](const ReadRequest &request) { return request.name == u"half.pdf"; });
    ASSERT_NE(again, reader.requests.cend());
    EXPECT_EQ(again->firstPage, 3);
    EXPECT_EQ(pagesOf(sources()[1].id), 3);
}

TEST_F(Importing, EveryActOfAddingGoesOnWithItsOwnOptions)
{
    ReadScript endless = chatScript(1);
    endless.hangs = true;
    importer->add(avatarId, {newFile(u"a.png"_qs, "a", endless)}, {u"deu"_qs, false});
    ASSERT_TRUE(QTest::qWaitFor([this] { return sources().size() == 1; }));
    importer->add(avatarId, {newFile(u"b.png"_qs, "b", endless)}, {u"spa"_qs, true});
    ASSERT_TRUE(QTest::qWaitFor([this] { return sources().size() == 2 && sources()[1].pagesRead == 1; }));
    importer->cancel();
    wait();
    start();
    reader.requests.clear();
    for (ReadScript &script : reader.scripts)
        script = chatScript(2);
    importer->resume(avatarId);
    wait();
    ASSERT_EQ(reader.requests.size(), 2);
    // Both are read side by side, so either may be asked for first.
    QHash<QString, QString> languages;
    for (const ReadRequest &request : std::as_const(reader.requests))
        languages.insert(request.name, request.languages);
    EXPECT_EQ(languages.value(u"a.png"_qs), u"deu"_qs);
    EXPECT_EQ(languages.value(u"b.png"_qs), u"spa"_qs);
}

TEST_F(Importing, ReadsInTheLanguagesOfTheSettingsUnlessOthersAreAskedFor)
{
    ASSERT_TRUE(storeReadingSettings(library->settings(), {{u"deu"_qs, u"eng"_qs}, 80}));
    import({newFile(u"a.png"_qs, "a", chatScript(1))});
    EXPECT_EQ(reader.requests.last().languages, u"deu+eng"_qs);
    import({newFile(u"b.png"_qs, "b", chatScript(1))}, {u"spa"_qs, true});
    EXPECT_EQ(reader.requests.last().languages, u"spa"_qs);
}

TEST_F(Importing, AsksForAReviewByTheThresholdOfTheSettings)
{
    ReadScript doubtful = chatScript(1);
    doubtful.pages[0].utterances[0].confidence = 0.9F;
    import({newFile(u"a.png"_qs, "a", doubtful)});
    EXPECT_EQ(done.last().outcome, FileOutcome::NeedsReview);
    ASSERT_TRUE(storeReadingSettings(library->settings(), {{}, 50}));
    import({newFile(u"b.png"_qs, "b", doubtful)});
    EXPECT_EQ(done.last().outcome, FileOutcome::Read);
    EXPECT_FALSE(storeReadingSettings(library->settings(), {{}, 10}));
}

TEST_F(Importing, SaysThatAnOriginalIsMissing)
{
    ReadScript endless = chatScript(1);
    endless.hangs = true;
    const QString gone = newFile(u"gone.pdf"_qs, "gone", endless);
    const QString other = newFile(u"other.pdf"_qs, "other", endless);
    importer->add(avatarId, {gone, other});
    ASSERT_TRUE(QTest::qWaitFor([this] { return sources().size() == 2 && sources()[1].pagesRead == 1; }));
    importer->cancel();
    wait();
    ASSERT_TRUE(QFile::remove(gone));
    newFile(u"other.pdf"_qs, "something else", chatScript(9));
    start();
    importer->resume(avatarId);
    EXPECT_EQ(wait().failed, 2);
    EXPECT_EQ(sources()[0].state, SourceState::Missing);
    EXPECT_EQ(sources()[1].state, SourceState::Missing) << "pages of another content must not be mixed in";
    EXPECT_EQ(pagesOf(sources()[1].id), 1);
}

TEST_F(Importing, ReadsOnWhereAnOriginalHasMovedTo)
{
    ReadScript endless = chatScript(2);
    endless.hangs = true;
    const QString path = newFile(u"here.pdf"_qs, "half", endless);
    importer->add(avatarId, {path});
    ASSERT_TRUE(QTest::qWaitFor([this] { return sources().size() == 1 && sources()[0].pagesRead == 2; }));
    importer->cancel();
    wait();
    ASSERT_TRUE(QFile::rename(path, pathOf(u"there.pdf"_qs)));
    importer->resume(avatarId);
    EXPECT_EQ(wait().failed, 1);
    ASSERT_EQ(sources()[0].state, SourceState::Missing);

    reader.scripts[u"there.pdf"_qs] = chatScript(3);
    const ImportSummary result = import({pathOf(u"there.pdf"_qs)});
    EXPECT_EQ(result.read, 1);
    EXPECT_EQ(result.pagesRead, 1) << "finished pages are not read twice";
    ASSERT_EQ(sources().size(), 1);
    EXPECT_EQ(sources()[0].path, pathOf(u"there.pdf"_qs)) << "where the next start finds it";
    EXPECT_EQ(pagesOf(sources()[0].id), 3);
}

TEST_F(Importing, LoadsOnlyAsManyFilesAsAreRead)
{
    QStringList paths;
    for (int i = 0; i < 40; ++i)
        paths.append(newFile(QStringLiteral("%1.txt").arg(i), QByteArray::number(i), chatScript(1)));
    EXPECT_EQ(import(paths).read, 40);
    EXPECT_EQ(reader.mostActive, reader.workers);
}

TEST_F(Importing, ExchangesTheSidesWhereTheAvatarWritesOnTheLeft)
{
    ReadScript picture{FileKind::Picture, {chatPage(1)}, {}, false};
    picture.pages[0].kind = PageKind::ChatPicture;
    picture.pages[0].layout = Layout::TwoSided;
    picture.pages[0].utterances[0].speaker.side = Speaker::Side::Self;
    picture.pages[0].utterances[1].speaker.side = Speaker::Side::Other;
    import({newFile(u"a.png"_qs, "a", picture)}, {{}, false});
    const auto pages = library->sources().pages(sources()[0].id);
    ASSERT_TRUE(pages) << why(pages);
    EXPECT_EQ(pages->items[0].utterances[0].speaker.side, Speaker::Side::Other);
    EXPECT_EQ(pages->items[0].utterances[1].speaker.side, Speaker::Side::Self);
}

TEST_F(Importing, MarksWhatSomebodyShouldLookAt)
{
    ReadScript unsure = chatScript(2);
    unsure.pages[0].utterances[0].confidence = 0.4F;
    EXPECT_EQ(import({newFile(u"a.txt"_qs, "a", unsure)}).needsReview, 1);
    EXPECT_EQ(sources()[0].state, SourceState::NeedsReview);
}

TEST_F(Importing, NeverCallsAFileReadWhosePagesItCouldNotStore)
{
    ReadScript refused = chatScript(2);
    refused.pages[1].number = 1; // the store does not take a page twice
    ReadScript deaf = chatScript(6);
    deaf.isDeaf = true;
    const QString late = newFile(u"late.txt"_qs, "late", chatScript(1));
    QObject::connect(importer.get(), &Importer::fileDone, [this, late](const ImportedFile &file) {
        if (file.path.endsWith(u"refused.txt"))
            importer->add(avatarId, {late});
    });
    const ImportSummary stopped =
        import({newFile(u"refused.txt"_qs, "refused", refused), newFile(u"deaf.txt"_qs, "deaf", deaf)});
    EXPECT_TRUE(stopped.error);
    EXPECT_EQ(stopped.read, 0);
    EXPECT_EQ(stopped.stopped, 3) << "also what was added after the library had failed";
    EXPECT_EQ(done.size(), 3);

    start();
    for (ReadScript &script : reader.scripts)
        script = chatScript(6);
    importer->resume(avatarId);
    EXPECT_EQ(wait().read, 3);
    for (const Source &source : sources())
        EXPECT_EQ(pagesOf(source.id), 6) << qPrintable(source.name);
}

TEST_F(Importing, AccountsForEveryFileWhenCancelledWhileLookingAtThem)
{
    QStringList paths;
    for (int i = 0; i < 20; ++i)
        paths.append(newFile(QStringLiteral("%1.txt").arg(i), QByteArray::number(i), chatScript(1)));
    importer->add(avatarId, paths);
    importer->cancel();
    EXPECT_EQ(wait().stopped, 20);
    EXPECT_EQ(done.size(), 20);
    EXPECT_TRUE(reader.requests.isEmpty());
    for (const ImportedFile &file : std::as_const(done))
        EXPECT_EQ(file.outcome, FileOutcome::Stopped);
}

TEST_F(Importing, ReadsWhatIsAddedAfterACancel)
{
    importer->add(avatarId, {newFile(u"a.txt"_qs, "a", chatScript(1))});
    importer->cancel();
    importer->add(avatarId, {newFile(u"b.txt"_qs, "b", chatScript(1))});
    const ImportSummary result = wait();
    EXPECT_EQ(result.stopped, 1);
    EXPECT_EQ(result.read, 1);
    ASSERT_EQ(reader.requests.size(), 1);
    EXPECT_EQ(reader.requests[0].name, u"b.txt"_qs);
}

} // namespace
} // namespace likeness
