// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/analysis_request.h"

#include "domain/examples/selection.h"
#include "domain/style/style_card.h"
#include "services/prompt/prompt_resources.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace likeness {

namespace {

constexpr int mostExamples = 120;

/// 24 letters of chance: whoever wrote the imported text cannot know them, so nothing in it can end the message's data.
/// Letters alone, because a run of digits looks like personal data.
QString newMark()
{
    constexpr int length = 24;
    QString mark;
    for (int i = 0; i < length; ++i)
        mark += QChar(u'a' + QRandomGenerator::system()->bounded(26));
    return mark;
}

/// Each line of a text behind the same label, so that no text can look like another's line.
QString labelled(const QString &label, const QString &text)
{
    QString lines;
    const QStringList all = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all)
        lines += label + line.simplified() + u'\n';
    return lines;
}

QString percent(const StyleShare &share)
{
    return QString::number(qRound(100 * share.value())) + u'%';
}

/// Of what is shown. Numbers alone: the words of a card are the person's, and belong into the data.
QString figuresOf(const StyleCard &card)
{
    return QStringLiteral(
               "%1 messages with a median of %2 words, %3 messages in a reply; %4 begin in small letters, %5 "
               "end without a mark, %6 hold an emoji, %7 ask.")
        .arg(card.messages)
        .arg(card.messageWords)
        .arg(card.burst, 0, 'f', 1)
        .arg(percent(card.casing.lowerStart), percent(card.punctuation.noneAtEnd), percent(card.emoji),
             percent(card.punctuation.question));
}

/// Fills in the names in braces in one go, so that what is filled in is never read again.
QString filled(const QString &text, const QHash<QString, QString> &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
        if (close < 0) {
            result += text.mid(at);
            break;
        }
        result += text.mid(at, open - at) + values.value(name, u'{' + name + u'}');
        at = close + 1;
    }
    return result;
}

ChatRequest requestOf(const QString &resource, QHash<QString, QString> values, const QString &material)
{
    const QString mark = newMark();
    values.insert(QStringLiteral("mark"), mark);
    ChatRequest request;
    request.messages = {
        {ChatRole::System, filled(promptResource(resource + QStringLiteral(".md")), values).trimmed(), {}},
        {ChatRole::User, QStringLiteral("<<<%1\n").arg(mark) + material + QStringLiteral(">>>") + mark, {}}};
    request.temperature = 0; // the same material, the same findings
    request.form = AnswerForm::JsonSchema;
    request.schemaName = resource;
    request.schema = schemaResource(resource + QStringLiteral(".schema.json"));
    return request;
}

QVector<Example> candidatesIn(const QVector<Example> &examples)
{
    constexpr qsizetype enough = 2'000;
    const qsizetype step = examples.size() / enough + 1;
    QVector<Example> candidates;
    for (qsizetype i = 0; i < examples.size(); ++i) {
        if (examples[i].isSelected || i % step == 0)
            candidates.append(examples[i]);
    }
    return candidates;
}

/// What stands between the marks.
QStringList materialLines(const ChatRequest &request)
{
    QStringList lines = request.messages.isEmpty() ? QStringList() : request.messages.last().text.split(u'\n');
    return lines.size() < 2 ? QStringList() : lines.mid(1, lines.size() - 2);
}

} // namespace

int materialLimit(int contextTokens)
{
    constexpr int unknown = 6'000;
    constexpr int most = 48'000;
    constexpr int charactersAToken = 3;
    return contextTokens <= 0 ? unknown : std::clamp(contextTokens * charactersAToken / 8, unknown / 2, most);
}

StyleRequest styleRequest(const QString &name, const QVector<Example> &examples, int limit)
{
    StyleRequest made;
    QString material;
    QVector<Example> shown;
    const QVector<Example> candidates = candidatesIn(examples);
    for (const int index : selectRepresentative(candidates, {mostExamples})) {
        const Example &example = candidates[index];
        const QString block = QStringLiteral("[%1]\n").arg(made.examples + 1)
            + labelled(QStringLiteral("other: "), example.userMessage)
            + labelled(QStringLiteral("me: "), example.assistantMessage);
        if (material.size() + block.size() > limit)
            continue; // a long one; a shorter one may still fit
        material += block;
        shown.append(example);
        ++made.examples;
    }
    constexpr int answerTokens = 4'000;
    made.request = requestOf(
        QStringLiteral("style_analysis"),
        {{QStringLiteral("name"), name}, {QStringLiteral("figures"), figuresOf(styleCardOf(shown))}}, material);
    made.request.maxTokens = answerTokens;
    return made;
}

QStringList ownTextsIn(const ChatRequest &request, const QVector<HiddenPiece> &hidden)
{
    QStringList texts;
    const QStringList lines = materialLines(request);
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            texts.append(QString());
        else if (line.startsWith(u"me: ") && !texts.isEmpty())
            texts.last() += (texts.last().isEmpty() ? QString() : QStringLiteral(" ")) + line.mid(4);
    }
    for (QString &text : texts) {
        Restorer restorer(hidden);
        const QString begun = restorer.take(text);
        text = begun + restorer.finish();
    }
    return texts;
}

QVector<NumberedMessage> shownMessages(const ChatRequest &request, QVector<NumberedMessage> messages)
{
    QSet<qsizetype> shown;
    const QStringList lines = materialLines(request);
    for (const QString &line : lines)
        shown.insert(line.section(u' ', 0, 0).toInt() - 1);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (!shown.contains(i))
            messages[i].text.clear();
    }
    return messages;
}

SearchRequest searchRequest(const QString &name, const QStringList &selfNames, const QVector<NumberedMessage> &messages,
                            int target, int limit)
{
    SearchRequest made;
    QString material;
    for (const NumberedMessage &message : messages) {
        const QString speaker =
            message.speaker.isEmpty() ? QString() : message.speaker.simplified() + QStringLiteral(": ");
        const QString gap = message.startsConversation && made.messages > 0 ? QStringLiteral("\n") : QString();
        const QString line =
            gap + QStringLiteral("%1 | ").arg(made.messages + 1) + speaker + message.text.simplified() + u'\n';
        if (material.size() + line.size() > limit)
            break;
        material += line;
        ++made.messages;
    }
    constexpr int tokensAnExample = 60;
    constexpr int tokensAround = 400;
    made.request = requestOf(QStringLiteral("find_examples"),
                             {{QStringLiteral("name"), name},
                              {QStringLiteral("names"), (QStringList{name} + selfNames).join(QStringLiteral(", "))},
                              {QStringLiteral("target"), QString::number(target)}},
                             material);
    made.request.maxTokens = tokensAround + tokensAnExample * target;
    return made;
}

} // namespace likeness
