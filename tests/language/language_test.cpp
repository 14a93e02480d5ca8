// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace likeness {
namespace {

QString said(const char *english, int n = -1)
{
    return QCoreApplication::translate("cli", english, nullptr, n);
}

class Speaking : public ::testing::Test {
protected:
    void SetUp() override
    {
        qunsetenv("LANGUAGE");
        for (const char *name : {"LC_MESSAGES", "LC_NUMERIC", "LANG"})
            qunsetenv(name);
        setSystem("C.UTF-8");
    }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    static void setSystem(const char *locale) { qputenv("LC_ALL", locale); }
};

TEST_F(Speaking, EnglishPluralsAreRightWithoutATranslation)
{
    const Language language;
    EXPECT_EQ(said("%n file(s) read", 1), u"1 file read"_qs);
    EXPECT_EQ(said("%n file(s) read", 2), u"2 files read"_qs);
    EXPECT_EQ(said("%n file(s) read", 0), u"0 files read"_qs);
}

TEST_F(Speaking, AChosenLanguageIsSpokenUntilAnotherIs)
{
    Language language;
    language.use(u"de"_qs);
    EXPECT_EQ(language.code(), u"de"_qs);
    EXPECT_EQ(said("%n example(s)", 1), u"1 Beispiel"_qs);
    EXPECT_EQ(said("%n example(s)", 2), u"2 Beispiele"_qs);
    EXPECT_EQ(QLocale().language(), QLocale::German);
    language.use(u"en"_qs);
    EXPECT_EQ(said("%n example(s)", 2), u"2 examples"_qs);
}

// Qt reads the environment once, so each of these has a process of its own.
TEST_F(Speaking, TheSystemsLanguageIsSpokenWhereNoneIsChosen)
{
    setSystem("de_AT.UTF-8");
    Language language;
    language.use({});
    EXPECT_EQ(language.code(), u"de"_qs);
}

TEST_F(Speaking, EnglishIsSpokenWhereTheSystemsLanguageIsNotKnown)
{
    setSystem("fr_FR.UTF-8");
    Language language;
    language.use({});
    EXPECT_EQ(language.code(), u"en"_qs);
}

TEST_F(Speaking, AnUnknownCodeMeansTheSystems)
{
    Language language;
    language.use(u"tlh"_qs);
    EXPECT_EQ(language.code(), u"en"_qs);
}

} // namespace
} // namespace likeness
