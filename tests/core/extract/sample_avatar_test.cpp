// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching.h"
#include "domain/transcript_assembly.h"
#include "reading.h"
#include "services/deriving/derivation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const QStringList pictures{u"mika-1.png"_qs, u"mika-2.png"_qs, u"sunny.png"_qs, u"van-crew.png"_qs};
const QStringList documents{u"robin-and-juno.pdf"_qs, u"robin-and-tam.txt"_qs};

/// The pages of each sample file, read once.
const QVector<Page> &pagesOf(const QString &file)
{
    static QHash<QString, QVector<Page>> read;
    if (!read.contains(file))
        read[file] = readAll(contentOf(QStringLiteral(LIKENESS_SAMPLES "/") + file)).pages;
    return read[file];
}

/// "Name: text" of each message that the file holds, by the maker's script.
QStringList truthOf(const QString &file)
{
    const QByteArray json = contentOf(QStringLiteral(LIKENESS_FIXTURES "/samples/robin.truth.json"));
    QStringList said;
    for (const QJsonValue source : QJsonDocument::fromJson(json)[u"sources"].toArray()) {
        if (!source[u"files"].toArray().contains(file))
            continue;
        for (const QJsonValue message : source[u"messages"].toArray()) {
            const QString speaker = message[u"speaker"].toString();
            said.append((speaker == u"self" ? u"Robin"_qs : speaker) + u": " + message[u"text"].toString());
        }
    }
    return said;
}

QStringList saidIn(const QVector<Utterance> &utterances, const QString &other = {})
{
    QStringList said;
    for (const Utterance &u : utterances) {
        const bool isRobin = u.speaker.side == Speaker::Side::Self;
        const QString name = isRobin ? u"Robin"_qs : u.speaker.name.isEmpty() ? other : u.speaker.name;
        said.append(name + u": " + u.text);
    }
    return said;
}

/// How many of the messages are read to the letter. Readers of pictures may miss a sign here and there.
int missed(const QStringList &read, const QStringList &truth)
{
    if (read.size() != truth.size())
        return int(std::max(read.size(), truth.size()));
    int wrong = 0;
    for (qsizetype i = 0; i < truth.size(); ++i)
        wrong += read[i] != truth[i];
    return wrong;
}

TEST(SampleAvatar, DocumentsAreReadAsTheyWereWritten)
{
    for (const QString &file : documents)
        EXPECT_EQ(saidIn(assembleTranscript(pagesOf(file)).utterances), truthOf(file)) << file.toStdString();
}

TEST(SampleAvatar, PicturesGiveEverySpeakerAndMessage)
{
    EXPECT_LE(missed(saidIn(pagesOf(pictures[2]).first().utterances, u"Sunny"_qs), truthOf(pictures[2])), 1);
    EXPECT_LE(missed(saidIn(pagesOf(pictures[3]).first().utterances), truthOf(pictures[3])), 1);
}

TEST(SampleAvatar, ScrolledPicturesAreOneConversation)
{
    const auto load = [](int capture) { return pagesOf(pictures[capture]).first(); };
    const QVector<CaptureSequence> sequences = groupCaptures(int(pictures.size()), load);
    ASSERT_EQ(sequences.size(), 3);
    const Transcript mika = joinCaptures(sequences[0], load).transcript;
    EXPECT_LE(missed(saidIn(mika.utterances, u"Mika"_qs), truthOf(pictures[0])), 1);
    int beginnings = 0;
    for (const Utterance &u : mika.utterances)
        beginnings += u.startsConversation;
    EXPECT_EQ(beginnings, 1);
}

TEST(SampleAvatar, YieldsSixtyExamplesOfAllCategories)
{
    QVector<SourcePages> sources;
    for (const QString &file : pictures + documents) {
        SourcePages source{file, u"sample"_qs, pictures.contains(file), {}};
        for (const Page &page : pagesOf(file))
            source.packed.append(packPage(page));
        sources.append(source);
    }
    SpeakerRules speakers;
    speakers.selfNames = {u"Robin"_qs};
    QVector<Example> examples = deriveExamples(sources, speakers).examples;
    markExamples(examples);
    QHash<Category, int> good;
    int all = 0;
    for (const Example &example : examples) {
        const bool isGood = example.leftOut == LeftOutReason::None && !example.userMessage.isEmpty();
        good[example.category] += isGood;
        all += isGood;
    }
    EXPECT_GE(all, 60);
    for (Category category :
         {Category::Greeting, Category::Question, Category::Statement, Category::Joke, Category::Story})
        EXPECT_GE(good[category], 4) << categoryName(category).toStdString();
}

} // namespace
} // namespace likeness
