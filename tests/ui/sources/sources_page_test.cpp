// SPDX-License-Identifier: GPL-3.0-or-later
// The Sources page in the real window, with the real extractor and the real store.
#include "tests/ui/drivers/sources_driver.h"
#include "tests/ui/drivers/window_test.h"

#include "services/workplace.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/text/message_list.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>

namespace likeness {
namespace {

class SourcesPageTest : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        sources = std::make_unique<SourcesDriver>(*driver);
    }

    /// An avatar with some read files.
    void read(const QStringList &paths)
    {
        driver->drop(paths);
        ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
        const QString count = paths.size() == 1 ? u"1 file read"_qs : QStringLiteral("%1 files read").arg(paths.size());
        ASSERT_TRUE(driver->waitForToast(count)) << qPrintable(driver->toast());
    }

    QString chat(const QString &name, int exchanges = 5) { return writeChat(file(name), u"Robin"_qs, exchanges); }
    /// How many colours stand where the picture does; a page without its picture is plain.
    qsizetype shownColours() const
    {
        const QImage shown = sources->picture().viewport()->grab().toImage();
        QSet<QRgb> colours;
        for (int y = shown.height() / 4; y < shown.height() / 2; ++y)
            for (int x = shown.width() / 4; x < shown.width() * 3 / 4; ++x)
                colours.insert(shown.pixel(x, y));
        return colours.size();
    }
    QString writeFile(const QString &name, const QString &text) const
    {
        QFile written(file(name));
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(text.toUtf8());
        return written.fileName();
    }
    /// A point of the text pane that lies on the word.
    QPoint middleOf(const WordRef &place) const
    {
        const QModelIndex index = sources->text().model()->index(place.row, 0);
        const MessageShape shape = static_cast<MessageDelegate *>(sources->text().itemDelegate())->shapeOf(index);
        const QRect row = sources->text().visualRect(index);
        for (int y = 0; y < row.height(); ++y) {
            for (int x = 0; x < row.width(); x += 2) {
                if (shape.wordAt({x, y}) == place.word)
                    return row.topLeft() + QPoint(x + 4, y + 4);
            }
        }
        return {};
    }
    QString picture(const QString &name, quint32 seed = 7) { return writeScreenshot(file(name), seed); }

    /// Where the first message says this; -1 if none does.
    int messageWith(const QString &part) const
    {
        const QStringList all = sources->messages();
        for (int i = 0; i < all.size(); ++i) {
            if (all[i].contains(part))
                return i;
        }
        return -1;
    }

    std::unique_ptr<SourcesDriver> sources;
};

TEST_F(SourcesPageTest, ATextIsCorrectedInPlaceAndTheExampleFollows)
{
    read({chat(u"chat.txt"_qs)});
    ASSERT_TRUE(sources->open(u"chat.txt"_qs));
    ASSERT_TRUE(sources->waitForMessages(10));
    sources->correct(1, u"i never repair a boat"_qs);
    EXPECT_TRUE(sources->waitForMessage(1, u"Me: i never repair a boat"_qs)) << qPrintable(sources->messages()[1]);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return driver->rows(driver->examples()).filter(u"i never repair a boat"_qs).size() == 1; }, patience));

    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->waitForMessage(1, u"i repair all of my boats"_qs));
    EXPECT_EQ(sources->text().currentIndex().row(), 1) << "what was restored is selected";
    sources->trigger(u"edit.redo"_qs);
    EXPECT_TRUE(sources->waitForMessage(1, u"i never repair a boat"_qs));
}

TEST_F(SourcesPageTest, EscapeLeavesATextAsItWas)
{
    read({chat(u"chat.txt"_qs)});
    ASSERT_TRUE(sources->open(u"chat.txt"_qs));
    const QString before = sources->messages().value(0);
    sources->choose(0);
    sources->key(sources->text(), Qt::Key_Return);
    ASSERT_TRUE(sources->text().isCorrecting());
    QTest::keyClicks(sources->text().findChild<QWidget *>(u"editor"_qs), u"nothing"_qs);
    QTest::keyClick(sources->text().findChild<QWidget *>(u"editor"_qs), Qt::Key_Escape);
    EXPECT_EQ(sources->messages().value(0), before);
}

TEST_F(SourcesPageTest, ATextThatWasBeingCorrectedIsBroughtBack)
{
    read({chat(u"a.txt"_qs), chat(u"b.txt"_qs, 7)});
    ASSERT_TRUE(sources->open(u"b.txt"_qs));
    sources->choose(2);
    sources->key(sources->text(), Qt::Key_Return);
    const auto editor = [this] { return sources->text().findChild<QPlainTextEdit *>(u"editor"_qs); };
    ASSERT_TRUE(editor());
    QTest::keyClicks(editor(), u" for good"_qs);
    const QString written = editor()->toPlainText();
    const auto kept = [this] {
        const PageContext &context = driver->window().context();
        return context.workplace.messageDraft(context.settings.lastAvatar()).value_or(MessageDraft());
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return kept().text == written; }, patience));
    const MessageDraft draft = kept();
    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_EQ(kept(), MessageDraft()) << "nothing is left to be brought back";

    // As a program that was killed leaves it.
    const PageContext &context = driver->window().context();
    ASSERT_TRUE(context.workplace.keepMessageDraft(context.settings.lastAvatar(), draft));
    sources.reset();
    start();
    sources = std::make_unique<SourcesDriver>(*driver);
    ASSERT_TRUE(driver->waitForToast(u"A text you had not saved was brought back."_qs));
    ASSERT_TRUE(editor());
    EXPECT_EQ(editor()->toPlainText(), written);
    QTest::keyClick(editor(), Qt::Key_Return);
    EXPECT_TRUE(sources->waitForMessage(2, written));
    EXPECT_EQ(kept(), MessageDraft());
}

TEST_F(SourcesPageTest, AScreenshotStandsBesideItsTextAndWordsLeadToTheirBoxes)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    EXPECT_TRUE(sources->picture().isVisible());
    sources->choose(1);
    sources->key(sources->text(), Qt::Key_Right);
    EXPECT_EQ(sources->picture().current(), (WordRef{1, 0}));
    sources->key(sources->picture(), Qt::Key_Right);
    EXPECT_EQ(sources->text().place(), sources->picture().current()) << "and back";

    const QRectF box = sources->picture().viewRectOf(sources->text().rows()[0].row.words[0].box);
    QTest::mouseClick(sources->picture().viewport(), Qt::LeftButton, {}, box.center().toPoint());
    EXPECT_EQ(sources->text().place(), (WordRef{0, 0}));
}

TEST_F(SourcesPageTest, SidesAreAGuessUntilTheyAreConfirmed)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessage(0, u"who speaks is a guess"_qs)) << qPrintable(sources->messages().value(0));
    driver->click(u"Yes"_qs);
    EXPECT_FALSE(sources->messages()[0].contains(u"guess"));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->messages()[0].contains(u"guess"));
}

TEST_F(SourcesPageTest, FlippingTheSidesTurnsEveryBubble)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    const auto sides = [this] {
        QVector<Speaker::Side> all;
        for (const ShownRow &row : sources->text().rows())
            all.append(row.side);
        return all;
    };
    const auto before = sides();
    driver->click(u"No, flip"_qs);
    const auto after = sides();
    for (int i = 0; i < before.size(); ++i)
        EXPECT_NE(before[i], after[i]) << i;
    sources->trigger(u"edit.undo"_qs);
    EXPECT_EQ(sides(), before);
}

TEST_F(SourcesPageTest, KeysSayWhoSpeaks)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    sources->choose(0);
    sources->key(sources->text(), Qt::Key_M);
    EXPECT_EQ(sources->text().rows()[0].side, Speaker::Side::Self);
    sources->key(sources->text(), Qt::Key_T);
    EXPECT_EQ(sources->text().rows()[0].side, Speaker::Side::Other);
    sources->key(sources->text(), Qt::Key_I);
    EXPECT_TRUE(sources->messages()[0].contains(u", ignored"));
    sources->key(sources->text(), Qt::Key_I);
    EXPECT_FALSE(sources->messages()[0].contains(u", ignored"));
}

TEST_F(SourcesPageTest, ThisIsMeTurnsTheBubblesOfAnExport)
{
    read({chat(u"chat.txt"_qs)});
    ASSERT_TRUE(sources->open(u"chat.txt"_qs));
    ASSERT_TRUE(sources->waitForMessage(0, u"Sam: tell me"_qs));
    auto *names = driver->window().findChild<QComboBox *>(u"self"_qs);
    ASSERT_TRUE(names->isVisible());
    Q_EMIT names->activated(names->findText(u"Sam"_qs));
    EXPECT_TRUE(sources->waitForMessage(0, u"Me: tell me"_qs)) << qPrintable(sources->messages()[0]);
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->waitForMessage(0, u"Sam: tell me"_qs));
}

TEST_F(SourcesPageTest, ANameIsChangedEverywhereAtOnce)
{
    read({chat(u"a.txt"_qs), chat(u"b.txt"_qs, 6)});
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    ASSERT_TRUE(sources->waitForMessage(0, u"Sam: "_qs));
    sources->choose(0);
    sources->trigger(u"sources.speaker-name"_qs);
    ASSERT_TRUE(driver->dialog());
    auto *name = driver->dialog()->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, u"Mika"_qs);
    driver->click(u"Name"_qs);
    EXPECT_TRUE(sources->waitForMessage(0, u"Mika: "_qs));
    ASSERT_TRUE(sources->open(u"b.txt"_qs));
    EXPECT_TRUE(sources->waitForMessage(0, u"Mika: "_qs)) << qPrintable(sources->messages().value(0));
}

TEST_F(SourcesPageTest, EachPictureIsShownAlsoWhenItWasFetchedBefore)
{
    read({picture(u"1.png"_qs, 7), picture(u"2.png"_qs, 9)});
    for (const QString &name : {u"1.png"_qs, u"2.png"_qs, u"1.png"_qs, u"2.png"_qs}) {
        ASSERT_TRUE(sources->open(name));
        EXPECT_TRUE(QTest::qWaitFor([this] { return shownColours() > 16; }, patience)) << qPrintable(name);
    }
}

TEST_F(SourcesPageTest, ReviewingAFileLeadsToTheNextAndIsUndone)
{
    read({picture(u"1.png"_qs, 7), picture(u"2.png"_qs, 9)});
    ASSERT_TRUE(sources->open(u"1.png"_qs));
    sources->key(sources->list(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(sources->waitForFile(u"1.png, Reviewed"_qs)) << qPrintable(sources->files().join(u'\n'));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return sources->files().filter(u"Reviewed"_qs).isEmpty(); }, patience));
}

TEST_F(SourcesPageTest, ALeftOutFileTeachesNothing)
{
    read({chat(u"a.txt"_qs, 5), chat(u"b.txt"_qs, 7)});
    ASSERT_TRUE(driver->waitForExamples(7));
    ASSERT_TRUE(sources->open(u"b.txt"_qs));
    const int before = driver->examples()->model()->rowCount();
    sources->trigger(u"sources.exclude"_qs);
    EXPECT_TRUE(sources->waitForFile(u"b.txt, Left out"_qs));
    EXPECT_TRUE(QTest::qWaitFor([&] { return driver->examples()->model()->rowCount() < before; }, patience));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return driver->examples()->model()->rowCount() == before; }, patience));
}

TEST_F(SourcesPageTest, RemovingAFileTakesWhatItTaughtAndUndoBringsBothBack)
{
    read({chat(u"a.txt"_qs, 6)});
    ASSERT_TRUE(driver->waitForExamples(6));
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    sources->key(sources->list(), Qt::Key_Delete);
    EXPECT_TRUE(driver->waitForToast(u"Removed a.txt and 6 examples learned from it."_qs))
        << qPrintable(driver->toast());
    EXPECT_TRUE(sources->files().isEmpty());
    EXPECT_TRUE(QTest::qWaitFor([&] { return driver->examples()->model()->rowCount() == 0; }, patience));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->waitForFile(u"a.txt"_qs));
    EXPECT_TRUE(driver->waitForExamples(6));
}

TEST_F(SourcesPageTest, FilesAreReorderedByKeysAndByDragging)
{
    read({chat(u"a.txt"_qs, 3), chat(u"b.txt"_qs, 4), chat(u"c.txt"_qs, 5)});
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    const auto names = [this] {
        QStringList all;
        for (const QString &one : sources->files())
            all.append(one.section(u',', 0, 0));
        return all;
    };
    sources->key(sources->list(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(names(), QStringList({u"b.txt"_qs, u"a.txt"_qs, u"c.txt"_qs}));
    EXPECT_EQ(sources->list().currentIndex().row(), 1) << "the file stays chosen";

    SourceList &list = sources->list();
    const QPoint from = list.visualRect(list.model()->index(2, 0)).center();
    const QPoint to = list.visualRect(list.model()->index(0, 0)).topLeft() + QPoint(20, 3);
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(list.viewport(), to);
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, to);
    EXPECT_EQ(names(), QStringList({u"c.txt"_qs, u"b.txt"_qs, u"a.txt"_qs}));
    sources->trigger(u"edit.undo"_qs);
    sources->trigger(u"edit.undo"_qs);
    EXPECT_EQ(names(), QStringList({u"a.txt"_qs, u"b.txt"_qs, u"c.txt"_qs}));
}

TEST_F(SourcesPageTest, FindingAndFilteringSayWhenNothingMatches)
{
    read({chat(u"a.txt"_qs), chat(u"b.txt"_qs, 6)});
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    sources->key(sources->list(), Qt::Key_F, Qt::ControlModifier);
    QWidget *find = driver->window().focusWidget();
    ASSERT_EQ(find->accessibleName(), u"Find a file"_qs);
    QTest::keyClicks(find, u"b.t"_qs);
    EXPECT_EQ(sources->files().size(), 1);
    EXPECT_FALSE(sources->isAllowed(u"sources.move-up"_qs)) << "places in a part of the list mean nothing";
    QTest::keyClicks(find, u"zzz"_qs);
    EXPECT_TRUE(driver->waitForWords(u"No files match."_qs));
    driver->click(u"Clear filters"_qs);
    EXPECT_EQ(sources->files().size(), 2);
}

TEST_F(SourcesPageTest, ATableOfUnknownColumnsIsAskedAboutOnce)
{
    const auto table = [this](const QString &name, const QByteArray &word) {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write("wer,was,wann\nSam,how was the " + word
                  + " yesterday evening?,03/04/2024 10:00\n"
                    "Robin,\"loud, and the "
                  + word + " is still ringing\",03/04/2024 10:02\n");
        return file(name);
    };
    driver->drop({table(u"export.csv"_qs, "gig")});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() && driver->button(u"Read the file"_qs); }, patience));
    EXPECT_TRUE(driver->words().contains(u"export.csv is a table that no known program wrote."));
    EXPECT_FALSE(driver->button(u"Read the file"_qs)->isEnabled());
    driver->keepPictures(u"columns"_qs);
    driver->chooseIn(u"Who speaks"_qs, u"wer"_qs);
    driver->chooseIn(u"What is said"_qs, u"was"_qs);
    driver->chooseIn(u"When (optional)"_qs, u"wann"_qs);
    EXPECT_TRUE(driver->words().contains(u"These dates can be read with the day or the month first"));
    driver->chooseIn(u"Dates are written"_qs, u"Month first (12/31)"_qs);
    const auto *messages = driver->dialog()->findChildren<QTableWidget *>().last();
    ASSERT_EQ(messages->rowCount(), 2);
    EXPECT_EQ(messages->item(0, 0)->text(), u"Sam"_qs);
    EXPECT_TRUE(messages->item(0, 1)->text().startsWith(u"4 Mar 2024")) << qPrintable(messages->item(0, 1)->text());
    driver->keepPictures(u"columns-chosen"_qs);
    driver->click(u"Read the file"_qs);
    ASSERT_TRUE(driver->waitForExamples(1));
    driver->drop({table(u"second.csv"_qs, "opera")});
    ASSERT_TRUE(driver->waitForExamples(2)) << "the same columns are known now";
    EXPECT_FALSE(driver->dialog());
}

TEST_F(SourcesPageTest, WhoDoesNotChooseColumnsNowDoesItLater)
{
    QFile out(file(u"export.csv"_qs));
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write("wer,was\nSam,how was the gig yesterday evening?\nRobin,loud and my ears are still ringing\n");
    out.close();
    driver->drop({file(u"export.csv"_qs)});
    ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() && driver->button(u"Read the file"_qs); }, patience));
    driver->click(u"Cancel"_qs);
    ASSERT_TRUE(sources->open(u"export.csv"_qs));
    ASSERT_TRUE(driver->waitForWords(u"it isn't known which of its columns hold the chat"_qs));
    driver->click(u"Choose columns..."_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return driver->dialog() && driver->button(u"Read the file"_qs); }, patience));
    driver->chooseIn(u"Who speaks"_qs, u"wer"_qs);
    driver->chooseIn(u"What is said"_qs, u"was"_qs);
    driver->click(u"Read the file"_qs);
    ASSERT_TRUE(driver->waitForExamples(1));
}

TEST_F(SourcesPageTest, AFileIsRenamedInPlace)
{
    read({chat(u"a.txt"_qs)});
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    sources->key(sources->list(), Qt::Key_F2);
    auto *editor = sources->list().viewport()->findChild<QLineEdit *>();
    ASSERT_TRUE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"With Sam"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(sources->waitForFile(u"With Sam"_qs));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->waitForFile(u"a.txt"_qs));
}

TEST_F(SourcesPageTest, TheTextOfAFileIsCopiedWithWhoSpeaks)
{
    read({chat(u"a.txt"_qs, 3)});
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    sources->trigger(u"sources.copy-text"_qs);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Sam: tell me about the boats of week 0\nMe: ")) << qPrintable(text);
}

TEST_F(SourcesPageTest, TheListMenuHoldsWhatCanBeDone)
{
    read({chat(u"a.txt"_qs, 6)});
    ASSERT_TRUE(driver->waitForExamples(6));
    ASSERT_TRUE(sources->open(u"a.txt"_qs));
    const QStringList menu = sources->menuOfList();
    for (const char *entry :
         {"Open original", "Show in folder", "Rename", "Leave out", "Copy text", "Move file up", "Show its 6 examples"})
        EXPECT_TRUE(menu.contains(QLatin1String(entry))) << entry << qPrintable(menu.join(u'\n'));
    EXPECT_EQ(menu.last(), u"Remove with everything learned"_qs) << "what destroys stands last";
}

TEST_F(SourcesPageTest, ThePageComesBackAsItWasLeft)
{
    read({chat(u"a.txt"_qs, 3), picture(u"b.png"_qs)});
    ASSERT_TRUE(sources->open(u"b.png"_qs));
    sources->picture().setZoom(2);
    sources->text().setTextZoom(1.5);
    driver->window().close();
    sources.reset();
    start();
    sources = std::make_unique<SourcesDriver>(*driver);
    driver->go(u"Sources"_qs);
    ASSERT_TRUE(sources->waitForMessages(2));
    EXPECT_EQ(sources->list().currentIndex().row(), 1);
    EXPECT_DOUBLE_EQ(sources->picture().zoom(), 2);
    EXPECT_DOUBLE_EQ(sources->text().textZoom(), 1.5);
}

TEST_F(SourcesPageTest, UncertainWordsAreWalkedThroughByOneKey)
{
    read({QStringLiteral(LIKENESS_SAMPLES "/sunny.png")});
    ASSERT_TRUE(sources->open(u"sunny.png"_qs));
    ASSERT_TRUE(driver->waitForWords(u"uncertain word"_qs)) << qPrintable(driver->words());
    sources->trigger(u"sources.next-uncertain"_qs);
    const WordRef first = sources->text().place();
    ASSERT_TRUE(first.isValid());
    EXPECT_LT(sources->text().rows()[first.row].row.words[first.word].confidence, 0.8F);
    EXPECT_EQ(sources->picture().current(), first);
    sources->trigger(u"sources.next-uncertain"_qs);
    EXPECT_NE(sources->text().place(), first);
    sources->trigger(u"sources.previous-uncertain"_qs);
    EXPECT_EQ(sources->text().place(), first);

    // Corrected, it is certain.
    const int before = doubtfulCount({sources->text().rows()[first.row].row}, 0.8F);
    sources->correct(first.row, u"something else altogether"_qs);
    EXPECT_TRUE(sources->waitForMessage(first.row, u"something else altogether"_qs));
    EXPECT_LT(doubtfulCount({sources->text().rows()[first.row].row}, 0.8F), before);
}

TEST_F(SourcesPageTest, AClickOnAnUncertainWordPutsItUnderTheKeys)
{
    read({QStringLiteral(LIKENESS_SAMPLES "/sunny.png")});
    ASSERT_TRUE(sources->open(u"sunny.png"_qs));
    ASSERT_TRUE(driver->waitForWords(u"uncertain word"_qs)) << qPrintable(driver->words());
    sources->trigger(u"sources.next-uncertain"_qs);
    const WordRef place = sources->text().place();
    const QString word = sources->text().rows()[place.row].row.words[place.word].text;
    sources->choose(place.row > 0 ? 0 : 1);
    QTest::mouseClick(sources->text().viewport(), Qt::LeftButton, {}, middleOf(place));
    ASSERT_TRUE(sources->text().isCorrecting());
    auto *editor = sources->text().findChild<QPlainTextEdit *>(u"editor"_qs);
    EXPECT_EQ(editor->textCursor().selectedText(), word);
    QTest::keyClicks(editor, u"lighthouse"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(sources->waitForMessage(place.row, u"lighthouse"_qs));
}

TEST_F(SourcesPageTest, ALongTextIsSeenWholeWhileItIsCorrected)
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    read({writeFile(u"long.txt"_qs, u"Maya: so what did you do?\nRobin: "_qs + text + u"\nMaya: ok\nRobin: yes\n"_qs)});
    ASSERT_TRUE(sources->open(u"long.txt"_qs));
    ASSERT_TRUE(sources->waitForMessages(4));
    sources->choose(1);
    sources->key(sources->text(), Qt::Key_Return);
    const auto *editor = sources->text().findChild<QPlainTextEdit *>(u"editor"_qs);
    ASSERT_NE(editor, nullptr);
    const double lines = editor->document()->size().height();
    EXPECT_GT(lines, 2);
    EXPECT_GE(editor->viewport()->height(), lines * editor->fontMetrics().lineSpacing());
}

TEST_F(SourcesPageTest, TheKeysOfUndoLeaveTheFileChosen)
{
    read({picture(u"1.png"_qs, 7), picture(u"2.png"_qs, 9)});
    ASSERT_TRUE(sources->open(u"2.png"_qs));
    const QStringList chosen = sources->list().selectedIds();
    ASSERT_EQ(chosen.size(), 1);
    sources->trigger(u"sources.flip"_qs);
    // As a keyboard sends it: the key of the shortcut is held while the file is shown again.
    QTest::keyClick(driver->window().windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(sources->list().selectedIds(), chosen);
    EXPECT_TRUE(sources->isAllowed(u"sources.reviewed"_qs));
}

TEST_F(SourcesPageTest, AnAreaOfThePictureIsReadIntoAMessage)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    const int count = int(sources->messages().size());
    const QString text = sources->text().rows()[1].row.text;
    const QRect box = sources->text().rows()[1].row.box;
    sources->choose(1);
    sources->trigger(u"sources.remove-message"_qs);
    ASSERT_EQ(sources->messages().size(), count - 1);
    EXPECT_FALSE(sources->isAllowed(u"sources.read-area"_qs));

    sources->picture().showBox(box);
    EXPECT_TRUE(driver->button(u"Read this area"_qs));
    sources->key(sources->picture(), Qt::Key_Return);
    ASSERT_TRUE(sources->waitForMessages(count));
    EXPECT_TRUE(sources->text().rows()[1].row.text.startsWith(text.section(u' ', 0, 1)))
        << "at the same place, and it says the same: " << qPrintable(sources->text().rows()[1].row.text);
    sources->trigger(u"edit.undo"_qs);
    EXPECT_EQ(sources->messages().size(), count - 1);
}

TEST_F(SourcesPageTest, AnIgnoredAreaIsPassedOverInAllPicturesOfThatSize)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    sources->picture().showBox(sources->text().rows()[0].row.box.adjusted(-4, -4, 4, 4));
    sources->trigger(u"sources.ignore-area"_qs);
    EXPECT_TRUE(sources->waitForMessage(0, u", ignored"_qs)) << qPrintable(sources->messages().value(0));
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !sources->messages().value(0).contains(u", ignored"_qs); }, patience));
}

TEST_F(SourcesPageTest, ABoxIsDrawnAndShapedByKeysAlone)
{
    read({picture(u"chat.png"_qs)});
    ASSERT_TRUE(sources->open(u"chat.png"_qs));
    ASSERT_TRUE(sources->waitForMessages(2));
    PictureView &picture = sources->picture();
    sources->key(picture, Qt::Key_B, Qt::ControlModifier);
    const QRect start = picture.box();
    ASSERT_FALSE(start.isEmpty());
    QTest::keyClick(&picture, Qt::Key_Down);
    EXPECT_GT(picture.box().top(), start.top());
    EXPECT_EQ(picture.box().size(), start.size());
    QTest::keyClick(&picture, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_LT(picture.box().width(), start.width());
    QTest::keyClick(&picture, Qt::Key_Escape);
    EXPECT_TRUE(picture.box().isEmpty());
}

TEST_F(SourcesPageTest, EverythingThatTakesTheFocusHasAName)
{
    read({picture(u"chat.png"_qs), chat(u"chat.txt"_qs)});
    for (const QString &name : {u"chat.png"_qs, u"chat.txt"_qs}) {
        ASSERT_TRUE(sources->open(name));
        for (const QWidget *widget : sources->list().window()->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isReached = widget->isVisible() && widget->focusPolicy() & Qt::TabFocus;
            EXPECT_TRUE(isNamed || !isReached) << widget->metaObject()->className();
        }
    }
}

} // namespace
} // namespace likeness
