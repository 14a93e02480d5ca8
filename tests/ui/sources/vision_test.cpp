// SPDX-License-Identifier: GPL-3.0-or-later
// A page that was read doubtfully is read by a model too: with consent, and with a look at each text.
#include "tests/fakes/loopback_provider.h"
#include "tests/ui/drivers/ask_driver.h"
#include "tests/ui/drivers/sources_driver.h"
#include "tests/ui/drivers/window_test.h"
#include "ui/sending/send_sheet.h"
#include "ui/sources/text/message_list.h"
#include "ui/sources/vision/reading_dialog.h"

#include <QJsonArray>
#include <QLabel>

namespace likeness {
namespace {

const QString action = u"sources.read-with-model"_qs;

ProviderStep answering(const QJsonArray &messages)
{
    const QString text =
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"messages"_qs, messages}}).toJson(QJsonDocument::Compact));
    const QJsonObject choice{{u"delta"_qs, QJsonObject{{u"content"_qs, text}}}, {u"finish_reason"_qs, u"stop"_qs}};
    const QJsonObject frame{{u"model"_qs, u"gpt-4o"_qs}, {u"choices"_qs, QJsonArray{choice}}};
    return LoopbackProvider::stream("data: " + QJsonDocument(frame).toJson(QJsonDocument::Compact)
                                    + "\n\ndata: [DONE]\n\n");
}

class VisionJourney : public WindowTest {
protected:
    void SetUp() override
    {
        WindowTest::SetUp();
        sources = std::make_unique<SourcesDriver>(*driver);
        ask = std::make_unique<AskDriver>(*driver);
        driver->drop({QStringLiteral(LIKENESS_SAMPLES "/sunny.png")}); // holds words that are hard to read
        ASSERT_TRUE(driver->makeAvatar(u"Robin"_qs));
        ASSERT_TRUE(driver->waitForToast(u"1 file read"_qs));
        provider.script = {LoopbackProvider::answer(200, R"({"data":[{"id":"gpt-4o"}]})")};
        ASSERT_TRUE(sources->open(u"sunny.png"_qs));
        ASSERT_TRUE(sources->waitForMessages(2));
    }

    /// The page as it is, with another first text.
    QJsonArray readAs(const QString &first) const
    {
        QJsonArray messages;
        for (const ShownRow &row : sources->text().rows()) {
            const QString text = messages.isEmpty() ? first : row.row.text;
            messages.append(QJsonObject{{u"side"_qs, u"left"_qs}, {u"name"_qs, QString()}, {u"text"_qs, text}});
        }
        return messages;
    }

    int posts() const
    {
        return int(std::count_if(provider.requests.begin(), provider.requests.end(),
                                 [](const ProviderRequest &one) { return one.method == "POST"; }));
    }

    LoopbackProvider provider;
    std::unique_ptr<SourcesDriver> sources;
    std::unique_ptr<AskDriver> ask;
};

TEST_F(VisionJourney, FromADoubtfulPageToACorrectionAndBack)
{
    EXPECT_FALSE(sources->isAllowed(action)) << "there is no account yet";
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    driver->go(u"Sources"_qs);
    ASSERT_TRUE(sources->isAllowed(action));
    const QString before = sources->text().rows().first().row.text;
    const QString better = before + u" (as it says)"_qs;
    provider.script = {answering(readAs(better))};

    sources->trigger(action);
    ASSERT_TRUE(ask->waitForSheet());
    EXPECT_EQ(posts(), 0) << "nothing before somebody agreed";
    EXPECT_TRUE(driver->words().contains(u"Send this picture to My server?"_qs)) << qPrintable(driver->words());
    EXPECT_TRUE(driver->words().contains(u"a picture shows all that is on it"_qs));
    const auto labels = ask->sheet()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
        return one->accessibleName() == u"The picture that will be sent" && !one->pixmap(Qt::ReturnByValue).isNull();
    })) << "the very picture is shown";
    driver->keepPictures(u"vision-sheet"_qs);
    ask->send();

    ASSERT_TRUE(QTest::qWaitFor([&] { return driver->window().findChild<ReadingDialog *>() != nullptr; }, patience))
        << qPrintable(driver->toast());
    EXPECT_EQ(posts(), 1);
    EXPECT_TRUE(provider.requests.last().body.contains("data:image/png;base64,"));
    EXPECT_EQ(sources->text().rows().first().row.text, before) << "nothing is taken in unseen";
    driver->keepPictures(u"vision-review"_qs);
    driver->click(u"Take in"_qs);
    EXPECT_TRUE(sources->waitForMessage(0, better)) << qPrintable(sources->messages().value(0));
    EXPECT_TRUE(driver->waitForWords(u"1 text here: read by gpt-4o"_qs)) << qPrintable(driver->words());
    driver->keepPictures(u"vision-taken"_qs);
    sources->trigger(u"edit.undo"_qs);
    EXPECT_TRUE(sources->waitForMessage(0, before));
    EXPECT_FALSE(driver->words().contains(u"read by gpt-4o"_qs));
}

TEST_F(VisionJourney, RefusedAtTheSheetThePictureStays)
{
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    driver->go(u"Sources"_qs);
    sources->trigger(action);
    ASSERT_TRUE(ask->waitForSheet());
    ask->refuse();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !ask->sheet(); }, patience));
    EXPECT_TRUE(sources->isAllowed(action)) << "it can be asked again";
    EXPECT_EQ(posts(), 0);
}

TEST_F(VisionJourney, AnAnswerThatIsNoneIsToldAndChangesNothing)
{
    ASSERT_TRUE(ask->addAccount(provider.url(), u"sk-secret"_qs));
    driver->go(u"Sources"_qs);
    const QStringList before = sources->messages();
    provider.script = {answering({QJsonObject{{u"text"_qs, u"only this"_qs}}})};
    sources->trigger(action);
    ASSERT_TRUE(ask->waitForSheet());
    ask->send();
    EXPECT_TRUE(driver->waitForToast(u"is not what was asked for"_qs)) << qPrintable(driver->toast());
    EXPECT_EQ(sources->messages(), before);
}

} // namespace
} // namespace likeness
