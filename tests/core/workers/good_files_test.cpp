// SPDX-License-Identifier: GPL-3.0-or-later
#include "pool_driver.h"

#include <QFile>

#include <gtest/gtest.h>

namespace likeness::test {
namespace {

QByteArray fixture(const QString &path)
{
    QFile file(QStringLiteral(LIKENESS_FIXTURES "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// Language data are opened behind the lock, some only when a file asks for them.
TEST(GoodFiles, EveryLanguageLoadsBehindTheLock)
{
    ExtractorPool pool(realExtractors(1));
    const QByteArray picture = fixture(QStringLiteral("hostile/img/injection.png"));
    for (const char *languages : {"", "eng", "deu", "spa", "eng+deu+spa"}) {
        const auto outcome = readAll(pool, {QStringLiteral("a.png"), picture, QLatin1String(languages), 1});
        ASSERT_TRUE(outcome->isDone() && outcome->ends[0]) << languages;
        EXPECT_TRUE(outcome->text().contains(QStringLiteral("instructions"))) << languages;
    }
}

} // namespace
} // namespace likeness::test
