// SPDX-License-Identifier: GPL-3.0-or-later
// Messengers and phones compress what is sent on: fills ripple, and strong colours run over their edges.
#include "chat_drawing.h"
#include "extract/picture_reader.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace likeness {
namespace {

const QColor White(255, 255, 255);
const QColor Black(10, 12, 14);
const QColor Light(233, 233, 235);
const QColor Blue(10, 124, 255);
const QColor Red(197, 92, 64);
const QColor Green(66, 199, 111);
const QColor Grey(110, 110, 115);

QImage compressed(const QImage &picture)
{
    constexpr int quality = 50;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    EXPECT_TRUE(picture.save(&buffer, "JPG", quality));
    return QImage::fromData(buffer.data(), "JPG").convertToFormat(QImage::Format_RGB32);
}

/// "side name: text" of each message.
QStringList said(const QImage &picture)
{
    static const auto reader = PictureReader::create(QStringLiteral("eng"));
    const auto page = (*reader)->read(picture, 1);
    EXPECT_TRUE(page);
    QStringList all;
    for (const Utterance &u : page.value_or(Page{}).utterances)
        all.append((u.speaker.side == Speaker::Side::Self ? u"> " : u"< ") % u.speaker.name % u": "
                   % QString(u.text).replace(u'\n', u' '));
    return all;
}

void expectSaid(const QImage &picture, const QStringList &expected)
{
    EXPECT_EQ(said(picture).join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

TEST(CompressedPictures, KeepTheBubblesBelowOneThatTheHeaderCuts)
{
    ChatDrawing chat(White);
    chat.down(-20);
    chat.bubble(false,
                {QStringLiteral("so that nobody falls."), QStringLiteral("If it still shakes after that,"),
                 QStringLiteral("hold it for me and do not"), QStringLiteral("let go before I am down")},
                Light, Black);
    chat.bubble(true, {QStringLiteral("I will hold it")}, Blue, White);
    chat.bubble(false, {QStringLiteral("With both hands?")}, Light, Black);
    chat.bubble(true, {QStringLiteral("With both of them")}, Blue, White);
    QPainter(&chat.image()).fillRect(0, 0, 780, 84, QColor(246, 246, 248));
    QPainter(&chat.image()).fillRect(0, 84, 780, 2, QColor(222, 222, 225));
    const QStringList all = said(compressed(chat.image()));
    ASSERT_EQ(all.size(), 4) << all.join(u'\n').toStdString();
    EXPECT_EQ(all[1], QStringLiteral("> : I will hold it"));
    EXPECT_EQ(all[2], QStringLiteral("< : With both hands?"));
    EXPECT_EQ(all[3], QStringLiteral("> : With both of them"));
}

TEST(CompressedPictures, KeepTheLinesBesidePictures)
{
    ChatDrawing chat(White);
    const QStringList names{QStringLiteral("Marta"), QStringLiteral("Anselm"), QStringLiteral("Marta"),
                            QStringLiteral("Anselm")};
    const QStringList texts{QStringLiteral("Who has the long ladder?"), QStringLiteral("poetic"),
                            QStringLiteral("It was not meant to be"), QStringLiteral("I was standing next to it")};
    QStringList expected;
    for (int i = 0; i < names.size(); ++i) {
        QPainter(&chat.image()).fillRect(32, chat.y(), 66, 66, i % 2 == 0 ? Red : Green);
        const int end = chat.text(118, names[i], Black, 30, true);
        chat.text(end + 16, QStringLiteral("1:2%1 PM").arg(i), Grey, 24);
        chat.down(43);
        chat.text(118, texts[i], Black, 30);
        chat.down(72);
        expected.append(u"< " % names[i] % u": " % texts[i]);
    }
    expectSaid(compressed(chat.image()), expected);
}

TEST(CompressedPictures, KeepBothSidesWhereSomeBubblesAreNotSeen)
{
    ChatDrawing chat(QColor(246, 246, 246), QSize(1100, 900));
    const QStringList theirs{QStringLiteral("Yes. He is a large man."), QStringLiteral("What was the record?"),
                             QStringLiteral("Then play it at six")};
    const QStringList own{QStringLiteral("All of it?"), QStringLiteral("A marching band of 1931"),
                          QStringLiteral("It only had one side")};
    QStringList expected;
    for (int i = 0; i < theirs.size(); ++i) {
        chat.bubble(true, {own[i]}, QColor(220, 225, 250), Black);
        chat.text(40, QStringLiteral("Abara"), Grey, 24);
        chat.text(130, QStringLiteral("15:2%1").arg(i), Grey, 24);
        chat.down(56);
        chat.text(64, theirs[i], Black, 32);
        chat.down(80);
        expected.append(u"> : " % own[i]);
        expected.append(u"< Abara: " % theirs[i]);
    }
    expectSaid(chat.image(), expected);
}

} // namespace
} // namespace likeness
