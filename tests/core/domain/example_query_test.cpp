// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/example_counts.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

Example gig()
{
    Example example;
    example.userMessage = u"how was the gig?"_qs;
    example.assistantMessage = u"loud. my ears are STILL ringing"_qs; // 31 characters
    example.category = Category::Joke;
    example.confidence = 0.8F;
    return example;
}

bool matches(const QString &query, const Example &example = gig(), const QString &source = u"Chat-03.png"_qs)
{
    const auto parsed = ExampleQuery::parse(query);
    EXPECT_TRUE(parsed) << query.toStdString();
    return parsed && parsed->matches(example, source);
}

TEST(ExampleQuery, FindsByMarks)
{
    EXPECT_TRUE(matches(u""_qs));
    EXPECT_TRUE(matches(u"cat:joke status:new"_qs));
    EXPECT_TRUE(matches(u"CAT:Joke state:NEW"_qs));
    EXPECT_FALSE(matches(u"cat:story"_qs));
    EXPECT_FALSE(matches(u"status:accepted"_qs));
    EXPECT_TRUE(matches(u"src:\"chat-03.png\""_qs));
    EXPECT_TRUE(matches(u"src:chat"_qs));
    EXPECT_FALSE(matches(u"src:other"_qs));
    EXPECT_TRUE(matches(u"is:opener"_qs, [] {
        Example e = gig();
        e.userMessage.clear();
        return e;
    }()));
    EXPECT_FALSE(matches(u"is:starred"_qs));
    EXPECT_FALSE(matches(u"has:emoji"_qs));
}

TEST(ExampleQuery, ComparesNumbers)
{
    EXPECT_TRUE(matches(u"conf:80"_qs));
    EXPECT_TRUE(matches(u"conf:<=80 conf:>=80% conf:<81 conf:>79"_qs));
    EXPECT_FALSE(matches(u"conf:<80"_qs));
    EXPECT_TRUE(matches(u"len:31"_qs));
    EXPECT_FALSE(matches(u"len:>31"_qs));
}

TEST(ExampleQuery, FindsWordsAndPhrases)
{
    EXPECT_TRUE(matches(u"GIG ears"_qs));
    EXPECT_TRUE(matches(u"\"still ringing\""_qs));
    EXPECT_FALSE(matches(u"\"ringing still\""_qs));
    EXPECT_FALSE(matches(u"-gig"_qs));
    EXPECT_TRUE(matches(u"-\"was loud\""_qs));
    EXPECT_FALSE(matches(u"-cat:joke"_qs));
}

TEST(ExampleQuery, TakesTheSameMarkTwiceAsAChoice)
{
    EXPECT_TRUE(matches(u"cat:story cat:joke"_qs));
    EXPECT_FALSE(matches(u"cat:story cat:joke status:rejected"_qs));
    EXPECT_FALSE(matches(u"cat:joke -cat:joke"_qs));
}

TEST(ExampleQuery, FindsWhatExamplesAreKnownBy)
{
    Example example = gig();
    example.split = Split::Validation;
    example.speaker = u"Kim Lee\nRobin"_qs;
    example.language = u"en"_qs;
    example.personalData = PersonalKind::Phone;
    example.isStarred = true;
    EXPECT_TRUE(matches(u"split:val split:train has:star has:pii pii:phone lang:en"_qs, example));
    EXPECT_TRUE(matches(u"split:validation is:star lang:\"EN\""_qs, example));
    EXPECT_FALSE(matches(u"pii:email"_qs, example));
    EXPECT_TRUE(matches(u"-pii:email speaker:kim speaker:\"robin\""_qs, example));
    EXPECT_FALSE(matches(u"speaker:\"kim\""_qs, example)) << "quoted: the whole name";
    EXPECT_TRUE(matches(u"speaker:\"\" lang:unknown -has:pii"_qs)) << "nobody named";
    EXPECT_FALSE(matches(u"src:\"chat\""_qs));
    EXPECT_TRUE(matches(u"src:\"\""_qs, gig(), {}));
    EXPECT_FALSE(matches(u"has:edited"_qs, example));
    example.original = OriginalTexts{};
    EXPECT_TRUE(matches(u"has:edited is:edited"_qs, example));
    EXPECT_TRUE(matches(u"\"9:41\" "_qs, [] {
        Example e = gig();
        e.userMessage = u"at 9:41?"_qs;
        return e;
    }()));
    EXPECT_FALSE(matches(u"9:41 https://example.org"_qs)) << "no key, so words";
}

TEST(ExampleQuery, TakesRangesAsChoices)
{
    EXPECT_TRUE(matches(u"conf:80-94"_qs));
    EXPECT_FALSE(matches(u"conf:95-100"_qs));
    EXPECT_TRUE(matches(u"conf:95-100 conf:0-80"_qs));
    EXPECT_TRUE(matches(u"len:31-"_qs));
    EXPECT_FALSE(matches(u"len:32-"_qs));
    EXPECT_FALSE(matches(u"conf:>=70 conf:<80"_qs)) << "comparisons hold together";
}

TEST(ExampleQuery, SaysWhatIsWrongAndWhere)
{
    const auto fault = [](const QString &text) {
        const auto query = ExampleQuery::read(text);
        EXPECT_FALSE(query) << text.toStdString();
        return query ? QueryFault() : query.error();
    };
    EXPECT_EQ(fault(u"gig -kat:joke"_qs).kind, QueryFault::Kind::UnknownKey);
    EXPECT_TRUE(fault(u"gig -kat:joke"_qs).known.contains(u"cat"_qs));
    EXPECT_EQ(fault(u"gig -kat:joke"_qs).start, 4);
    EXPECT_EQ(fault(u"gig -kat:joke"_qs).length, 9);
    EXPECT_EQ(fault(u"cat:funny"_qs).kind, QueryFault::Kind::UnknownValue);
    EXPECT_TRUE(fault(u"cat:funny"_qs).known.contains(u"joke"_qs));
    EXPECT_EQ(fault(u"split:test"_qs).known, (QStringList{u"auto"_qs, u"train"_qs, u"val"_qs}));
    EXPECT_EQ(fault(u"len:long"_qs).kind, QueryFault::Kind::NotANumber);
    EXPECT_EQ(fault(u"conf:80-x"_qs).kind, QueryFault::Kind::NotANumber);
    EXPECT_EQ(fault(u"status:"_qs).kind, QueryFault::Kind::NoValue);
}

TEST(ExampleQuery, IsWrittenByClicks)
{
    EXPECT_EQ(toggledQuery({}, u"cat:joke"_qs), u"cat:joke"_qs);
    EXPECT_EQ(toggledQuery(u"gig cat:joke ears"_qs, u"cat:joke"_qs), u"gig ears"_qs);
    EXPECT_EQ(toggledQuery(u"state:NEW"_qs, u"status:new"_qs), QString()) << "the same in other words";
    EXPECT_EQ(toggledQuery(u"-cat:joke"_qs, u"cat:joke"_qs), u"-cat:joke cat:joke"_qs);
    const QString odd = quotedTerm(u"src"_qs, u"a \"b\" \\.png"_qs);
    EXPECT_TRUE(matches(odd, gig(), u"a \"b\" \\.png"_qs));
    EXPECT_EQ(toggledQuery(u"x "_qs + odd, odd), u"x"_qs);
}

TEST(ExampleCounts, SayWhatAClickWouldGive)
{
    QVector<Example> rows(4, gig());
    rows[0].category = Category::Story;
    rows[1].state = ExampleState::Accepted;
    rows[2].personalData = PersonalKinds(PersonalKind::Phone) | PersonalKind::Email;
    rows[3].confidence = 0.97F;
    const auto counts = countExamples(rows, ExampleQuery::parse(u"cat:joke conf:80-94"_qs).value(), {});
    EXPECT_EQ(counts.total, 4);
    EXPECT_EQ(counts.matching, 2);
    ASSERT_EQ(counts.categories.size(), 5) << "whole and in order, empty ones too";
    EXPECT_EQ(counts.categories[int(Category::Story)].count, 1);
    EXPECT_EQ(counts.categories[int(Category::Joke)], (FacetValue{u"cat:joke"_qs, u"joke"_qs, 2, true}));
    EXPECT_EQ(counts.confidence[2], (FacetValue{u"conf:95-100"_qs, u"95-100"_qs, 1, false}));
    EXPECT_EQ(counts.states[int(ExampleState::Accepted)].count, 1);
    ASSERT_EQ(counts.personal.size(), 2);
    EXPECT_EQ(counts.personal[0].term, u"pii:email"_qs);
    ASSERT_EQ(counts.languages.size(), 1);
    EXPECT_EQ(counts.languages[0], (FacetValue{u"lang:unknown"_qs, QString(), 2, false}));
    for (const Facet &facet : {counts.categories, counts.states, counts.splits, counts.confidence, counts.lengths,
                               counts.sources, counts.speakers, counts.languages, counts.personal}) {
        for (const FacetValue &value : facet)
            EXPECT_TRUE(ExampleQuery::parse(value.term)) << value.term.toStdString();
    }
}

TEST(ExampleQuery, NamesWhatItDoesNotUnderstand)
{
    for (const char16_t *bad : {u"cat:funny", u"foo:bar", u"conf:high", u"is:nice", u"status:", u"len:<"}) {
        const auto parsed = ExampleQuery::parse(QString::fromUtf16(bad));
        ASSERT_FALSE(parsed) << QString::fromUtf16(bad).toStdString();
        EXPECT_EQ(parsed.error().kind, ErrorKind::BadInput);
        EXPECT_EQ(parsed.error().subject, QString::fromUtf16(bad));
    }
}

TEST(ExampleQuery, TakesAnythingAPersonTypes)
{
    for (const char16_t *odd : {u"\"", u"-", u" - ", u"\"open", u"::", u"-\"\"", u"src:\"", u"a:b:c"})
        ExampleQuery::parse(QString::fromUtf16(odd)); // understood or refused, but never a crash
    EXPECT_TRUE(matches(u"\"gig"_qs)) << "a quote that does not close ends with the text";
}

} // namespace
} // namespace likeness
