// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/findings.h"

#include "domain/examples/near_duplicates.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace likeness {

namespace {

constexpr int perMessage = 4; // tokens: three and the role
constexpr int answerStart = 3;
constexpr double mostOfOneCategory = 0.7; // share of the rows above which the others hardly count
constexpr int fewForShares = 10; // rows below which shares say nothing
constexpr double manySameReplies = 0.05; // share of rows with one and the same reply
constexpr int leastSameReplies = 3;
constexpr double secondLanguage = 0.05; // share of rows above which another language is no exception

/// Gathers the findings of one data set.
class Inspection {
public:
    Inspection(const Dataset &dataset, const QVector<Example> &examples, const FindingRules &rules)
        : m_dataset(dataset),
          m_all(examples),
          m_rules(rules)
    {
        std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_examples), isTrainable);
    }

    QVector<Finding> run()
    {
        countRows();
        lookAtLeftOut();
        lookAtTexts();
        lookAtRepeats();
        lookAtReplies();
        lookAtCategories();
        lookAtLanguages();
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const Finding &left, const Finding &right) { return left.weight > right.weight; });
        return m_findings;
    }

private:
    void add(FindingKind kind, FindingWeight weight, const QStringList &ids, const QString &subject = {})
    {
        if (!ids.isEmpty())
            m_findings.append({kind, weight, ids, int(ids.size()), subject});
    }

    template <typename Is> QStringList rowsWhere(Is is) const
    {
        QStringList ids;
        for (qsizetype i = 0; i < m_examples.size(); ++i) {
            if (is(m_examples[i], m_dataset.rows[i]))
                ids.append(m_examples[i].id);
        }
        return ids;
    }

    void countRows()
    {
        const int rows = m_dataset.count(Split::Train);
        if (rows < fewestTrainingRows)
            m_findings.append({FindingKind::TooFewRows, FindingWeight::Stop, {}, rows, {}});
        else if (m_dataset.rows.size() < goodTrainingRows)
            m_findings.append({FindingKind::FewRows, FindingWeight::Warning, {}, int(m_dataset.rows.size()), {}});
        if (m_dataset.systemPrompt.trimmed().isEmpty())
            m_findings.append({FindingKind::NoPrompt, FindingWeight::Warning, {}, int(m_dataset.rows.size()), {}});
    }

    void lookAtLeftOut();
    void lookAtTexts();
    void lookAtRepeats();
    void lookAtReplies();
    void lookAtCategories();
    void lookAtLanguages();

    const Dataset &m_dataset;
    const QVector<Example> &m_all;
    QVector<Example> m_examples; ///< of the rows, in their order
    const FindingRules &m_rules;
    QVector<Finding> m_findings;
};

bool hasSpecialToken(const TrainingRow &row)
{
    static const QRegularExpression token(QStringLiteral("<\\|[^|<>\\s]{1,64}\\|>"));
    return row.system.contains(token) || std::any_of(row.turns.cbegin(), row.turns.cend(), [](const RowTurn &turn) {
               return turn.text.contains(token);
           });
}

void Inspection::lookAtLeftOut()
{
    QMap<FindingKind, QStringList> leftOut;
    for (const Example &example : m_all) {
        if (example.assistantMessage.trimmed().isEmpty())
            leftOut[FindingKind::EmptyReply].append(example.id);
        else if (example.userMessage.trimmed().isEmpty())
            leftOut[FindingKind::NobodyAsked].append(example.id);
        else if (!isTrainable(example))
            leftOut[FindingKind::LeftOut].append(example.id);
    }
    for (auto it = leftOut.cbegin(); it != leftOut.cend(); ++it)
        add(it.key(), FindingWeight::Note, *it);
}

void Inspection::lookAtTexts()
{
    using Row = DatasetRow;
    add(FindingKind::SpecialToken, FindingWeight::Stop,
        rowsWhere([](const Example &, const Row &row) { return hasSpecialToken(row.row); }));
    if (m_rules.tokensPerRow > 0) {
        add(FindingKind::TooLong, FindingWeight::Warning, rowsWhere([this](const Example &, const Row &row) {
                return tokensOf(row.row, m_rules.count) > m_rules.tokensPerRow;
            }));
    }
    add(FindingKind::PersonalData, FindingWeight::Warning,
        rowsWhere([](const Example &example, const Row &) { return bool(example.personalData); }));
}

void Inspection::lookAtRepeats()
{
    const QVector<DuplicateMark> marks = findDuplicates(m_examples);
    QStringList repeated;
    QStringList apart;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].keptIndex < 0)
            continue;
        repeated.append(m_examples[i].id);
        const Split own = m_examples[i].split;
        const Split other = m_examples[marks[i].keptIndex].split;
        if (own != Split::Auto && other != Split::Auto && own != other)
            apart.append(m_examples[i].id);
    }
    add(FindingKind::Repeated, FindingWeight::Note, repeated);
    add(FindingKind::PinnedApart, FindingWeight::Warning, apart);
}

void Inspection::lookAtReplies()
{
    QMap<QString, QStringList> byReply;
    for (const Example &example : m_examples)
        byReply[example.assistantMessage.simplified().toCaseFolded()].append(example.id);
    const auto limit = std::max<double>(leastSameReplies, manySameReplies * double(m_examples.size()));
    for (auto it = byReply.cbegin(); it != byReply.cend(); ++it) {
        if (!it.key().isEmpty() && double(it->size()) >= limit)
            add(FindingKind::SameReplies, FindingWeight::Warning, *it, it.key());
    }
}

void Inspection::lookAtCategories()
{
    if (m_examples.size() < fewForShares)
        return;
    for (const Category category :
         {Category::Greeting, Category::Question, Category::Statement, Category::Joke, Category::Story}) {
        const QStringList ids =
            rowsWhere([category](const Example &example, const DatasetRow &) { return example.category == category; });
        if (ids.isEmpty())
            m_findings.append({FindingKind::MissingCategory, FindingWeight::Note, {}, 0, categoryName(category)});
        else if (double(ids.size()) > mostOfOneCategory * double(m_examples.size()))
            add(FindingKind::Imbalance, FindingWeight::Warning, ids, categoryName(category));
    }
}

void Inspection::lookAtLanguages()
{
    QMap<QString, QStringList> byLanguage;
    for (const Example &example : m_examples) {
        if (!example.language.isEmpty())
            byLanguage[example.language].append(example.id);
    }
    QStringList spoken;
    QStringList others;
    const auto most = std::max_element(byLanguage.cbegin(), byLanguage.cend(),
                                       [](const QStringList &a, const QStringList &b) { return a.size() < b.size(); });
    for (auto it = byLanguage.cbegin(); it != byLanguage.cend(); ++it) {
        if (double(it->size()) <= secondLanguage * double(m_examples.size()))
            continue;
        spoken.append(it.key());
        if (it != most)
            others.append(*it);
    }
    add(FindingKind::MixedLanguages, FindingWeight::Note, others, spoken.join(QStringLiteral(", ")));
}

} // namespace

QString findingName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::TooFewRows:
        return QStringLiteral("too_few_rows");
    case FindingKind::NoPrompt:
        return QStringLiteral("no_prompt");
    case FindingKind::FewRows:
        return QStringLiteral("few_rows");
    case FindingKind::NobodyAsked:
        return QStringLiteral("nobody_asked");
    case FindingKind::EmptyReply:
        return QStringLiteral("empty_reply");
    case FindingKind::LeftOut:
        return QStringLiteral("left_out");
    case FindingKind::TooLong:
        return QStringLiteral("too_long");
    case FindingKind::SpecialToken:
        return QStringLiteral("special_token");
    case FindingKind::Repeated:
        return QStringLiteral("repeated");
    case FindingKind::SameReplies:
        return QStringLiteral("same_replies");
    case FindingKind::PersonalData:
        return QStringLiteral("personal_data");
    case FindingKind::Imbalance:
        return QStringLiteral("imbalance");
    case FindingKind::MissingCategory:
        return QStringLiteral("missing_category");
    case FindingKind::MixedLanguages:
        return QStringLiteral("mixed_languages");
    case FindingKind::PinnedApart:
        return QStringLiteral("pinned_apart");
    }
    return {};
}

QVector<Finding> findingsOf(const Dataset &dataset, const QVector<Example> &examples, const FindingRules &rules)
{
    return Inspection(dataset, examples, rules).run();
}

bool stopsTraining(const QVector<Finding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding &finding) { return finding.weight == FindingWeight::Stop; });
}

int tokensOf(const TrainingRow &row, const TokenCounter &count)
{
    int tokens = answerStart;
    if (!row.system.isEmpty())
        tokens += perMessage + count(row.system);
    for (const RowTurn &turn : row.turns)
        tokens += perMessage + count(turn.text);
    return tokens;
}

} // namespace likeness
