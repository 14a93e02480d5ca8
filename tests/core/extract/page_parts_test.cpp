// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/embedded_picture.h"
#include "extract/documents/hidden_text.h"
#include "extract/documents/reading_order.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace likeness {
namespace {

Line lineAt(const char *text, const QRect &box)
{
    return Line{QString::fromUtf8(text), box, {}, false};
}

QString orderOf(const QVector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : inReadingOrder(lines))
        texts.append(line.text);
    return texts.join(u'|');
}

TEST(ReadingOrder, JoinsPiecesOfOneLine)
{
    EXPECT_EQ(orderOf({lineAt("That answers it", QRect(57, 352, 239, 17)),
                       lineAt("\U0001F604", QRect(299, 335, 16, 41)), lineAt("below", QRect(57, 387, 60, 17))}),
              QStringLiteral("That answers it \U0001F604|below"));
}

TEST(ReadingOrder, KeepsSpeakersBesideTheirLines)
{
    EXPECT_EQ(orderOf({lineAt("ANA", QRect(40, 100, 30, 12)), lineAt("I never said that.", QRect(120, 100, 300, 12)),
                       lineAt("BO", QRect(40, 130, 20, 12)), lineAt("You did.", QRect(120, 130, 300, 12)),
                       lineAt("ANA", QRect(40, 160, 30, 12)), lineAt("Not once.", QRect(120, 160, 300, 12)),
                       lineAt("BO", QRect(40, 190, 20, 12)), lineAt("Twice.", QRect(120, 190, 300, 12))}),
              QStringLiteral("ANA|I never said that.|BO|You did.|ANA|Not once.|BO|Twice."));
}

TEST(ReadingOrder, HeadingsAcrossColumnsCutThePage)
{
    QVector<Line> lines{lineAt("T", QRect(40, 50, 500, 14))};
    for (const int top : {100, 300}) {
        for (int row = 0; row < 4; ++row) {
            lines.append(lineAt("l", QRect(40, top + row * 20, 240, 12)));
            lines.append(lineAt("r", QRect(310, top + 7 + row * 20, 230, 12)));
        }
        lines.append(lineAt("H", QRect(100, top + 100, 400, 14)));
    }
    EXPECT_EQ(orderOf(lines), QStringLiteral("T|l|l|l|l|r|r|r|r|H|l|l|l|l|r|r|r|r|H"));
}

TEST(EmbeddedPicture, FindsItsResolutionAndPlace)
{
    const QByteArray pdf =
        "4 0 obj <</Type/XObject /Subtype /Image /Width 820 /Height 1780>>stream\n...\nendstream endobj\n"
        "5 0 obj <</Subtype/Image/Width 32/Height 32>>stream\n.\nendstream endobj";
    EXPECT_EQ(pictureSizes(pdf), QVector<QSize>{QSize(820, 1780)});
    QImage page(595, 842, QImage::Format_Grayscale8); // A4 at 72 dpi
    page.fill(255);
    const QRect place(127, 51, 341, 740); // the picture in the middle of it
    QPainter(&page).fillRect(place, QColor(40, 40, 40));
    const auto whole = wholePicture(page, 72, pictureSizes(pdf));
    ASSERT_TRUE(whole);
    EXPECT_NEAR(whole->dpi, 72.0 * 820 / 341, 1);
    EXPECT_NEAR(whole->area.x() * 595, 127, 1);
    EXPECT_FALSE(wholePicture(page, 72, {QSize(1240, 1754)}));
}

TEST(HiddenText, LooksAtTheInkOfLettersOnly)
{
    const auto hides = [](const QByteArray &commands) {
        return mayHideText("1 0 obj <</Length 1>>stream\n" + commands + "\nendstream endobj");
    };
    EXPECT_TRUE(hides("BT /F1 8 Tf 3 Tr (x) Tj ET"));
    EXPECT_TRUE(hides("1 1 1 rg BT [(x) 20 (y)] TJ ET"));
    EXPECT_TRUE(hides("0 0 0 0 k BT (x) Tj ET"));
    EXPECT_FALSE(hides("1 1 1 rg 0 0 10 10 re f 0 g BT (3 Tr) Tj ET"));
    EXPECT_FALSE(hides("q 1 g 0 0 10 10 re f Q BT (x) Tj ET"));
}

} // namespace
} // namespace likeness
