// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/answers/style_answer.h"

#include "domain/text/clean_text.h"
#include "services/prompt/answers/cut_json.h"

#include <QJsonArray>
#include <QSet>

namespace likeness {

namespace {

constexpr qsizetype mostFindings = 12;
constexpr qsizetype mostQuotes = 6;
constexpr qsizetype longestFinding = 600;
constexpr qsizetype longestPrompt = 12'000;

tl::unexpected<Error> unlike(const QString &what)
{
    return failure(ErrorKind::Corrupt, {}, QStringLiteral("answer: ") + what);
}

/// What one text is compared by: a model may write straight marks where the source has round ones.
QString comparable(const QString &text)
{
    QString plain = cleanText(text).text.simplified();
    plain.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"').replace(u'„', u'"');
    return plain;
}

/// Whether the members are these and no others; of a cut answer some may be missing.
bool hasOnly(const QJsonObject &object, const QStringList &members, AnswerPart part)
{
    const QStringList keys = object.keys();
    const bool isWithin = QSet<QString>(keys.begin(), keys.end()).subtract({members.begin(), members.end()}).isEmpty();
    return isWithin && (part == AnswerPart::Cut || keys.size() == members.size());
}

class Checking {
public:
    Checking(const QStringList &ownTexts, AnswerPart part) : m_part(part)
    {
        for (const QString &text : ownTexts)
            m_sources.append(comparable(text));
    }

    Result<QVector<StyleFinding>> findings(const QJsonValue &value)
    {
        if (value.isUndefined() && m_part == AnswerPart::Cut)
            return QVector<StyleFinding>();
        if (!value.isArray() || value.toArray().size() > mostFindings)
            return unlike(QStringLiteral("findings"));
        QVector<StyleFinding> found;
        const QJsonArray all = value.toArray();
        for (const QJsonValue one : all) {
            const auto finding = this->finding(one.toObject());
            if (!finding)
                return failure(finding.error());
            if (finding->quotes.isEmpty())
                ++rejectedFindings;
            else
                found.append(*finding);
        }
        return found;
    }

    int rejectedQuotes = 0;
    int rejectedFindings = 0;

private:
    Result<StyleFinding> finding(const QJsonObject &json)
    {
        const QJsonValue text = json[QLatin1String("text")];
        const QJsonValue quotes = json[QLatin1String("quotes")];
        const bool isCut = m_part == AnswerPart::Cut;
        const bool isFormed = (text.isString() || isCut) && (quotes.isArray() || isCut)
            && hasOnly(json, {QStringLiteral("text"), QStringLiteral("quotes")}, m_part);
        const QString said = cleanText(text.toString()).text.simplified();
        if (!isFormed || (said.isEmpty() && !isCut) || said.size() > longestFinding
            || quotes.toArray().size() > mostQuotes)
            return unlike(QStringLiteral("finding"));
        StyleFinding finding{said, {}};
        const QJsonArray all = quotes.toArray();
        for (const QJsonValue quote : all) {
            if (!quote.isString())
                return unlike(QStringLiteral("quote"));
            take(finding.quotes, quote.toString());
        }
        return said.isEmpty() ? StyleFinding() : finding;
    }

    void take(QStringList &quotes, const QString &quote)
    {
        const QString plain = comparable(quote);
        const bool isSaid = !plain.isEmpty()
            && std::any_of(m_sources.begin(), m_sources.end(), [&](const QString &one) { return one.contains(plain); });
        if (!isSaid)
            ++rejectedQuotes;
        else if (!quotes.contains(plain))
            quotes.append(plain);
    }

    QStringList m_sources;
    AnswerPart m_part;
};

} // namespace

Result<StyleAnalysis> styleAnswer(const QString &answer, const QStringList &ownTexts, AnswerPart part)
{
    const bool isCut = part == AnswerPart::Cut;
    const auto json = isCut ? std::optional(cutJsonIn(answer)) : jsonIn(answer);
    if (!json)
        return unlike(QStringLiteral("no JSON object"));
    if (!hasOnly(*json,
                 {QStringLiteral("patterns"), QStringLiteral("vocabulary"), QStringLiteral("behaviour"),
                  QStringLiteral("system_prompt")},
                 part))
        return unlike(QStringLiteral("members"));
    Checking checking(ownTexts, part);
    const auto patterns = checking.findings(json->value(QLatin1String("patterns")));
    const auto vocabulary = checking.findings(json->value(QLatin1String("vocabulary")));
    const auto behaviour = checking.findings(json->value(QLatin1String("behaviour")));
    for (const auto *list : {&patterns, &vocabulary, &behaviour}) {
        if (!*list)
            return failure(list->error());
    }
    const QString prompt = cleanText(json->value(QLatin1String("system_prompt")).toString()).text.trimmed();
    if ((prompt.isEmpty() && !isCut) || prompt.size() > longestPrompt)
        return unlike(QStringLiteral("system_prompt"));
    StyleAnalysis analysis;
    analysis.patterns = *patterns;
    analysis.vocabulary = *vocabulary;
    analysis.behaviour = *behaviour;
    analysis.systemPrompt = prompt;
    analysis.rejectedQuotes = checking.rejectedQuotes;
    analysis.rejectedFindings = checking.rejectedFindings;
    analysis.isPartial = isCut;
    return analysis;
}

QString promptSoFar(const QString &answer)
{
    // Most of an answer comes before it, and walking through that again and again would be for nothing.
    if (!answer.contains(QLatin1String("\"system_prompt\"")))
        return {};
    return cutJsonIn(answer).value(QLatin1String("system_prompt")).toString();
}

} // namespace likeness
