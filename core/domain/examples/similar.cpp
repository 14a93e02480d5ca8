// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/similar.h"

#include "domain/text/shingles.h"
#include "domain/text/term_vectors.h"

#include <algorithm>

namespace likeness {

namespace {

constexpr double leastLikeness = 0.1;
constexpr std::size_t mostSimilar = 200;

QString textOf(const Example &example)
{
    return example.userMessage + u'\n' + example.assistantMessage;
}

} // namespace

QHash<QString, double> similarTo(const QVector<Example> &examples, const QString &id)
{
    const auto wanted =
        std::find_if(examples.begin(), examples.end(), [&](const Example &one) { return one.id == id; });
    if (wanted == examples.end())
        return {};
    QStringList texts;
    for (const Example &one : examples)
        texts.append(textOf(one));
    const TermSpace space = termSpaceOf(texts, TermWeight::CountTimesRarity);
    const qsizetype place = wanted - examples.begin();
    const Shingles shingles = shinglesOf(normalised(texts[place]));
    std::vector<std::pair<double, qsizetype>> found;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        const double words = cosine(space.vectors[std::size_t(place)], space.vectors[std::size_t(i)]);
        if (i == place || words == 0)
            continue; // texts without a word in common need not be looked at letter by letter
        const double likeness = (words + resemblance(shingles, shinglesOf(normalised(texts[i])))) / 2;
        if (likeness >= leastLikeness)
            found.emplace_back(-likeness, i);
    }
    std::sort(found.begin(), found.end());
    found.resize(std::min(found.size(), mostSimilar));
    QHash<QString, double> alike{{id, 1.0}};
    for (const auto &[likeness, i] : found)
        alike.insert(examples[i].id, -likeness);
    return alike;
}

} // namespace likeness
