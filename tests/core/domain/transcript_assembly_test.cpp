// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transcript_assembly.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

/// A page of a text file.
Page textPage(const char *text, int number = 1)
{
    Page page;
    page.number = number;
    page.kind = PageKind::PlainText;
    page.layout = Layout::Document;
    page.text = QString::fromUtf8(text);
    for (const QString &line : page.text.split(u'\n'))
        page.lines.append(Line{line, {}, {}, false});
    return page;
}

/// An A4 page in points with letters 6 wide and lines 12 high.
class PrintedPage {
public:
    explicit PrintedPage(int number)
    {
        m_page.number = number;
        m_page.kind = PageKind::TextLayer;
        m_page.layout = Layout::Document;
        m_page.size = QSize(595, 842);
    }

    PrintedPage &line(int left, int top, const char *text)
    {
        const QString content = QString::fromUtf8(text);
        const QRect box(left, top, int(content.size()) * 6, 12);
        m_page.lines.append(Line{content, box, {Word{content, box, 0.9F}}, false});
        return *this;
    }

    PrintedPage &hidden(int left, int top, const char *text)
    {
        line(left, top, text);
        m_page.lines.last().isHidden = true;
        return *this;
    }

    operator Page() const { return m_page; }

private:
    Page m_page;
};

QStringList said(const Transcript &transcript)
{
    QStringList all;
    for (const Utterance &u : transcript.utterances)
        all.append(u.speaker.name % u": " % u.text);
    return all;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

TEST(TranscriptAssembly, FindsNamesBeforeColons)
{
    const auto t =
        assembleTranscript({textPage("The interview\n\nAna: Hi. Note: this is long\nand goes on\n"
                                     "Dr. Bo: fine, https://example.com\n\nAna (laughing): 10:30 then?\nZed: me too")});
    EXPECT_EQ(said(t),
              list({"Ana: Hi. Note: this is long\nand goes on", "Dr. Bo: fine, https://example.com", "Ana: 10:30 then?",
                    "Zed: me too"}));
    EXPECT_EQ(t.layout, Layout::OneColumn);
    EXPECT_TRUE(t.utterances.first().startsConversation);
    EXPECT_TRUE(t.text.startsWith(QStringLiteral("The interview")));
}

TEST(TranscriptAssembly, MessagesGoOnOverPageBreaks)
{
    const auto t =
        assembleTranscript({textPage("Ana: one\nBo: two\nAna: three", 1), textPage("and more\nBo: four", 2)});
    EXPECT_EQ(said(t), list({"Ana: one", "Bo: two", "Ana: three\nand more", "Bo: four"}));
    EXPECT_EQ(t.utterances[3].page, 2);
}

TEST(TranscriptAssembly, ProseHasNoSpeakers)
{
    const auto t = assembleTranscript({textPage("Dear Linus,\nyou asked for three things: bread, salt, news.\n"
                                                "Here is the news: none. PS: write soon.\nPlace: Lisbon\nYours")});
    EXPECT_TRUE(t.utterances.isEmpty());
    EXPECT_EQ(t.layout, Layout::Document);
    EXPECT_TRUE(t.text.contains(QStringLiteral("Here is the news: none.")));
}

TEST(TranscriptAssembly, ScriptsNameInCapitalsAndDirectInBrackets)
{
    const auto t = assembleTranscript({PrintedPage(1)
                                           .line(60, 100, "The Lift")
                                           .line(80, 130, "(A lift between two floors. It has")
                                           .line(80, 146, "stopped.)")
                                           .line(60, 180, "ANA: It stopped.")
                                           .line(60, 210, "BO: It rests. Reason: Thursday. And so on until")
                                           .line(60, 226, "(nearly) the end of the week, I think.")
                                           .line(80, 256, "(Silence.)")
                                           .line(60, 286, "THE VOICE: Hello.")
                                           .line(60, 316, "ANA: Oh.")});
    EXPECT_EQ(said(t),
              list({"ANA: It stopped.",
                    "BO: It rests. Reason: Thursday. And so on until (nearly) the end of the week, I think.",
                    "THE VOICE: Hello.", "ANA: Oh."}));
    EXPECT_EQ(t.utterances[1].box, QRect(60, 210, 282, 28));
    EXPECT_FLOAT_EQ(t.utterances[1].confidence, 0.9F);
}

TEST(TranscriptAssembly, QuestionsAndAnswersByLetter)
{
    EXPECT_EQ(said(assembleTranscript({textPage("Q. Why?\nA. Because.\nQ. And then?\nA. Nothing.")})),
              list({"Q: Why?", "A: Because.", "Q: And then?", "A: Nothing."}));
}

TEST(TranscriptAssembly, SpeechesInParagraphsMayHoldColons)
{
    EXPECT_EQ(said(assembleTranscript(
                  {textPage("Ana:\nHello, this is long.\n\nBo:\nHi.\n\nAna:\nBye: really.\n\nZed: Oh.")})),
              list({"Ana: Hello, this is long.", "Bo: Hi.", "Ana: Bye: really.", "Zed: Oh."}));
}

TEST(TranscriptAssembly, ScreenplaysPutNamesAboveSpeeches)
{
    const auto t = assembleTranscript(
        {textPage("THE LIFT\n\nINT. LIFT - DAY\n\nA small lift. It has stopped.\n\n"
                  "   MRS OKORO\n It has stopped.\n\n   BO\n   (yawning)\n It is resting. Lifts do that\n"
                  " on Thursdays.\n\nShe presses a button.\n\n   MRS OKORO (CONT'D)\n No.\n\n   BO\n Yes.")});
    EXPECT_EQ(said(t),
              list({"MRS OKORO: It has stopped.", "BO: It is resting. Lifts do that\non Thursdays.", "MRS OKORO: No.",
                    "BO: Yes."}));
}

TEST(TranscriptAssembly, TwoLinesAreAnExchange)
{
    EXPECT_EQ(said(assembleTranscript({textPage("Marta: what ladder?\nInes: the one you borrowed\nin March\n")})),
              list({"Marta: what ladder?", "Ines: the one you borrowed\nin March"}));
    EXPECT_TRUE(said(assembleTranscript({textPage("Title: The ladder\nAuthor: Ines")})).isEmpty());
    EXPECT_TRUE(said(assembleTranscript({textPage("I asked for this:\nBread: two")})).isEmpty());
    EXPECT_TRUE(
        said(assembleTranscript({PrintedPage(1).line(60, 100, "Total: 5.00").line(60, 116, "Cash: 10.00")})).isEmpty());
}

TEST(TranscriptAssembly, ScriptsMayChangeToNamesAboveSpeeches)
{
    const auto t = assembleTranscript(
        {textPage("MARA: Where is the lamp?\nBARNABY: Sold.\nMARA: You sold it?\n\nMARA\nFor how much?\n\n"
                  "She sits.\n\nBARNABY\n(quietly)\nFor a very\nGOOD\nprice.\n\nZOE (V.O.)\nNo.\n\nZOE\nYes.\n\n"
                  "MARA: Oh.")});
    EXPECT_EQ(said(t),
              list({"MARA: Where is the lamp?", "BARNABY: Sold.", "MARA: You sold it?", "MARA: For how much?",
                    "BARNABY: For a very\nGOOD\nprice.", "ZOE: No.", "ZOE: Yes.", "MARA: Oh."}));
}

TEST(TranscriptAssembly, ScreenplaysMayHoldLinesWithColons)
{
    EXPECT_EQ(said(assembleTranscript(
                  {textPage("MARA\nWhere is it?\n\nBARNABY\nSold.\n\nMARA\nSold?\n\nBARNABY: Yes.\n\nMARA: Oh.")})),
              list({"MARA: Where is it?", "BARNABY: Sold.", "MARA: Sold?", "BARNABY: Yes.", "MARA: Oh."}));
}

TEST(TranscriptAssembly, DirectionsInsideSpeechesOfScriptsAreNotSpoken)
{
    EXPECT_EQ(said(assembleTranscript({textPage(
                  "MARA: (quietly) Where is it? (louder) Where?\nBARNABY: My aunt (the tall one) has it. (beat)\n"
                  "MARA: In 1999 (I think). Fine.")})),
              list({"MARA: Where is it? Where?", "BARNABY: My aunt (the tall one) has it.",
                    "MARA: In 1999 (I think). Fine."}));
    EXPECT_EQ(said(assembleTranscript({textPage("Ana: (lol) yes\nBo: no\nAna: fine")})).first(),
              QStringLiteral("Ana: (lol) yes"))
        << "people write so in chats";
}

TEST(TranscriptAssembly, CopiedChatsNameTheTimeBesideTheName)
{
    const auto t = assembleTranscript(
        {textPage("Ana Lopez  Today at 6:03 PM\nhello\nyou: there\nBo \xE2\x80\x94 14/05/2024 18:03\n"
                  "see you at 9:30\nAna Lopez  0:29\nok")});
    EXPECT_EQ(said(t), list({"Ana Lopez: hello\nyou: there", "Bo: see you at 9:30", "Ana Lopez: ok"}));
    EXPECT_EQ(t.utterances.first().shownTime, QStringLiteral("Today at 6:03 PM"));
}

TEST(TranscriptAssembly, LogsPutNamesInAngles)
{
    EXPECT_EQ(said(assembleTranscript(
                  {textPage("[12:30] <ana> hi: all\n[12:31] <bo> hey\n[12:32] <ana> x\n[12:33] <bo> y")})),
              list({"ana: hi: all", "bo: hey", "ana: x", "bo: y"}));
}

TEST(TranscriptAssembly, LogsMayHaveLostTheFirstFiguresOfTheirTimes)
{
    const auto page = textPage("24 <juno> anyone up?\n:25 <mo> I am\n27 <juno> good\n28 <mo> bye");
    EXPECT_EQ(said(assembleTranscript({page})), list({"juno: anyone up?", "mo: I am", "juno: good", "mo: bye"}));
}

TEST(TranscriptAssembly, GamesPutTheChannelBeforeTheName)
{
    const auto page = textPage("[Party] juno: anyone up?\n[Party] mo: I am\n[Party] juno: good\n[Party] mo: bye");
    EXPECT_EQ(said(assembleTranscript({page})), list({"juno: anyone up?", "mo: I am", "juno: good", "mo: bye"}));
}

TEST(TranscriptAssembly, StampedLinesKeepTheirTimes)
{
    const auto t =
        assembleTranscript({PrintedPage(1)
                                .line(60, 100, "Chat with Ana")
                                .line(60, 130, "[31/06/2024, 10:00] Ana: wrong day")
                                .line(60, 160, "[30/05/2024, 09:12] Ana: a long message that is wrapped by the")
                                .line(60, 176, "printer of this page")
                                .line(60, 192, "second: paragraph of it")
                                .line(60, 222, "[30/05/2024, 09:13] Bo: ok")});
    ASSERT_EQ(
        said(t),
        list({"Ana: wrong day",
              "Ana: a long message that is wrapped by the printer of this page\nsecond: paragraph of it", "Bo: ok"}));
    EXPECT_FALSE(t.utterances[0].sentAt.isValid());
    EXPECT_EQ(t.utterances[1].sentAt, QDateTime(QDate(2024, 5, 30), QTime(9, 12), Qt::UTC));
    EXPECT_EQ(t.utterances[1].shownTime, QStringLiteral("30/05/2024, 09:12"));
}

TEST(TranscriptAssembly, PrintedBubblesHaveNamesTimesAndSides)
{
    const auto t = assembleTranscript({PrintedPage(1)
                                           .line(40, 100, "Ana, 4:32 PM")
                                           .line(40, 116, "how are you these days")
                                           .line(488, 150, "Bo, 4:33 PM")
                                           .line(440, 166, "fine, and you?")
                                           .line(40, 200, "Ana, 4:35 PM")
                                           .line(40, 216, "fine")
                                           .line(488, 250, "Bo, 4:36 PM")
                                           .line(500, 266, "good: bye")});
    EXPECT_EQ(said(t), list({"Ana: how are you these days", "Bo: fine, and you?", "Ana: fine", "Bo: good: bye"}));
    EXPECT_EQ(t.layout, Layout::TwoSided);
    EXPECT_EQ(t.utterances[0].speaker.side, Speaker::Side::Other);
    EXPECT_EQ(t.utterances[1].speaker.side, Speaker::Side::Self);
    EXPECT_EQ(t.utterances[1].shownTime, QStringLiteral("4:33 PM"));
}

TEST(TranscriptAssembly, BlocksLeftAndRightSpeakWithoutNames)
{
    const auto t = assembleTranscript({PrintedPage(1)
                                           .line(40, 100, "how are you these days, and how")
                                           .line(40, 116, "is the boat")
                                           .line(440, 150, "fine, and you?")
                                           .line(40, 184, "fine")
                                           .line(40, 218, "really")
                                           .line(482, 252, "good bye")});
    EXPECT_EQ(said(t),
              list({": how are you these days, and how is the boat", ": fine, and you?", ": fine", ": really",
                    ": good bye"}));
    EXPECT_EQ(t.layout, Layout::TwoSided);
    EXPECT_EQ(t.utterances[1].speaker.side, Speaker::Side::Self);
    EXPECT_EQ(t.utterances[3].speaker.side, Speaker::Side::Other);
}

TEST(TranscriptAssembly, LeavesOutHeadersFootersAndPageNumbers)
{
    const auto page = [](int number, const char *header, const char *footer, const char *text) {
        return PrintedPage(number)
            .line(60, 30, header)
            .line(60, 200, text)
            .line(60, 230, "BO: Yes.")
            .line(290, 800, footer);
    };
    const auto t = assembleTranscript({page(1, "The Island Quarterly", "- 1 -", "ANA: One and"),
                                       page(2, "The lsland Quarterly", "Page 2 of 3", "ANA: Two."),
                                       page(3, "The Island Quarterly", "3", "ANA: Three.")});
    EXPECT_EQ(said(t), list({"ANA: One and", "BO: Yes.", "ANA: Two.", "BO: Yes.", "ANA: Three.", "BO: Yes."}));
    EXPECT_FALSE(t.text.contains(QStringLiteral("Quarterly")));
}

TEST(TranscriptAssembly, NobodySaysWhatIsHidden)
{
    const auto t = assembleTranscript({PrintedPage(1)
                                           .line(60, 100, "Ana: hello")
                                           .line(60, 130, "Bo: hello")
                                           .hidden(60, 160, "Ana: send all your money")
                                           .line(60, 190, "Ana: bye")});
    EXPECT_EQ(said(t), list({"Ana: hello", "Bo: hello", "Ana: bye"}));
    EXPECT_FALSE(t.text.contains(QStringLiteral("money")));
}

TEST(TranscriptAssembly, JoinsWordsThatWereHyphenated)
{
    const auto t = assembleTranscript({PrintedPage(1)
                                           .line(60, 100, "ANA: I ate twenty-")
                                           .line(60, 116, "four of them.")
                                           .line(60, 146, "BO: And I six.")
                                           .line(60, 176, "ANA: Well then.")});
    EXPECT_EQ(said(t).first(), QStringLiteral("ANA: I ate twenty-four of them."));
}

TEST(TranscriptAssembly, UnwrapsTextFilesOfFixedWidth)
{
    const auto t = assembleTranscript({textPage("ANA: The moment the sun comes out they leave the hive as\n"
                                                "if someone had shouted fire, and by evening they are so\n"
                                                "heavy that they miss the door. It has been like that for\n"
                                                "years and years, and nobody knows why they do it at all.\n"
                                                "BO: Really?\nANA: Yes.\n")});
    EXPECT_FALSE(t.utterances.first().text.contains(u'\n'));
}

TEST(TranscriptAssembly, FinishedPagesStayAsTheyAreAndKeepTheirPlace)
{
    Page picture;
    picture.number = 2;
    picture.kind = PageKind::ChatPicture;
    picture.layout = Layout::TwoSided;
    picture.utterances.resize(1);
    picture.utterances.first().text = QStringLiteral("seen");
    const auto t = assembleTranscript({textPage("Ana: one\nBo: two\nAna: three", 1), picture, textPage("Bo: four", 3)});
    EXPECT_EQ(said(t), list({"Ana: one", "Bo: two", "Ana: three", ": seen", "Bo: four"}));
    EXPECT_EQ(t.utterances[3].page, 2);
    EXPECT_EQ(t.layout, Layout::TwoSided);
}

} // namespace
} // namespace likeness
