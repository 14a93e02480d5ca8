// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/window/real_window.h"
#include "tests/ui/drivers/chat_files.h"

#include <QFile>

namespace likeness {
namespace {

/// From the first start to a file for training, with nothing but keys.
class KeyboardJourney : public RealWindowTest {
protected:
    /// Goes there as somebody does who sees the focus ring.
    bool tabTo(const QString &name)
    {
        constexpr int most = 120;
        for (int i = 0; i < most; ++i) {
            if (window->look().focus() == name)
                return true;
            window->press(u"Tab"_qs);
        }
        qWarning("What has the keyboard: %s", window->look().all().constData());
        return false;
    }

    /// Until its first field has the keyboard.
    bool waitForDialog(const QString &title, const QString &field)
    {
        return window->waitFor([&](const Look &seen) { return seen.dialog() == title && seen.focus() == field; });
    }

    bool waitForNoDialog()
    {
        return window->waitFor([](const Look &seen) { return seen.dialog().isEmpty(); });
    }

    bool addFile(const QString &path)
    {
        window->press(u"Ctrl+O"_qs);
        if (!window->waitFor([](const Look &seen) { return !seen.dialog().isEmpty(); }))
            return false;
        window->type(path);
        window->press(u"Return"_qs);
        if (!window->look().dialog().isEmpty())
            window->press(u"Return"_qs); // the first one only closed the list of what it may be
        return waitForNoDialog();
    }

    bool waitForRow(const QString &list, int row, const QString &words)
    {
        return window->waitFor([&](const Look &seen) { return seen.rows(list).value(row).contains(words); });
    }

    QStringList states()
    {
        QStringList states;
        for (const QString &row : window->look().rows(u"Examples"_qs))
            states.append(row.section(u", "_qs, 1, 1));
        return states;
    }

    void review();
    void changeAll();
    void exportAccepted();
};

void KeyboardJourney::review()
{
    ASSERT_TRUE(showExamples(8));
    window->press(u"Home"_qs);
    window->press(u"A"_qs);
    window->press(u"R"_qs);
    EXPECT_EQ(states().first(3), QStringList({u"Accepted"_qs, u"Rejected"_qs, u"New"_qs}));
    window->press(u"E"_qs);
    ASSERT_EQ(window->look().focus(), u"Said"_qs);
    window->type(u" for good"_qs);
    window->press(u"Escape"_qs);
    EXPECT_EQ(window->look().focus(), u"Examples"_qs);
    EXPECT_TRUE(window->look().field(u"Said"_qs).endsWith(u" for good"));
    window->press(u"Ctrl+Z"_qs);
    EXPECT_FALSE(window->look().field(u"Said"_qs).endsWith(u" for good"));
    window->press(u"Ctrl+Shift+Z"_qs);
    EXPECT_TRUE(window->look().field(u"Said"_qs).endsWith(u" for good"));
}

void KeyboardJourney::changeAll()
{
    window->press(u"Ctrl+A"_qs);
    EXPECT_TRUE(window->look().words().contains(u"All 8 matching selected")) << qPrintable(window->look().words());
    window->press(u"A"_qs);
    EXPECT_EQ(states().count(u"Accepted"_qs), 8);
    window->press(u"Ctrl+H"_qs);
    ASSERT_TRUE(waitForDialog(u"Find and replace"_qs, u"Find"_qs));
    window->type(u"never look back"_qs);
    ASSERT_TRUE(tabTo(u"Replace with"_qs));
    window->type(u"always look back"_qs);
    ASSERT_TRUE(
        window->waitFor([](const Look &seen) { return seen.words().contains(u"8 of 8 examples will change."); }));
    window->press(u"Return"_qs);
    ASSERT_TRUE(waitForNoDialog());
    EXPECT_TRUE(window->waitFor(
        [](const Look &seen) { return seen.rows(u"Examples"_qs).filter(u"always look back"_qs).size() == 8; }));
}

void KeyboardJourney::exportAccepted()
{
    window->press(u"Ctrl+E"_qs);
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.dialog() == u"Export examples"; }));
    ASSERT_TRUE(tabTo(u"File"_qs));
    window->press(u"Ctrl+A"_qs);
    window->type(pathOf(u"out.jsonl"_qs));
    window->press(u"Return"_qs);
    EXPECT_TRUE(
        window->waitFor([](const Look &seen) { return seen.words().contains(u"8 examples exported to out.jsonl."); }));
    QFile file(pathOf(u"out.jsonl"_qs));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray rows = file.readAll();
    EXPECT_EQ(rows.count('\n'), 8);
    EXPECT_EQ(rows.count("always look back"), 8);
    EXPECT_EQ(rows.count("for good"), 1);
}

TEST_F(KeyboardJourney, LeadsFromTheFirstStartToAFileForTraining)
{
    ASSERT_TRUE(window->start());
    ASSERT_TRUE(window->waitFor(
        [](const Look &seen) { return seen.words().contains(u"Make a chatbot that talks like you."); }));
    ASSERT_TRUE(tabTo(u"Try the sample"_qs));
    window->press(u"Space"_qs);
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.title().startsWith(u"Sample"); }));
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.words().contains(u"6 files read"); }));
    ASSERT_TRUE(showExamples(1));

    ASSERT_TRUE(makeAvatar(u"Robin"_qs));
    ASSERT_TRUE(addFile(QStringLiteral(LIKENESS_SAMPLES "/mika-1.png")));
    ASSERT_TRUE(window->waitFor([](const Look &seen) { return seen.rows(u"Text"_qs).size() >= 2; }));
    ASSERT_TRUE(paneTo(u"Text"_qs));
    window->press(u"Home"_qs);
    const QString before = window->look().rows(u"Text"_qs).value(0);
    window->press(before.startsWith(u"Me") ? u"T"_qs : u"M"_qs);
    EXPECT_TRUE(waitForRow(u"Text"_qs, 0, before.startsWith(u"Me") ? u"Them"_qs : u"Me"_qs))
        << "the speaker is corrected";
    window->press(u"Return"_qs);
    window->press(u"Ctrl+A"_qs);
    window->type(u"words of a person"_qs);
    window->press(u"Return"_qs);
    EXPECT_TRUE(waitForRow(u"Text"_qs, 0, u"words of a person"_qs));

    ASSERT_TRUE(makeAvatar(u"Kit"_qs));
    ASSERT_TRUE(addFile(writeChat(pathOf(u"chat.txt"_qs), u"Kit"_qs, 8)));
    review();
    changeAll();
    exportAccepted();
    EXPECT_EQ(window->look().windows().size(), 1);
    EXPECT_TRUE(window->quit());
}

} // namespace
} // namespace likeness
