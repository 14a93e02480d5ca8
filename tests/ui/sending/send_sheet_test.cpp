// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_sheet.h"

#include "ui/sending/payload_view.h"
#include "ui/sending/send_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace likeness {
namespace {

SendPreview preview()
{
    SendPreview made;
    made.question.purpose = SendPurpose::Analysis;
    made.question.exampleCount = 62;
    made.question.request.model = u"gpt-4o"_qs;
    made.question.request.messages = {{ChatRole::System, u"describe"_qs, {}},
                                      {ChatRole::User, u"call <phone 1>"_qs, {}}};
    made.account.server.name = u"OpenAI"_qs;
    made.origin = u"https://api.openai.com:443"_qs;
    made.payload = R"({"messages":[{"content":"describe"},{"content":"call <phone 1> or <phone 1>"}]})";
    made.hidden = {{PersonalKind::Phone, u"0170 123"_qs, u"<phone 1>"_qs, 2}};
    made.promptTokens = 5100;
    made.answerTokensAtMost = 2000;
    made.isTokenCountExact = true;
    made.expectedCost = Money{30'000'000};
    made.highestCost = Money{48'700'000};
    made.pricesAsOf = QDate(2026, 11, 3);
    made.spentThisMonth = Money{1'420'000'000};
    made.monthlyLimit = Money{10'000'000'000};
    return made;
}

/// A sheet that is open and has the focus.
class Sheet final {
public:
    explicit Sheet(const SendPreview &preview)
    {
        window.resize(800, 600);
        window.show();
        sheet = new SendSheet(preview, &window);
        QObject::connect(sheet, &SendSheet::sendWanted, &window,
                         [this](const SendPreview &agreed) { sent.append(agreed); });
        QObject::connect(sheet, &SendSheet::changeLimitWanted, &window, [this] { ++limitsWanted; });
        QObject::connect(sheet, &QDialog::rejected, &window, [this] { ++refusals; });
        sheet->open();
        sheet->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(sheet));
    }

    QPushButton *button(const QString &beginning) const
    {
        for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
            if (one->isVisible() && QString(one->text()).remove(u'&').startsWith(beginning))
                return one;
        }
        return nullptr;
    }

    QString words() const
    {
        QStringList words;
        for (const QLabel *label : sheet->findChildren<QLabel *>()) {
            if (!label->isHidden())
                words.append(label->text());
        }
        return words.join(u'\n');
    }

    QWidget window;
    SendSheet *sheet = nullptr;
    QVector<SendPreview> sent;
    int limitsWanted = 0;
    int refusals = 0;
};

TEST(SendSheet, SaysToWhomWhatForHowMuch)
{
    const Sheet sheet(preview());
    const QString words = sheet.words();
    for (const QString &part :
         {u"Send 62 examples to OpenAI?"_qs, u"OpenAI (api.openai.com), model gpt-4o"_qs,
          u"62 examples in 2 messages"_qs, u"No pictures, no file names, no other chats."_qs,
          u"1 phone number replaced"_qs, u"5100 in, up to 2000 out (counted as this model does)"_qs,
          u"about $0.03, at most $0.049"_qs, u"$1.42 of $10.00 used in"_qs, u"OpenAI's own rules"_qs})
        EXPECT_TRUE(words.contains(part)) << qPrintable(part) << " is not in\n" << qPrintable(words);
    EXPECT_TRUE(sheet.button(u"Send for up to $0.049"_qs));
}

TEST(SendSheet, EnterSendsNothingBeforeSomebodyMovesToTheButton)
{
    Sheet sheet(preview());
    EXPECT_EQ(QApplication::focusWidget(), sheet.button(u"Cancel"_qs));
    QTest::keyClick(sheet.sheet->focusWidget(), Qt::Key_Return);
    EXPECT_TRUE(sheet.sent.isEmpty());
    EXPECT_EQ(sheet.refusals, 1);

    Sheet second(preview());
    QPushButton *send = second.button(u"Send"_qs);
    send->setFocus(Qt::TabFocusReason);
    QTest::keyClick(send, Qt::Key_Return);
    ASSERT_EQ(second.sent.size(), 1);
    EXPECT_EQ(second.sent[0].payload, preview().payload);
    EXPECT_EQ(second.refusals, 0);
}

TEST(SendSheet, PastTheLimitItOnlyLeadsToTheSetting)
{
    SendPreview over = preview();
    over.spentThisMonth = Money{9'980'000'000};
    Sheet sheet(over);
    EXPECT_FALSE(sheet.button(u"Send"_qs));
    EXPECT_TRUE(sheet.words().contains(u"This could pass your limit of $10.00 for this month by about $0.029."))
        << qPrintable(sheet.words());
    sheet.button(u"Change limit"_qs)->click();
    EXPECT_TRUE(sheet.sent.isEmpty());
    EXPECT_EQ(sheet.limitsWanted, 1);
}

TEST(SendSheet, WithoutAPriceThePersonSaysTheMost)
{
    SendPreview unknown = preview();
    unknown.expectedCost.reset();
    unknown.highestCost.reset();
    Sheet sheet(unknown);
    EXPECT_TRUE(sheet.words().contains(u"there is no price for gpt-4o")) << qPrintable(sheet.words());
    QPushButton *send = sheet.button(u"Send"_qs);
    EXPECT_FALSE(send->isEnabled());
    auto *most = sheet.sheet->findChild<QLineEdit *>();
    most->setText(u"a lot"_qs);
    EXPECT_FALSE(send->isEnabled());
    most->setText(u"20"_qs); // more than is left of the month
    EXPECT_TRUE(sheet.button(u"Change limit"_qs));
    most->setText(u"0.50"_qs);
    ASSERT_TRUE(send->isEnabled());
    send->click();
    ASSERT_EQ(sheet.sent.size(), 1);
    EXPECT_EQ(sheet.sent[0].highestCost, Money{500'000'000});
}

TEST(SendSheet, ShowsTheBodyToTheByteAndWhatIsHidden)
{
    Sheet sheet(preview());
    sheet.button(u"See exactly"_qs)->click();
    auto *view = sheet.sheet->findChild<PayloadView *>();
    ASSERT_TRUE(view);
    auto *body = view->findChild<QPlainTextEdit *>();
    EXPECT_EQ(body->toPlainText().toUtf8(), preview().payload);
    EXPECT_EQ(body->extraSelections().size(), 2) << "both places of the stand-in";
    auto *search = view->findChild<QLineEdit *>();
    search->setText(u"CONTENT"_qs);
    EXPECT_EQ(body->extraSelections().size(), 4) << "the two that are found beside the stand-ins";
    QTest::keyClick(search, Qt::Key_Return);
    QString found;
    for (const QLabel *label : view->findChildren<QLabel *>())
        found += label->text() + u'\n';
    EXPECT_TRUE(found.contains(u"2 of 2")) << qPrintable(found);
    EXPECT_TRUE(view->isVisible()) << "Enter goes to the next find";
}

TEST(SendWords, ServersOnThisComputerCostNothingAndKeepNothingElsewhere)
{
    SendPreview local = preview();
    local.origin = u"http://127.0.0.1:11434"_qs;
    local.expectedCost = Money();
    local.highestCost = Money();
    const SendWords words = sendWords(local);
    EXPECT_EQ(words.cost, u"Nothing: this model runs on this computer."_qs);
    EXPECT_EQ(words.kept, u"It stays on this computer."_qs);
    EXPECT_TRUE(words.spent.isEmpty());
    EXPECT_TRUE(words.to.contains(u"127.0.0.1:11434"));
    EXPECT_EQ(sendButtonText(local), u"&Send"_qs);
}

} // namespace
} // namespace likeness
