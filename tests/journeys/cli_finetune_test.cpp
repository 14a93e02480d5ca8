// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"
#include "tests/journeys/training_rows.h"

#include <QJsonArray>

namespace likeness {
namespace {

class CliFinetune : public CliJourney {
protected:
    void SetUp() override
    {
        CliJourney::SetUp();
        makeLibrary();
        ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Ines"_qs}).exit, 0);
    }

    void accept(int count)
    {
        ASSERT_EQ(run({u"examples"_qs, u"import"_qs, write(u"rows.jsonl"_qs, distinctRows(count))}).exit, 0);
        ASSERT_EQ(run({u"examples"_qs, u"set"_qs, u"--query"_qs, u"status:new"_qs, u"--state"_qs, u"accepted"_qs}).exit,
                  0);
    }

    QJsonObject checked(const QStringList &more = {})
    {
        return run(QStringList{u"finetune"_qs, u"check"_qs, u"--json"_qs} + more).json();
    }
};

QStringList kindsOf(const QJsonObject &check)
{
    QStringList kinds;
    for (const QJsonValue value : check[QLatin1String("findings")].toArray())
        kinds.append(value[QLatin1String("kind")].toString());
    return kinds;
}

TEST_F(CliFinetune, TooFewRowsStopAndSayWhatIsMissing)
{
    accept(8);
    const CliRun check = run({u"finetune"_qs, u"check"_qs});
    EXPECT_EQ(check.exit, 4);
    EXPECT_TRUE(check.out.contains("10 are the least")) << check.out.toStdString();
    EXPECT_EQ(run({u"finetune"_qs, u"estimate"_qs}).exit, 4);
    EXPECT_TRUE(kindsOf(checked()).contains(u"too_few_rows"_qs));
}

TEST_F(CliFinetune, WritesTheFilesAsTheyAreSent)
{
    accept(60);
    ASSERT_EQ(run({u"prompt"_qs, u"save"_qs, write(u"prompt.txt"_qs, "You are Ines.")}).exit, 0);
    ASSERT_EQ(run({u"prompt"_qs, u"activate"_qs, u"v1"_qs}).exit, 0);
    const QJsonObject check = checked({u"--out"_qs, pathOf(u"data"_qs)});
    EXPECT_TRUE(check[QLatin1String("can_train")].toBool());
    EXPECT_FALSE(kindsOf(check).contains(u"no_prompt"_qs));
    const QJsonObject dataset = check[QLatin1String("dataset")].toObject();
    QFile training(pathOf(u"data/training.jsonl"_qs));
    QFile validation(pathOf(u"data/validation.jsonl"_qs));
    ASSERT_TRUE(training.open(QIODevice::ReadOnly) && validation.open(QIODevice::ReadOnly));
    const QByteArrayList rows = training.readAll().trimmed().split('\n');
    EXPECT_EQ(rows.size(), dataset[QLatin1String("training_rows")].toInt());
    EXPECT_EQ(validation.readAll().count('\n'), dataset[QLatin1String("validation_rows")].toInt());
    EXPECT_TRUE(rows.first().contains("You are Ines."));
    EXPECT_EQ(checked()[QLatin1String("dataset")], check[QLatin1String("dataset")]) << "the same seed, the same rows";
    EXPECT_NE(checked({u"--seed"_qs, u"7"_qs})[QLatin1String("dataset")], check[QLatin1String("dataset")]);
}

TEST_F(CliFinetune, EstimatesTokensAndPriceForAModel)
{
    accept(60);
    ASSERT_EQ(run({u"accounts"_qs, u"add"_qs, u"--provider"_qs, u"openai"_qs, u"--key-file"_qs,
                   write(u"key"_qs, "sk-planted-0123456789")})
                  .exit,
              0);
    const QStringList model{u"finetune"_qs, u"estimate"_qs, u"--model"_qs, u"gpt-4o-2024-08-06"_qs};
    const QJsonObject estimate = run(model + QStringList{u"--json"_qs}).json();
    EXPECT_EQ(estimate[QLatin1String("epochs")].toInt(), 3);
    EXPECT_TRUE(estimate[QLatin1String("tokens_are_exact")].toBool());
    const double tokens = estimate[QLatin1String("trained_tokens")].toDouble();
    const double dollars = estimate[QLatin1String("cost")].toString().section(u' ', 0, 0).toDouble();
    EXPECT_GT(tokens, 60 * 3 * 10);
    EXPECT_NEAR(dollars, tokens * 25 / 1e6, 1e-6);
    EXPECT_EQ(estimate[QLatin1String("shutdown")].toString(), QStringLiteral("2027-01-14"));
    EXPECT_TRUE(run(model).err.contains("switched off")) << "money should not go into what ends soon unseen";
    EXPECT_EQ(run({u"finetune"_qs, u"estimate"_qs, u"--epochs"_qs, u"51"_qs}).exit, 2);
    EXPECT_EQ(run({u"finetune"_qs, u"estimate"_qs, u"--model"_qs, u"no-such-model"_qs}).exit, 3);
}

} // namespace
} // namespace likeness
