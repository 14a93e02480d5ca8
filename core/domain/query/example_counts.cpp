// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/example_counts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness {

namespace {

constexpr std::array<QStringView, 3> confidenceBands{u"0-79", u"80-94", u"95-100"};
constexpr std::array<QStringView, 3> lengthBands{u"0-40", u"41-120", u"121-"};

std::size_t confidenceBand(const Example &example)
{
    const double percent = std::round(double(example.confidence) * 100);
    return percent < 80 ? 0 : percent < 95 ? 1 : 2;
}

std::size_t lengthBand(const Example &example)
{
    const qsizetype length = example.assistantMessage.size();
    return length <= 40 ? 0 : length <= 120 ? 1 : 2;
}

/// Counts examples by what they are, one look at each.
class Counter {
public:
    Counter(const ExampleQuery &query, const QHash<QString, QString> &sourceNames)
        : m_query(query),
          m_sourceNames(sourceNames)
    {
    }

    void add(const Example &example)
    {
        const QString source = sourceNameOf(example, m_sourceNames);
        m_failing = m_query.failing(example, source);
        m_counts.matching += m_failing == 0 ? 1 : 0;
        ++m_counts.total;
        m_categories[std::size_t(example.category)] += countsFor(QueryField::Category);
        m_states[std::size_t(example.state)] += countsFor(QueryField::State);
        m_splits[std::size_t(example.split)] += countsFor(QueryField::Split);
        m_confidence[confidenceBand(example)] += countsFor(QueryField::Sureness);
        m_lengths[lengthBand(example)] += countsFor(QueryField::Length);
        m_sources[source] += countsFor(QueryField::Source);
        m_languages[example.language] += countsFor(QueryField::Language);
        addSpeakers(example.speaker);
        addPersonal(example.personalData);
    }

    ExampleCounts counts()
    {
        m_counts.categories = named(u"cat"_qs, m_categories, queryValues(u"cat"_qs));
        m_counts.states = named(u"status"_qs, m_states, queryValues(u"status"_qs));
        m_counts.splits = named(u"split"_qs, m_splits, queryValues(u"split"_qs));
        m_counts.confidence = named(u"conf"_qs, m_confidence, namesOf(confidenceBands));
        m_counts.lengths = named(u"len"_qs, m_lengths, namesOf(lengthBands));
        m_counts.personal = named(u"pii"_qs, m_personal, queryValues(u"pii"_qs));
        m_counts.personal.removeIf([](const FacetValue &one) { return one.count == 0 && !one.isChosen; });
        m_counts.sources = frequent(u"src"_qs, m_sources);
        m_counts.speakers = frequent(u"speaker"_qs, m_speakers);
        m_counts.languages = frequent(u"lang"_qs, m_languages);
        return m_counts;
    }

private:
    /// 1 where all terms of other fields hold.
    int countsFor(QueryField field) const { return (m_failing & ~(quint32(1) << int(field))) == 0 ? 1 : 0; }

    void addSpeakers(const QString &speakers)
    {
        const int count = countsFor(QueryField::Speaker);
        if (!speakers.contains(u'\n')) {
            m_speakers[speakers] += count;
            return;
        }
        const QStringList names = speakers.split(u'\n');
        for (const QString &name : names)
            m_speakers[name] += count;
    }

    void addPersonal(PersonalKinds kinds)
    {
        const int count = kinds ? countsFor(QueryField::Personal) : 0;
        for (std::size_t i = 0; i < m_personal.size(); ++i)
            m_personal[i] += (int(kinds) >> i & 1) != 0 ? count : 0;
    }

    template <std::size_t size> static QStringList namesOf(const std::array<QStringView, size> &names)
    {
        QStringList list;
        for (const QStringView name : names)
            list.append(name.toString());
        return list;
    }

    template <std::size_t size>
    Facet named(const QString &key, const std::array<int, size> &counts, const QStringList &values) const
    {
        Facet facet;
        for (std::size_t i = 0; i < size; ++i) {
            const QString term = key + u':' + values[qsizetype(i)];
            facet.append({term, values[qsizetype(i)], counts[i], isChosen(term)});
        }
        return facet;
    }

    Facet frequent(const QString &key, const QHash<QString, int> &counts) const
    {
        Facet facet;
        for (auto one = counts.cbegin(); one != counts.cend(); ++one) {
            const QString code = one.key().isEmpty() ? u"unknown"_qs : one.key();
            const QString term = key == u"lang" ? key + u':' + code : quotedTerm(key, one.key());
            const FacetValue value{term, one.key(), *one, isChosen(term)};
            if (value.count > 0 || value.isChosen)
                facet.append(value);
        }
        std::sort(facet.begin(), facet.end(), [](const FacetValue &left, const FacetValue &right) {
            return left.count != right.count ? left.count > right.count : left.value < right.value;
        });
        return facet;
    }

    bool isChosen(const QString &term) const { return !m_query.isEmpty() && m_query.hasTerm(term); }

    const ExampleQuery &m_query;
    const QHash<QString, QString> &m_sourceNames;
    ExampleCounts m_counts;
    quint32 m_failing = 0;
    std::array<int, 5> m_categories{};
    std::array<int, 3> m_states{};
    std::array<int, 3> m_splits{};
    std::array<int, 3> m_confidence{};
    std::array<int, 3> m_lengths{};
    std::array<int, 6> m_personal{};
    QHash<QString, int> m_sources;
    QHash<QString, int> m_speakers;
    QHash<QString, int> m_languages;
};

} // namespace

ExampleCounts countExamples(const QVector<Example> &examples, const ExampleQuery &query,
                            const QHash<QString, QString> &sourceNames)
{
    Counter counter(query, sourceNames);
    for (const Example &example : examples)
        counter.add(example);
    return counter.counts();
}

} // namespace likeness
