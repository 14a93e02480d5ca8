// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/page_rows.h"
#include "ui/sources/picture/box_editor.h"
#include "ui/sources/text/shown_row.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Utterance said(const QString &text, Speaker::Side side, int top, Confidence confidence = 1)
{
    Utterance one;
    one.text = text;
    one.speaker.side = side;
    one.box = QRect(10, top, 200, 20);
    int left = 10;
    for (const QString &word : text.split(u' ')) {
        one.words.append({word, QRect(left, top, 40, 20), confidence});
        left += 50;
    }
    one.confidence = confidence;
    return one;
}

Page chat()
{
    Page page;
    page.kind = PageKind::ChatPicture;
    page.layout = Layout::TwoSided;
    page.size = QSize(300, 400);
    page.utterances = {said(u"how was the the gig"_qs, Speaker::Side::Other, 10),
                       said(u"loud gig"_qs, Speaker::Side::Self, 50), said(u"9:41"_qs, Speaker::Side::Other, 90, 0.3F)};
    page.utterances[0].words[3].confidence = 0.5F;
    page.utterances[1].words[0].confidence = 0.6F;
    page.utterances[2].isIgnored = true;
    return page;
}

TEST(PageRows, WordsAreFoundInTheirTextInOrder)
{
    const auto spans = wordSpans(rowsOf(chat())[0]);
    ASSERT_EQ(spans.size(), 5);
    EXPECT_EQ(spans[2], (WordSpan{8, 3}));
    EXPECT_EQ(spans[3], (WordSpan{12, 3})) << "the second of two equal words";
}

TEST(PageRows, AWordThatIsNotInTheTextHasNoPlaceAndTheOthersKeepTheirs)
{
    PageRow row = rowsOf(chat())[1];
    row.words[0].text = u"quiet"_qs;
    EXPECT_EQ(wordSpans(row), (QVector<WordSpan>{{0, 0}, {5, 3}}));
}

TEST(PageRows, DoubtfulWordsAreWalkedBothWaysWithoutIgnoredMessages)
{
    const auto rows = rowsOf(chat());
    EXPECT_EQ(doubtfulCount(rows, 0.8F), 2);
    EXPECT_EQ(nextDoubtful(rows, {}, 1, 0.8F), (WordRef{0, 3}));
    EXPECT_EQ(nextDoubtful(rows, {0, 3}, 1, 0.8F), (WordRef{1, 0}));
    EXPECT_FALSE(nextDoubtful(rows, {1, 0}, 1, 0.8F).isValid());
    EXPECT_EQ(nextDoubtful(rows, {}, -1, 0.8F), (WordRef{1, 0}));
    EXPECT_EQ(nextDoubtful(rows, {1, 0}, -1, 0.8F), (WordRef{0, 3}));
    EXPECT_EQ(nextDoubtful(rows, {1, -1}, -1, 0.8F), (WordRef{0, 3})) << "a row as a whole begins before its words";
    EXPECT_FALSE(nextDoubtful(rows, {0, 3}, -1, 0.8F).isValid());
}

TEST(PageRows, APointIsAWordElseItsMessage)
{
    const auto rows = rowsOf(chat());
    EXPECT_EQ(rowAt(rows, {15, 15}), (WordRef{0, 0}));
    EXPECT_EQ(rowAt(rows, {205, 60}), (WordRef{1, -1}));
    EXPECT_FALSE(rowAt(rows, {5, 300}).isValid());
}

TEST(ShownRows, SidesAreAGuessUntilSomebodyLooked)
{
    SpeakerRules rules;
    auto rows = shownRows(chat(), u"a"_qs, rules);
    EXPECT_TRUE(rows[0].isGuess);
    EXPECT_EQ(rows[0].side, Speaker::Side::Other);
    EXPECT_TRUE(rows[2].isIgnored);
    rules.confirmed = QStringList{u"a"_qs};
    EXPECT_FALSE(shownRows(chat(), u"a"_qs, rules)[0].isGuess);
    rules.flipped = QStringList{u"a"_qs};
    rows = shownRows(chat(), u"a"_qs, rules);
    EXPECT_EQ(rows[0].side, Speaker::Side::Self);
    EXPECT_EQ(rows[1].side, Speaker::Side::Other);
}

TEST(ShownRows, NamesGoByWhatTheyWereRenamedTo)
{
    Page page = chat();
    page.kind = PageKind::ChatExport;
    page.layout = Layout::OneColumn;
    for (Utterance &one : page.utterances)
        one.speaker = {Speaker::Side::Unknown, u"+49 151 000"_qs};
    page.utterances[1].speaker.name = u"Robin"_qs;
    SpeakerRules rules;
    rules.selfNames = QStringList{u"Robin"_qs};
    rules.renamed.insert(u"+49 151 000"_qs, u"Mika"_qs);
    const auto rows = shownRows(page, u"a"_qs, rules);
    EXPECT_EQ(speakerWord(rows[0]), u"Mika"_qs);
    EXPECT_EQ(speakerWord(rows[1]), u"Me"_qs);
    EXPECT_FALSE(rows[0].isGuess);
    EXPECT_TRUE(spokenRow(rows[0], 0.8F).startsWith(u"Mika: how was the the gig"))
        << qPrintable(spokenRow(rows[0], 0.8F));
}

TEST(BoxEditor, EdgesAreDraggedAndStayOnThePage)
{
    BoxEditor editor;
    editor.setPage(QSize(100, 100));
    editor.startAt({10, 10});
    editor.dragTo({150, 40});
    editor.drop(5);
    EXPECT_EQ(editor.box(), QRect(QPoint(10, 10), QPoint(99, 40)));
    const auto grip = editor.gripAt({11, 25}, 3);
    ASSERT_TRUE(grip);
    EXPECT_TRUE(grip->isLeft && !grip->isTop);
    editor.startAt({11, 25}, *grip);
    editor.dragTo({31, 80});
    editor.drop(5);
    EXPECT_EQ(editor.box(), QRect(QPoint(30, 10), QPoint(99, 40)));
    EXPECT_FALSE(editor.gripAt({60, 25}, 3)) << "its middle is no edge";
    editor.moveBy(-500, 500);
    EXPECT_EQ(editor.box().topLeft(), QPoint(0, 69));
}

TEST(BoxEditor, AClickDrawsNothing)
{
    BoxEditor editor;
    editor.setPage(QSize(100, 100));
    editor.startAt({10, 10});
    editor.dragTo({12, 12});
    editor.drop(5);
    EXPECT_TRUE(editor.isEmpty());
}

} // namespace
} // namespace likeness
