// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace likeness {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

constexpr int headerRows = 90;
constexpr int footerRows = 60;
constexpr int viewRows = 1200; // of the whole picture
constexpr int areaRows = viewRows - headerRows - footerRows;
constexpr int lineRows = 40;
constexpr int gapRows = 24;

struct Said {
    Speaker::Side side;
    QString text;
    int lines = 1;
    QString name = {};
};

/// A conversation as one long strip, of which captures show a part; rows are made from the texts.
class Strip {
public:
    explicit Strip(QVector<Said> said) : m_said(std::move(said)) { }

    Page capture(int scrolled, int clock = 0) const;
    int topOf(int message) const
    {
        int top = 0;
        for (int i = 0; i < message; ++i)
            top += m_said[i].lines * lineRows + gapRows;
        return top;
    }

private:
    void addMessage(int index, int scrolled, Page &page) const;

    QVector<Said> m_said;
};

void paintRow(Page &page, int y, size_t seed, int firstColumn, int columns)
{
    char *row = page.rowSignature.data() + qsizetype(y) * signatureRowBytes;
    for (int c = firstColumn; c < firstColumn + columns; ++c) {
        row[c] = char(150 + qHashMulti(seed, c, 1) % 60);
        row[signatureColumns + c] = char(60 + qHashMulti(seed, c, 2) % 120);
    }
}

Page Strip::capture(int scrolled, int clock) const
{
    Page page;
    page.kind = PageKind::ChatPicture;
    page.layout = Layout::TwoSided;
    page.size = QSize(600, viewRows);
    page.rowSignature = QByteArray(qsizetype(viewRows) * signatureRowBytes, '\0');
    for (int y = 10; y < 30; ++y)
        paintRow(page, y, size_t(y * 1000 + clock), 0, 2);
    for (int y = 35; y < headerRows; ++y)
        paintRow(page, y, size_t(y), 2, 8);
    for (int y = viewRows - footerRows; y < viewRows; ++y)
        paintRow(page, y, size_t(y), 0, 12);
    for (int i = 0; i < m_said.size(); ++i)
        addMessage(i, scrolled, page);
    return page;
}

void Strip::addMessage(int index, int scrolled, Page &page) const
{
    const Said &said = m_said[index];
    const int top = headerRows + topOf(index) - scrolled;
    const int bottom = top + said.lines * lineRows;
    const int shownTop = std::max(top, headerRows);
    const int shownBottom = std::min(bottom, headerRows + areaRows);
    if (shownTop >= shownBottom)
        return;
    const int column = said.side == Speaker::Side::Self ? 6 : 0;
    for (int y = shownTop; y < shownBottom; ++y)
        paintRow(page, y, qHashMulti(0, said.text, index, (y - top) / 3), column, 9);
    Utterance u;
    u.speaker = {said.side, said.name};
    const QStringList words = said.text.split(u' ');
    const qsizetype perLine = (words.size() + said.lines - 1) / said.lines;
    const int firstLine = (shownTop - top + lineRows - 1) / lineRows;
    const int lastLine = (shownBottom - top) / lineRows;
    u.text = words.mid(firstLine * perLine, (lastLine - firstLine) * perLine).join(u' ');
    u.isCut = shownTop != top || shownBottom != bottom;
    u.box = QRect(column * 37, shownTop, 300, shownBottom - shownTop);
    page.utterances.append(u);
}

CaptureLoader loaderOf(const QVector<Page> &pages)
{
    return [pages](int capture) { return pages[capture]; };
}

QVector<QVector<int>> groups(const QVector<Page> &pages)
{
    QVector<QVector<int>> result;
    for (const CaptureSequence &sequence : groupCaptures(int(pages.size()), loaderOf(pages))) {
        result.append(QVector<int>{});
        for (const Placement &placement : sequence)
            result.last().append(placement.capture);
    }
    return result;
}

/// The texts of all sequences, joined.
std::string joinedTexts(const QVector<Page> &pages)
{
    QStringList texts;
    for (const CaptureSequence &sequence : groupCaptures(int(pages.size()), loaderOf(pages))) {
        for (const Utterance &u : joinCaptures(sequence, loaderOf(pages)).transcript.utterances)
            texts.append(u.text);
    }
    return texts.join(u'|').toStdString();
}

constexpr auto self = Speaker::Side::Self;
constexpr auto other = Speaker::Side::Other;

QString sentence(int seed)
{
    static const QStringList syllables{u"ba"_qs, u"ko"_qs,  u"rin"_qs, u"tel"_qs,
                                       u"mu"_qs, u"sha"_qs, u"ve"_qs,  u"pol"_qs};
    QStringList words;
    for (int w = 0; w < 5; ++w) {
        const size_t hash = qHashMulti(0, seed, w);
        words.append(syllables[hash % 8] + syllables[hash / 8 % 8] + syllables[hash / 64 % 8]);
    }
    return words.join(u' ');
}

/// Forty messages with an honest "ok" every fourth.
QVector<Said> longTalk()
{
    QVector<Said> said;
    for (int i = 0; i < 40; ++i) {
        const bool isShort = i % 4 == 3;
        said.append({i % 2 == 0 ? other : self, isShort ? u"ok"_qs : sentence(i), isShort ? 1 : 1 + i % 3});
    }
    return said;
}

std::string textsOf(const QVector<Said> &said)
{
    QStringList texts;
    for (const Said &one : said)
        texts.append(one.text);
    return texts.join(u'|').toStdString();
}

QVector<Page> wholeTalk(const Strip &strip, int messages, int step)
{
    QVector<Page> pages;
    const int last = strip.topOf(messages) - areaRows;
    for (int scrolled = 0;; scrolled = std::min(last, scrolled + step)) {
        pages.append(strip.capture(scrolled, scrolled));
        if (scrolled == last)
            return pages;
    }
}

TEST(Stitching, ShowsEveryMessageOnceAndHonestRepeatsAsOftenAsSaid)
{
    const QVector<Page> pages = wholeTalk(Strip(longTalk()), 40, 700);
    ASSERT_GE(pages.size(), 4);
    EXPECT_EQ(joinedTexts(pages), textsOf(longTalk()));
}

TEST(Stitching, OrdersByContentNotByFileOrder)
{
    QVector<Page> pages = wholeTalk(Strip(longTalk()), 40, 700);
    std::reverse(pages.begin(), pages.end());
    std::swap(pages[0], pages[2]);
    EXPECT_EQ(joinedTexts(pages), textsOf(longTalk()));
}

TEST(Stitching, TellsWhichCaptureAMessageIsFrom)
{
    const Strip strip(longTalk());
    const QVector<Page> pages{strip.capture(700), strip.capture(0)};
    const auto sequences = groupCaptures(2, loaderOf(pages));
    ASSERT_EQ(sequences.size(), 1);
    const JoinedCaptures joined = joinCaptures(sequences[0], loaderOf(pages));
    ASSERT_EQ(joined.captureOf.size(), joined.transcript.utterances.size());
    EXPECT_EQ(joined.captureOf.first(), 1);
    EXPECT_EQ(joined.captureOf.last(), 0);
}

TEST(Stitching, PutsAMessageTogetherThatNoCaptureShowsWhole)
{
    QStringList words;
    for (int i = 0; i < 160; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    const QVector<Said> said{{other, QStringLiteral("tell me the whole story please")},
                             {self, words.join(u' '), 40},
                             {other, QStringLiteral("that was worth the wait")}};
    const Strip strip(said);
    const QVector<Page> pages{strip.capture(0), strip.capture(strip.topOf(3) - areaRows)};
    EXPECT_EQ(joinedTexts(pages), textsOf(said));
    const auto joined = joinCaptures(groupCaptures(2, loaderOf(pages))[0], loaderOf(pages));
    EXPECT_FALSE(joined.transcript.utterances[1].isCut);
}

TEST(Stitching, KeepsApartWhatSharesOnlyAShortMessage)
{
    QVector<Said> one = longTalk().mid(0, 20);
    QVector<Said> two;
    for (Said said : longTalk().mid(20)) {
        said.text += QStringLiteral(" elsewhere");
        two.append(said);
    }
    one.append({self, QStringLiteral("ok")});
    two.prepend({self, QStringLiteral("ok")});
    const Strip first(one);
    const Strip second(two);
    const QVector<Page> pages{first.capture(first.topOf(21) - areaRows), second.capture(0)};
    EXPECT_THAT(groups(pages), ElementsAre(QVector<int>{0}, QVector<int>{1}));
}

TEST(Stitching, JoinsTwoCapturesOfTheSameView)
{
    const Strip strip(longTalk());
    const QVector<Page> pages{strip.capture(300, 1), strip.capture(300, 2)};
    const auto sequences = groupCaptures(2, loaderOf(pages));
    ASSERT_EQ(sequences.size(), 1);
    EXPECT_EQ(joinCaptures(sequences[0], loaderOf(pages)).transcript.utterances.size(), pages[0].utterances.size());
}

TEST(Stitching, ACaptureThatDiffersInOneWordIsNotTheSameView)
{
    QVector<Said> changed = longTalk();
    changed[3].text = QStringLiteral("no");
    const QVector<Page> pages{Strip(longTalk()).capture(0), Strip(changed).capture(0)};
    EXPECT_THAT(joinedTexts(pages), AllOf(HasSubstr("|ok|"), HasSubstr("|no|")));
}

TEST(Stitching, GivesAHiddenNameFromTheCaptureBefore)
{
    QVector<Said> said = longTalk();
    for (Said &one : said) {
        one.side = Speaker::Side::Unknown;
        one.name = QStringLiteral("Ada");
    }
    const Strip strip(said);
    QVector<Page> pages{strip.capture(0), strip.capture(600)};
    for (Utterance &u : pages[1].utterances) {
        u.speaker.name.clear();
        u.isNameHidden = true;
    }
    const auto sequences = groupCaptures(2, loaderOf(pages));
    ASSERT_EQ(sequences.size(), 1);
    for (const Utterance &u : joinCaptures(sequences[0], loaderOf(pages)).transcript.utterances) {
        EXPECT_EQ(u.speaker.name, QStringLiteral("Ada"));
        EXPECT_FALSE(u.isNameHidden);
    }
}

QVector<Page> withoutSignatures(QVector<Page> pages)
{
    for (Page &page : pages)
        page.rowSignature.clear();
    return pages;
}

TEST(Stitching, TiesByTextWherePixelsDoNotAgree)
{
    const QVector<Page> pages = withoutSignatures(wholeTalk(Strip(longTalk()), 40, 600));
    EXPECT_EQ(joinedTexts(pages), textsOf(longTalk()));
}

TEST(Stitching, DoesNotTieByTextAcrossSidesOrSizes)
{
    QVector<Page> pages = withoutSignatures(wholeTalk(Strip(longTalk()), 40, 700)).mid(0, 2);
    pages[1].size = QSize(700, viewRows);
    EXPECT_EQ(groups(pages).size(), 2);
    pages[1].size = pages[0].size;
    for (Utterance &u : pages[1].utterances)
        u.speaker.side = u.speaker.side == self ? other : self;
    EXPECT_EQ(groups(pages).size(), 2);
}

TEST(Stitching, LeavesApartWhatCouldFollowTwoCaptures)
{
    QVector<Page> pages = withoutSignatures(wholeTalk(Strip(longTalk()), 40, 700)).mid(0, 2);
    pages.append(pages[1]);
    pages[2].utterances.last().text = QStringLiteral("but this one ends in another way");
    EXPECT_EQ(groups(pages).size(), 3);
}

TEST(Stitching, LooksAtEachCaptureAFewTimesOnly)
{
    QVector<Page> pages;
    for (int talk = 0; talk < 60; ++talk) {
        QVector<Said> said = longTalk().mid(0, 12);
        for (Said &one : said)
            one.text += QStringLiteral(" in talk %1").arg(talk / 4); // four captures each share their words
        pages.append(Strip(said).capture(0));
    }
    int loads = 0;
    groupCaptures(int(pages.size()), [&](int capture) {
        ++loads;
        return pages[capture];
    });
    EXPECT_LE(loads, 60 * 12);
}

} // namespace
} // namespace likeness
