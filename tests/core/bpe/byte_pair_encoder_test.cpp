// SPDX-License-Identifier: GPL-3.0-or-later
#include "bpe/byte_pair_encoder.h"
#include "bpe/openai_patterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace likeness {
namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

const BytePairEncoder &encoder(const QString &name)
{
    static std::map<QString, BytePairEncoder> made;
    const auto known = made.find(name);
    if (known != made.end())
        return known->second;
    const std::string pattern = name == QStringLiteral("o200k_base") ? o200kPattern() : cl100kPattern();
    auto vocabulary =
        Vocabulary::fromPacked(content(QStringLiteral(":/vocabulary/%1.bpe").arg(name)).toStdString()).value();
    return made.emplace(name, BytePairEncoder(std::move(vocabulary), Splitter::fromPattern(pattern).value()))
        .first->second;
}

std::vector<int> numbers(const QJsonValue &array)
{
    std::vector<int> all;
    for (const QJsonValue &one : array.toArray())
        all.push_back(one.toInt());
    return all;
}

// The golden ids were made once with the package js-tiktoken 1.0.21.
TEST(BytePairEncoding, GivesTheIdsOfTheReferenceTokenizer)
{
    const QJsonArray rows =
        QJsonDocument::fromJson(content(QStringLiteral(LIKENESS_FIXTURES "/bpe/golden.json"))).array();
    ASSERT_GT(rows.size(), 30);
    for (const QJsonValue &row : rows) {
        const std::string text = row[u"text"].toString().toStdString();
        for (const QString &name : {QStringLiteral("cl100k_base"), QStringLiteral("o200k_base")})
            EXPECT_EQ(encoder(name).encode(text), numbers(row[name])) << name.toStdString() << ": " << text;
    }
}

TEST(BytePairEncoding, TakesAnyBytes)
{
    const BytePairEncoder &encoding = encoder(QStringLiteral("o200k_base"));
    EXPECT_EQ(encoding.count(""), 0U);
    for (const std::string &bytes : {std::string("\xff\xfe"), std::string("ok \xc3 cut"), std::string("\xed\xa0\x80")})
        EXPECT_GT(encoding.count(bytes), 0U);
}

TEST(BytePairEncoding, StaysQuickOnOneLongPiece)
{
    // Looking for the lowest pair anew after each merge would take hours here.
    const BytePairEncoder &encoding = encoder(QStringLiteral("o200k_base"));
    EXPECT_LT(encoding.count(std::string(500'000, 'a')), 100'000U);
    EXPECT_GT(encoding.count(std::string(500'000, '\xff')), 1'000U);
}

TEST(Vocabularies, AreRefusedWhereTheirBytesAreCut)
{
    EXPECT_EQ(Vocabulary::fromPacked(std::string("\1a\1b\2ab", 7))->rank("ab"), 2);
    EXPECT_FALSE(Vocabulary::fromPacked(std::string("\1a\2b", 4)));
    EXPECT_FALSE(Vocabulary::fromPacked(std::string("\1a\1a", 4))) << "one token twice";
    EXPECT_FALSE(Vocabulary::fromPacked(std::string("\0", 1)));
}

} // namespace
} // namespace likeness
