// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/models/model_catalogue.h"

#include <QFile>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

ModelCatalogue shipped()
{
    QFile file(u":/models/models.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return ModelCatalogue::fromJson(file.readAll()).value();
}

TEST(Catalogue, ShipsWithWhatPeopleHave)
{
    const ModelCatalogue catalogue = shipped();
    EXPECT_TRUE(catalogue.asOf().isValid());
    for (const QString &id :
         {u"openai"_s, u"ollama"_s, u"lm-studio"_s, u"llama-cpp"_s, u"vllm"_s, u"openai-compatible"_s})
        EXPECT_NE(catalogue.server(id), nullptr) << id.toStdString();
    const ModelInfo model = catalogue.find(u"openai"_s, u"gpt-4o"_s).value();
    EXPECT_EQ(model.id, u"gpt-4o-2024-08-06"_s);
    EXPECT_EQ(model.shutdown, QDate(2027, 1, 14));
    EXPECT_EQ(model.encoding, TokenEncoding::O200k);
}

TEST(Catalogue, KnowsWhoTrainsAndUntilWhen)
{
    const ModelCatalogue catalogue = shipped();
    EXPECT_TRUE(catalogue.server(u"openai"_s)->canTrain);
    EXPECT_EQ(catalogue.server(u"openai"_s)->trainingEnds, QDate(2027, 1, 6));
    EXPECT_TRUE(catalogue.server(u"openai-compatible"_s)->canTrain);
    EXPECT_FALSE(catalogue.server(u"openai-compatible"_s)->trainingEnds.isValid());
    EXPECT_FALSE(catalogue.server(u"ollama"_s)->canTrain);
}

TEST(Catalogue, KnowsAServersNameOnlyThere)
{
    EXPECT_FALSE(shipped().find(u"ollama"_s, u"gpt-4o"_s)) << "a price must not be guessed from a name";
}

TEST(Catalogue, PricesATunedModelAsTuned)
{
    const ModelInfo tuned = shipped().find(u"openai"_s, u"ft:gpt-4o-mini-2024-07-18:me:maya:abc"_s).value();
    ASSERT_TRUE(tuned.prices);
    EXPECT_EQ(tuned.prices->prompt, Money::fromDecimal(u"0.30"_s));
    EXPECT_EQ(tuned.shutdown, QDate(2027, 1, 14)) << "it ends with its base";
    EXPECT_FALSE(shipped().find(u"openai"_s, u"ft:nothing:me:x:y"_s));
}

TEST(Catalogue, NamesTheEntryThatDoesNotFit)
{
    EXPECT_EQ(ModelCatalogue::fromJson("{}").error().subject, u"as_of"_s);
    EXPECT_EQ(
        ModelCatalogue::fromJson(R"({"as_of":"2026-11-22","models":[{"id":"m","server":"nobody"}]})").error().subject,
        u"m"_s);
}

TEST(Costs, CountCachedTokensAtTheirPrice)
{
    const TokenPrices prices{*Money::fromDecimal(u"2.50"_s), *Money::fromDecimal(u"1.25"_s),
                             *Money::fromDecimal(u"10.00"_s)};
    EXPECT_EQ(costOf({1'000'000, 0, 0}, prices).toDecimal(), u"2.50"_s);
    EXPECT_EQ(costOf({1'000, 400, 100}, prices).toDecimal(), u"0.003"_s);
    EXPECT_EQ(costOf({1, 0, 0}, {Money{1}, Money{1}, Money{1}}).nanos, 1) << "never rounded down to nothing";
}

} // namespace
} // namespace likeness
