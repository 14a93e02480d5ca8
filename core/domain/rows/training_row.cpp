// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rows/training_row.h"

#include <algorithm>

namespace likeness {

namespace {

constexpr qsizetype longestText = 1024 * 1024;

bool isAssistant(const RowTurn &turn)
{
    return turn.role == RowRole::Assistant;
}

void appendLine(QString &text, const QString &line)
{
    text += text.isEmpty() ? line : u'\n' + line;
}

std::optional<RowFault> faultOf(const QString &text)
{
    if (text.size() > longestText)
        return RowFault::TooLong;
    if (!text.isValidUtf16() || text.contains(QChar(QChar::Null)))
        return RowFault::InvalidText;
    return std::nullopt;
}

} // namespace

QVector<Exchange> exchangesOf(const TrainingRow &row)
{
    QVector<Exchange> exchanges;
    bool wasAnswered = true;
    for (const RowTurn &turn : row.turns) {
        if (exchanges.isEmpty() || (wasAnswered && !isAssistant(turn)))
            exchanges.append(Exchange{});
        wasAnswered = isAssistant(turn);
        Exchange &exchange = exchanges.last();
        appendLine(wasAnswered ? exchange.answer : exchange.message, turn.text);
        exchange.isTrained = exchange.isTrained && turn.weight.value_or(1) != 0;
    }
    if (!wasAnswered)
        exchanges.removeLast();
    return exchanges;
}

std::optional<RowFault> faultOf(const TrainingRow &row)
{
    QStringList texts{row.system, row.source};
    for (const RowTurn &turn : row.turns)
        texts.append(turn.text);
    for (const QString &text : texts) {
        if (const auto fault = faultOf(text))
            return fault;
    }
    if (std::none_of(row.turns.cbegin(), row.turns.cend(), isAssistant))
        return RowFault::NoAssistant;
    const auto isEmptyAnswer = [](const RowTurn &turn) { return isAssistant(turn) && turn.text.trimmed().isEmpty(); };
    if (std::any_of(row.turns.cbegin(), row.turns.cend(), isEmptyAnswer))
        return RowFault::EmptyAssistant;
    return std::nullopt;
}

TrainingRow rowOf(const Example &example, const QString &system, const QString &sourceName)
{
    TrainingRow row;
    row.system = example.system.isEmpty() ? system : example.system;
    if (!example.userMessage.isEmpty())
        row.turns.append({RowRole::User, example.userMessage, std::nullopt});
    row.turns.append({RowRole::Assistant, example.assistantMessage, std::nullopt});
    row.category = example.category;
    row.source = sourceName;
    row.state = example.state;
    return row;
}

QVector<Example> examplesOf(const TrainingRow &row)
{
    QVector<Example> examples;
    QStringList before;
    const QVector<Exchange> exchanges = exchangesOf(row);
    for (const Exchange &exchange : exchanges) {
        Example example;
        example.userMessage = exchange.message;
        example.assistantMessage = exchange.answer;
        example.context = before.join(u'\n');
        example.system = row.system;
        example.importedFrom = row.source;
        example.state = row.state.value_or(ExampleState::New);
        if (row.category) {
            example.category = *row.category;
            example.categoryCue = CategoryCue::FromFile;
            example.categoryConfidence = 1;
        }
        if (exchange.isTrained)
            examples.append(example);
        before.append(exchange.message);
        before.append(exchange.answer);
    }
    return examples;
}

} // namespace likeness
