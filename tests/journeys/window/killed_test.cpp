// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workplace.h"
#include "tests/fixtures/text_pdf.h"
#include "tests/journeys/window/real_window.h"
#include "tests/ui/drivers/chat_files.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <random>

namespace likeness {
namespace {

constexpr int pageCount = 150;
constexpr qint64 mostLost = 5000; ///< milliseconds of work that a kill may cost

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

/// Kills the program and starts it again.
class KilledOnce : public RealWindowTest {
protected:
    void SetUp() override
    {
        RealWindowTest::SetUp();
        ASSERT_TRUE(window->start());
        ASSERT_TRUE(makeAvatar(u"Robin"_qs));
    }

    int chosen(int from, int to) { return std::uniform_int_distribution(from, to)(random); }

    void startAgain(const QStringList &arguments = {})
    {
        window->kill();
        ASSERT_TRUE(window->start(arguments));
        EXPECT_EQ(window->look().windows(), QStringList{u"Robin - Likeness"_qs}) << "and nothing beside it";
    }

    int pagesStored()
    {
        const auto sources = library().sources().list(avatarId());
        return sources && !sources->items.isEmpty() ? sources->items.first().pagesRead : 0;
    }

    /// The pages as they lie in the library: sealing the same page once more would give other bytes.
    QMap<QString, QByteArray> sealedPages() const
    {
        QMap<QString, QByteArray> pages;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_qs, u"raw"_qs);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_qs);
            database.setDatabaseName(Database::fileIn(pathOf(u"library"_qs)));
            EXPECT_TRUE(database.open());
            QSqlQuery query(u"SELECT id, content FROM pages"_qs, database);
            while (query.next())
                pages.insert(query.value(0).toString(), query.value(1).toByteArray());
        }
        QSqlDatabase::removeDatabase(u"raw"_qs);
        return pages;
    }

    static QStringList states(const Look &seen)
    {
        QStringList states;
        for (const QString &row : seen.rows(u"Examples"_qs))
            states.append(row.section(u", "_qs, 1, 1) + (row.contains(u"Starred") ? u"*"_qs : QString()));
        return states;
    }

    /// What the window shows, with the moment since when it does.
    template <typename T> struct Moment {
        qint64 since;
        T shown;
    };
    /// Whether it was shown later than a few seconds before the end.
    template <typename T> static bool isRecent(const QVector<Moment<T>> &history, const T &found, qint64 end)
    {
        for (qsizetype i = 0; i < history.size(); ++i) {
            const qint64 until = i + 1 < history.size() ? history[i + 1].since : end;
            if (history[i].shown == found && until >= end - mostLost)
                return true;
        }
        return false;
    }

    /// Writes until the first draft has to be there, and says what stood there when.
    QVector<Moment<QString>> writeForLong(const QString &field, qint64 &killedAt)
    {
        QVector<Moment<QString>> history{{0, window->look().field(field)}};
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < mostLost + 500) {
            window->type(u"x"_qs);
            history.append({clock.elapsed(), history.last().shown + u'x'});
            EXPECT_EQ(window->look().field(field), history.last().shown);
        }
        killedAt = clock.elapsed();
        return history;
    }

    std::mt19937 random{1};
};

/// At moments that a seed chooses.
class Killed : public KilledOnce, public ::testing::WithParamInterface<unsigned> {
protected:
    void SetUp() override
    {
        KilledOnce::SetUp();
        random.seed(GetParam());
    }
};

TEST_P(Killed, WhileReadingItReadsOnWithoutReadingAPageTwice)
{
    const QString pdf = write(u"long.pdf"_qs, longPdf());
    startAgain({pdf});
    int from = 1;
    int kills = 0;
    for (; kills < 3; ++kills) {
        const int at = chosen(from, qMax(from, pageCount * (kills + 1) / 5));
        ASSERT_TRUE(QTest::qWaitFor([&] { return pagesStored() >= at; }, 60'000));
        const int confirmed = pagesStored();
        window->kill();
        const auto sealed = sealedPages();
        ASSERT_GE(sealed.size(), confirmed);
        ASSERT_TRUE(window->start());
        if (sealed.size() == pageCount)
            break; // too late to show anything
        EXPECT_TRUE(window->waitFor([](const Look &seen) {
            return seen.title().startsWith(u"Robin") && seen.rows(u"Sources"_qs).join(u' ').contains(u"long.pdf");
        })) << "the same avatar, the same page";
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return pagesStored() > sealed.size() || pagesStored() == pageCount; }, 60'000))
            << "it goes on by itself";
        const auto now = sealedPages();
        for (const QString &page : sealed.keys())
            EXPECT_EQ(now.value(page), sealed.value(page)) << "read again: " << qPrintable(page);
        from = pagesStored();
    }
    EXPECT_GT(kills, 0);
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.words().contains(u"1 file read"); }));
    EXPECT_EQ(sealedPages().size(), pageCount);
    ASSERT_TRUE(showExamples(pageCount * 12));
    EXPECT_EQ(window->look().rows(u"Examples"_qs).size(), pageCount * 12);
}

TEST_P(Killed, WhileATextIsWrittenItBringsBackAllButTheLastSeconds)
{
    startAgain({writeChat(pathOf(u"chat.txt"_qs), u"Robin"_qs, 30)});
    ASSERT_TRUE(showExamples(30));
    window->press(u"J"_qs, chosen(1, 20));
    const Look before = window->look();
    window->press(u"E"_qs);
    ASSERT_EQ(window->look().focus(), u"Said"_qs);
    const QString text = window->look().field(u"Said"_qs);
    const qint64 end = chosen(500, 8000);
    QVector<Moment<QString>> history{{0, text}};
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < end) {
        window->type(u"x"_qs);
        history.append({clock.elapsed(), history.last().shown + u'x'});
        ASSERT_EQ(window->look().field(u"Said"_qs), history.last().shown);
    }
    const qint64 killed = clock.elapsed();
    startAgain();
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.hasList(u"Examples"_qs); }));
    ASSERT_TRUE(window->waitFor([&](const Look &seen) { return seen.current(u"Examples"_qs) >= 0; }));
    const Look after = window->look();
    EXPECT_TRUE(after.title().startsWith(u"Robin"));
    const QString found = after.field(u"Said"_qs);
    EXPECT_TRUE(isRecent(history, found, killed))
        << found.size() - text.size() << " of " << history.size() - 1 << " letters after " << killed << " ms";
    EXPECT_EQ(after.words().contains(u"A text you had not saved was brought back."), found != text);
    if (found != text) {
        EXPECT_EQ(after.current(u"Examples"_qs), before.current(u"Examples"_qs)) << "with its example";
    }
}

TEST_F(KilledOnce, WhileAnOwnExampleIsWrittenItsDialogComesBack)
{
    window->press(u"Ctrl+2"_qs);
    window->press(u"Ctrl+Shift+N"_qs);
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.dialog() == u"Write an example"; }));
    ASSERT_EQ(window->look().focus(), u"Reply to"_qs);
    qint64 killed = 0;
    const auto history = writeForLong(u"Reply to"_qs, killed);
    window->kill();
    ASSERT_TRUE(window->start());
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.dialog() == u"Write an example"; }));
    EXPECT_TRUE(isRecent(history, window->look().field(u"Reply to"_qs), killed));
}

TEST_F(KilledOnce, WhileAMessageIsCorrectedItsTextComesBack)
{
    startAgain({writeChat(pathOf(u"chat.txt"_qs), u"Robin"_qs, 6)});
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.words().contains(u"1 file read"); }));
    ASSERT_TRUE(paneTo(u"Text"_qs));
    window->press(u"Home"_qs);
    window->press(u"Down"_qs, 3);
    window->press(u"Return"_qs);
    ASSERT_EQ(window->look().focus(), u"Text of the message"_qs);
    qint64 killed = 0;
    const auto history = writeForLong(u"Text of the message"_qs, killed);
    window->kill();
    ASSERT_TRUE(window->start());
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return !seen.field(u"Text of the message"_qs).isEmpty(); }));
    const QString found = window->look().field(u"Text of the message"_qs);
    EXPECT_TRUE(isRecent(history, found, killed)) << qPrintable(found);
    window->press(u"Return"_qs);
    EXPECT_TRUE(window->waitFor([&](const Look &seen) { return seen.rows(u"Text"_qs).value(3).contains(found); }));
}

TEST_P(Killed, AmongDecisionsItLosesNoneAndIsAtTheSamePlace)
{
    startAgain({writeChat(pathOf(u"chat.txt"_qs), u"Robin"_qs, 60)});
    ASSERT_TRUE(showExamples(60));
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.words().contains(u"1 file read"); }));
    const QStringList keys{u"A"_qs, u"R"_qs, u"S"_qs, u"J"_qs, u"K"_qs, u"A"_qs, u"Ctrl+Z"_qs, u"End"_qs, u"Home"_qs};
    const qint64 end = chosen(500, 7000);
    QVector<Moment<int>> places{{0, window->look().current(u"Examples"_qs)}};
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < end) {
        window->press(keys[chosen(0, int(keys.size()) - 1)]);
        places.append({clock.elapsed(), window->look().current(u"Examples"_qs)});
    }
    const QStringList decided = states(window->look());
    const qint64 killed = clock.elapsed();
    startAgain();
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.rows(u"Examples"_qs).size() == 60; }))
        << "the same page";
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return !seen.isLooking(); }));
    const Look after = window->look();
    EXPECT_TRUE(after.title().startsWith(u"Robin"));
    EXPECT_EQ(states(after), decided);
    EXPECT_TRUE(isRecent(places, after.current(u"Examples"_qs), killed))
        << after.current(u"Examples"_qs) << " instead of " << places.last().shown;
}

INSTANTIATE_TEST_SUITE_P(Seeds, Killed, ::testing::Values(1u, 2u, 3u));

} // namespace
} // namespace likeness
