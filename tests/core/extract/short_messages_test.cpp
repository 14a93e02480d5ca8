// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_drawing.h"
#include "extract/picture_reader.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Page read(const QImage &picture)
{
    static const auto reader = PictureReader::create(QStringLiteral("eng"));
    const auto page = (*reader)->read(picture, 1);
    EXPECT_TRUE(page);
    return page.value_or(Page{});
}

/// Both sides in turns, the other one first.
QStringList saidInTurns(const QStringList &messages, bool isDark)
{
    ChatDrawing chat(isDark ? QColor(11, 20, 26) : QColor(255, 255, 255), QSize(780, 1300));
    const QColor white(255, 255, 255);
    bool isOwn = false;
    for (const QString &message : messages) {
        const QColor theirs = isDark ? QColor(32, 44, 51) : QColor(233, 233, 235);
        const QColor own = isDark ? QColor(0, 92, 75) : QColor(10, 124, 255);
        chat.bubble(isOwn, {message}, isOwn ? own : theirs, isOwn || isDark ? white : QColor(10, 12, 14));
        isOwn = !isOwn;
    }
    QStringList said;
    isOwn = false;
    for (const Utterance &u : read(chat.image()).utterances) {
        EXPECT_EQ(u.speaker.side, isOwn ? Speaker::Side::Self : Speaker::Side::Other) << u.text.toStdString();
        said.append(u.text);
        isOwn = !isOwn;
    }
    return said;
}

void expectKept(const QStringList &messages)
{
    for (const bool isDark : {false, true})
        EXPECT_EQ(saidInTurns(messages, isDark).join(u'\n').toStdString(), messages.join(u'\n').toStdString());
}

TEST(ShortMessages, OfOneSideOnlyAreNoPicturesOfPeople)
{
    expectKept({QStringLiteral("What a day"), QStringLiteral("!"), QStringLiteral("Right"), QStringLiteral("?"),
                QStringLiteral("Are you sad"), QStringLiteral("?!"), QStringLiteral("no")});
}

TEST(ShortMessages, MayFillAPage)
{
    expectKept({QStringLiteral("What a day"), QStringLiteral("!!"), QStringLiteral("Right"), QStringLiteral("??"),
                QStringLiteral("ok")});
}

TEST(ShortMessages, MayBeFaces)
{
    expectKept({QStringLiteral("They lost it"), QStringLiteral(":("), QStringLiteral("oh no"), QStringLiteral(":)"),
                QStringLiteral("you mean"), QStringLiteral(":-("), QStringLiteral("ok")});
}

TEST(ShortMessages, InAColumnAreKeptToo)
{
    ChatDrawing chat(QColor(255, 255, 255));
    const QStringList messages{QStringLiteral("Where is it"), QStringLiteral("!"), QStringLiteral(":("),
                               QStringLiteral("?"), QStringLiteral("so it goes")};
    for (const QString &message : messages) {
        const int end = chat.text(110, QStringLiteral("Marta"), QColor(10, 12, 14), 28, true);
        chat.text(end + 14, QStringLiteral("7:20"), QColor(120, 122, 130), 20);
        chat.down(40);
        chat.text(110, message, QColor(10, 12, 14), 28);
        chat.down(70);
    }
    QStringList said;
    for (const Utterance &u : read(chat.image()).utterances)
        said.append(u.text);
    EXPECT_EQ(said.join(u'\n').toStdString(), messages.join(u'\n').toStdString());
}

} // namespace
} // namespace likeness
