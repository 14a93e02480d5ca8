// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_corpus.h"

#include <gtest/gtest.h>

#include <iostream>
#include <random>

namespace likeness::test {
namespace {

constexpr qint64 maximumGrowth = 256 << 20;
constexpr std::chrono::seconds maximumTime{30}; // of work

QString describe(const HostileItem &item, const Outcome &outcome)
{
    QString line = item.file + QStringLiteral(": ") + verdict(outcome);
    if (outcome.isDone() && !outcome.ends.front())
        line += QStringLiteral(" (error %1, %2)")
                    .arg(int(outcome.ends.front().error().kind))
                    .arg(outcome.ends.front().error().detail);
    return line + QStringLiteral(", accepted ") + item.accepted.join(QLatin1Char('/'));
}

TEST(HostileFiles, EndAsTheManifestSays)
{
    ExtractorPool pool(realExtractors());
    const auto items = hostileCorpus();
    ASSERT_EQ(items.size(), 54U);
    const qint64 before = residentMemory();
    QStringList deviations;
    for (const HostileItem &item : items) {
        const auto begun = workerTime();
        const auto outcome = readAll(pool, item.content, item.file);
        const auto time = workerTime() - begun;
        EXPECT_LT(time, maximumTime) << item.file.toStdString();
        std::cout << time.count() << " ms " << describe(item, *outcome).toStdString() << '\n';
        if (!item.accepted.contains(verdict(*outcome)))
            deviations += describe(item, *outcome);
    }
    EXPECT_LT(residentMemory() - before, maximumGrowth);
    EXPECT_LE(deviations.size() * 20, qsizetype(items.size())) << deviations.join(QLatin1Char('\n')).toStdString();
    std::cout << "deviations: " << deviations.size() << '\n'
              << deviations.join(QLatin1Char('\n')).toStdString() << '\n';
}

/// Flips, cuts, repeats or overwrites a few places; the seed makes every run the same.
QByteArray mutated(QByteArray bytes, std::mt19937 &random)
{
    const auto place = [&] { return qsizetype(random() % unsigned(std::max<qsizetype>(1, bytes.size()))); };
    const unsigned changes = 1 + random() % 8;
    for (unsigned i = 0; i < changes && !bytes.isEmpty(); ++i) {
        switch (random() % 4) {
        case 0:
            bytes[place()] = char(random());
            break;
        case 1:
            bytes.remove(place(), qsizetype(1 + random() % 64));
            break;
        case 2:
            bytes.insert(place(), bytes.mid(place(), qsizetype(random() % 256)));
            break;
        default:
            bytes.replace(place(), 4, QByteArray("\xff\xff\xff\x7f", 4));
        }
    }
    return bytes;
}

// LIKENESS_MUTANTS sets how many; a release is tried with 2,000.
TEST(HostileFiles, MutantsNeitherCrashNorHangTheProgram)
{
    const int count =
        qEnvironmentVariableIsSet("LIKENESS_MUTANTS") ? qEnvironmentVariableIntValue("LIKENESS_MUTANTS") : 200;
    ExtractorPool pool(realExtractors());
    const auto items = hostileCorpus();
    const qint64 before = residentMemory();
    std::mt19937 random(20'260'101);
    qint64 slowest = 0;
    int died = 0;
    for (int i = 0; i < count; ++i) {
        const HostileItem &item = items[random() % items.size()];
        const auto begun = workerTime();
        const auto outcome = readAll(pool, mutated(item.content, random), item.file);
        EXPECT_TRUE(outcome->isDone()) << item.file.toStdString() << " mutant " << i;
        const auto time = workerTime() - begun;
        EXPECT_LT(time, maximumTime) << item.file.toStdString() << " mutant " << i;
        slowest = std::max<qint64>(slowest, time.count());
        died += outcome->error() == ErrorKind::Crashed || outcome->error() == ErrorKind::TimedOut ? 1 : 0;
    }
    EXPECT_LT(residentMemory() - before, maximumGrowth);
    std::cout << count << " mutants, slowest " << slowest << " ms, " << died << " workers lost for good\n";
}

} // namespace
} // namespace likeness::test
