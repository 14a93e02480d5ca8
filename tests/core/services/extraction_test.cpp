// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/extraction.h"

#include "tests/core/services/services_test.h"

#include <QTemporaryDir>

namespace likeness {
namespace {

TEST(Extract, ReportsFilesInTheOrderGiven)
{
    QTemporaryDir folder;
    ScriptedReader reader;
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        const QString name = QStringLiteral("%1.txt").arg(i);
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        reader.scripts.insert(name, chatScript(20 - 5 * i)); // the first takes longest
        paths.append(file.fileName());
    }
    paths.insert(2, folder.filePath(u"absent.txt"_qs));
    Extraction extraction(reader);
    QVector<ExtractedFile> files;
    bool isFinished = false;
    QObject::connect(&extraction, &Extraction::fileRead, [&](const ExtractedFile &file) { files.append(file); });
    QObject::connect(&extraction, &Extraction::finished, [&] { isFinished = true; });
    extraction.start(paths, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return isFinished; }));
    ASSERT_EQ(files.size(), 5);
    for (qsizetype i = 0; i < files.size(); ++i)
        EXPECT_EQ(files[i].path, paths[i]);
    EXPECT_EQ(files[0].pages.size(), 20);
    EXPECT_EQ(files[2].error->kind, ErrorKind::NotFound);
}

TEST(Extract, NamesASequenceByWhatItsPicturesShare)
{
    EXPECT_EQ(commonStem({u"seq1-1.png"_qs, u"seq1-2.png"_qs}), u"seq1"_qs);
    EXPECT_EQ(commonStem({u"chat9.png"_qs, u"chat10.png"_qs, u"chat11.png"_qs}), u"chat"_qs);
    EXPECT_EQ(commonStem({u"Screenshot (1).png"_qs, u"Screenshot (2).png"_qs}), u"Screenshot"_qs);
    EXPECT_EQ(commonStem({u"one.png"_qs, u"two.png"_qs}), u"one.png"_qs);
    EXPECT_EQ(commonStem({u"1.png"_qs, u"2.png"_qs}), u"1.png"_qs);
}

Transcript twoNames()
{
    Transcript transcript;
    transcript.utterances = chatPage(1).utterances;
    return transcript;
}

TEST(Extract, TakesTheFirstNameThatSpeaksForTheAvatar)
{
    Transcript transcript = twoNames();
    resolveSelf(transcript, {u"Nobody"_qs, u"robin"_qs, u"Kim"_qs});
    EXPECT_EQ(transcript.utterances[0].speaker.side, Speaker::Side::Other);
    EXPECT_EQ(transcript.utterances[1].speaker.side, Speaker::Side::Self);
}

TEST(Extract, LeavesNamesAloneWhenTheAvatarIsNotAmongThem)
{
    Transcript transcript = twoNames();
    resolveSelf(transcript, {QString(), u"Nobody"_qs});
    EXPECT_EQ(transcript.utterances[0].speaker.side, Speaker::Side::Unknown);
    EXPECT_EQ(transcript.utterances[1].speaker.side, Speaker::Side::Unknown);
}

} // namespace
} // namespace likeness
