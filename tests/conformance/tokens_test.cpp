// SPDX-License-Identifier: GPL-3.0-or-later
// Token counts against the reference tokenizer, asked now; run.sh asks it and names the file with its answers. The same
// texts' golden ids are part of the ordinary tests.
#include "bpe/byte_pair_encoder.h"
#include "bpe/openai_patterns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace likeness {
namespace {

BytePairEncoder encoderFor(const QString &name)
{
    QFile file(QStringLiteral(":/vocabulary/%1.bpe").arg(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const std::string pattern = name == QStringLiteral("o200k_base") ? o200kPattern() : cl100kPattern();
    return BytePairEncoder(Vocabulary::fromPacked(file.readAll().toStdString()).value(),
                           Splitter::fromPattern(pattern).value());
}

TEST(TokenCounts, EqualTheReferenceTokenizers)
{
    const QString path = qEnvironmentVariable("LIKENESS_REFERENCE_TOKENS");
    if (path.isEmpty())
        GTEST_SKIP() << "The reference tokenizer was not asked; ./dev conformance asks it.";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_GT(rows.size(), 40);
    for (const QString &name : {QStringLiteral("cl100k_base"), QStringLiteral("o200k_base")}) {
        const BytePairEncoder encoder = encoderFor(name);
        qint64 tokens = 0;
        for (const QJsonValue row : rows) {
            std::vector<int> expected;
            const QJsonArray ids = row[name].toArray();
            for (const QJsonValue id : ids)
                expected.push_back(id.toInt());
            const std::string text = row[u"text"].toString().toStdString();
            EXPECT_EQ(encoder.encode(text), expected) << name.toStdString() << ": " << text;
            EXPECT_EQ(encoder.count(text), expected.size());
            tokens += qint64(expected.size());
        }
        RecordProperty(name.toStdString(), std::to_string(tokens));
    }
}

} // namespace
} // namespace likeness
