// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/page_edits.h"

#include "domain/frames/page_codec.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace likeness {
namespace {

Word word(const QString &text, int x, Confidence confidence = 0.9F)
{
    return {text, QRect(x, 10, 20, 10), confidence};
}

Utterance message(const QString &text, int y, Speaker::Side side = Speaker::Side::Other)
{
    Utterance one;
    one.text = text;
    one.speaker.side = side;
    one.box = QRect(0, y, 100, 20);
    int x = 0;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("\\s+"))))
        one.words.append(word(part, x += 25));
    return one;
}

/// "the gig, the\ngig nite" by the other, "loud" by the avatar.
Page page()
{
    Page page;
    page.kind = PageKind::ChatPicture;
    page.utterances = {message(QStringLiteral("the gig, the\ngig nite"), 0),
                       message(QStringLiteral("loud"), 40, Speaker::Side::Self)};
    page.utterances[0].words[4].confidence = 0.4F;
    page.text = page.utterances[0].text + u'\n' + page.utterances[1].text;
    return page;
}

TEST(PageEdits, AWordIsCorrectedWhereItStands)
{
    const Page edited = withWord(page(), 0, 2, QStringLiteral("that"));
    EXPECT_EQ(edited.utterances[0].text, QStringLiteral("the gig, that\ngig nite"))
        << "the second \"the\", not the first";
    EXPECT_EQ(edited.utterances[0].words[2].text, QStringLiteral("that"));
    EXPECT_EQ(edited.utterances[0].words[2].box, page().utterances[0].words[2].box);
    EXPECT_FLOAT_EQ(edited.utterances[0].words[2].confidence, 1);
    EXPECT_EQ(edited.text, QStringLiteral("the gig, that\ngig nite\nloud"));
}

TEST(PageEdits, ACorrectedWordIsNoLongerDoubtful)
{
    ASSERT_EQ(doubtfulWords(page()), (QVector<WordPlace>{{0, -1, 4}}));
    const Page edited = withWord(page(), 0, 4, QStringLiteral("night"));
    EXPECT_TRUE(doubtfulWords(edited).isEmpty());
    EXPECT_GT(edited.utterances[0].confidence, 0.9F);
}

TEST(PageEdits, AnEmptiedWordGoes)
{
    const Page edited = withWord(page(), 0, 4, QString());
    EXPECT_EQ(edited.utterances[0].text, QStringLiteral("the gig, the\ngig"));
    EXPECT_EQ(edited.utterances[0].words.size(), 4);
}

TEST(PageEdits, ATextKeepsTheBoxesOfWordsThatStay)
{
    const Page edited = withText(page(), 0, QStringLiteral("the gig, the big gig nite"));
    const QVector<Word> &words = edited.utterances[0].words;
    ASSERT_EQ(words.size(), 6);
    EXPECT_EQ(words[2], page().utterances[0].words[2]);
    EXPECT_EQ(words[3].text, QStringLiteral("big"));
    EXPECT_FLOAT_EQ(words[3].confidence, 1);
    EXPECT_EQ(words[5], page().utterances[0].words[4]) << "what was not touched stays as doubtful as it was";
    EXPECT_TRUE(edited.text.startsWith(QStringLiteral("the gig, the big gig nite\n")));
}

TEST(PageEdits, AChangedWordOfATextKeepsItsOwnBox)
{
    const Page edited = withText(page(), 0, QStringLiteral("the jig, that gig nite"));
    EXPECT_EQ(edited.utterances[0].words[1].box, page().utterances[0].words[1].box);
    EXPECT_EQ(edited.utterances[0].words[2].box, page().utterances[0].words[2].box);
}

TEST(PageEdits, SpeakersAreSetForOneForASideAndFlipped)
{
    const Speaker me{Speaker::Side::Self, {}};
    EXPECT_EQ(withSpeaker(page(), 0, me).utterances[0].speaker, me);
    const Speaker kim{Speaker::Side::Other, QStringLiteral("Kim")};
    const Page side = withSide(page(), Speaker::Side::Other, kim);
    EXPECT_EQ(side.utterances[0].speaker, kim);
    EXPECT_EQ(side.utterances[1].speaker, me);
    const Page flipped = withFlippedSides(page());
    EXPECT_EQ(flipped.utterances[0].speaker.side, Speaker::Side::Self);
    EXPECT_EQ(withFlippedSides(flipped), page());
}

TEST(PageEdits, AnIgnoredMessageIsNotAskedAbout)
{
    const Page edited = withIgnored(page(), 0);
    EXPECT_TRUE(edited.utterances[0].isIgnored);
    EXPECT_TRUE(doubtfulWords(edited).isEmpty());
    EXPECT_EQ(withIgnored(edited, 0, false), page());
    EXPECT_EQ(*decodePage(encodePage(edited)), edited);
}

TEST(PageEdits, AnAreaBecomesAMessageAtItsHeight)
{
    const Page edited =
        withUtterance(page(), QRect(0, 25, 50, 10), {word(QStringLiteral("so"), 0), word(QStringLiteral("good"), 25)});
    ASSERT_EQ(edited.utterances.size(), 3);
    EXPECT_EQ(edited.utterances[1].text, QStringLiteral("so good"));
    EXPECT_TRUE(edited.text.contains(QStringLiteral("so good")));
    EXPECT_EQ(withoutUtterance(edited, 1).utterances, page().utterances);
}

TEST(PageEdits, AnAreaReadAnewReplacesTheWords)
{
    const Page edited = withWords(page(), 1, QRect(1, 2, 3, 4), {word(QStringLiteral("LOUD"), 0)});
    EXPECT_EQ(edited.utterances[1].text, QStringLiteral("LOUD"));
    EXPECT_EQ(edited.utterances[1].box, QRect(1, 2, 3, 4));
    EXPECT_TRUE(edited.text.endsWith(QStringLiteral("\nLOUD")));
}

TEST(PageEdits, LinesOfADocumentAreCorrectedToo)
{
    Page document;
    document.kind = PageKind::Scanned;
    document.lines = {{QStringLiteral("Anna: helo"),
                       {},
                       {word(QStringLiteral("Anna:"), 0), word(QStringLiteral("helo"), 30, 0.3F)},
                       false}};
    document.text = QStringLiteral("Anna: helo");
    const QVector<WordPlace> doubtful = doubtfulWords(document);
    ASSERT_EQ(doubtful, (QVector<WordPlace>{{-1, 0, 1}}));
    EXPECT_EQ(wordAt(document, doubtful[0]).text, QStringLiteral("helo"));
    const Page edited = withWordAt(document, doubtful[0], QStringLiteral("hello"));
    EXPECT_EQ(edited.lines[0].text, QStringLiteral("Anna: hello"));
    EXPECT_EQ(edited.text, QStringLiteral("Anna: hello"));
}

TEST(PageEdits, AnIndexThatDoesNotExistChangesNothing)
{
    EXPECT_EQ(withWord(page(), 7, 0, QStringLiteral("x")), page());
    EXPECT_EQ(withWord(page(), 0, 99, QStringLiteral("x")), page());
    EXPECT_EQ(withText(page(), -1, QStringLiteral("x")), page());
    EXPECT_EQ(withoutUtterance(page(), 2), page());
    EXPECT_EQ(withIgnored(page(), 2), page());
    EXPECT_EQ(withLineText(page(), 0, QStringLiteral("x")), page());
}

} // namespace
} // namespace likeness
