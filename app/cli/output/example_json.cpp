// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/example_json.h"
#include "app/cli/output/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <cmath>
#include <span>

namespace likeness::cli {

namespace {

struct Coded {
    const char *code;
    const char *words;
};

// In the order of CategoryCue.
constexpr std::array cues{
    Coded{"chosen_by_person", QT_TRANSLATE_NOOP("cli", "chosen by you")},
    Coded{"from_file", QT_TRANSLATE_NOOP("cli", "named by the imported file")},
    Coded{"greeting_word", QT_TRANSLATE_NOOP("cli", "a greeting or parting word")},
    Coded{"question_mark", QT_TRANSLATE_NOOP("cli", "ends in a question mark")},
    Coded{"question_word", QT_TRANSLATE_NOOP("cli", "starts with a question word")},
    Coded{"laughter", QT_TRANSLATE_NOOP("cli", "laughter")},
    Coded{"joke_form", QT_TRANSLATE_NOOP("cli", "has the form of a joke")},
    Coded{"narrative_length", QT_TRANSLATE_NOOP("cli", "long and told in the past")},
    Coded{"narrative_words", QT_TRANSLATE_NOOP("cli", "narrative words")},
    Coded{"nothing_else", QT_TRANSLATE_NOOP("cli", "nothing else fits")},
};

// In the order of LeftOutReason.
constexpr std::array leftOutReasons{
    Coded{"", ""},
    Coded{"too_short", QT_TRANSLATE_NOOP("cli", "too short")},
    Coded{"bare_greeting", QT_TRANSLATE_NOOP("cli", "only a greeting")},
    Coded{"bare_goodbye", QT_TRANSLATE_NOOP("cli", "only a goodbye")},
    Coded{"link_only", QT_TRANSLATE_NOOP("cli", "only a link")},
    Coded{"number_only", QT_TRANSLATE_NOOP("cli", "only a number")},
    Coded{"duplicate", QT_TRANSLATE_NOOP("cli", "the same as another")},
    Coded{"near_duplicate", QT_TRANSLATE_NOOP("cli", "nearly the same as another")},
    Coded{"opener", QT_TRANSLATE_NOOP("cli", "it answers nobody")},
};

// In the order of RowFault.
constexpr std::array faults{
    Coded{"invalid_json", QT_TRANSLATE_NOOP("cli", "it is not valid JSON")},
    Coded{"too_deep", QT_TRANSLATE_NOOP("cli", "it is nested too deeply")},
    Coded{"too_long", QT_TRANSLATE_NOOP("cli", "it is longer than 1 MiB")},
    Coded{"invalid_text", QT_TRANSLATE_NOOP("cli", "it holds bytes that are not text")},
    Coded{"not_an_object", QT_TRANSLATE_NOOP("cli", "it is not an object")},
    Coded{"unknown_form", QT_TRANSLATE_NOOP("cli", "it has the fields of no known format")},
    Coded{"no_messages", QT_TRANSLATE_NOOP("cli", "it has no messages")},
    Coded{"bad_role", QT_TRANSLATE_NOOP("cli", "a message has an unknown role")},
    Coded{"bad_content", QT_TRANSLATE_NOOP("cli", "a message's content is not text")},
    Coded{"no_assistant", QT_TRANSLATE_NOOP("cli", "no message is the assistant's")},
    Coded{"empty_assistant", QT_TRANSLATE_NOOP("cli", "the reply is empty")},
    Coded{"missing_columns", QT_TRANSLATE_NOOP("cli", "a column is missing")},
};

template <typename Enum> QString code(std::span<const Coded> rows, Enum value)
{
    return QString::fromLatin1(rows[std::size_t(value)].code);
}

template <typename Enum> QString wordsOf(std::span<const Coded> rows, Enum value)
{
    return words(rows[std::size_t(value)].words);
}

QString oneLine(QString text)
{
    return text.replace(QStringLiteral("\n"), QStringLiteral(" / "));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

double rounded(Confidence confidence)
{
    return std::round(double(confidence) * 1000) / 1000;
}

QString percent(Confidence confidence)
{
    return QStringLiteral("%1%").arg(int(std::round(confidence * 100)));
}

} // namespace

QJsonObject exampleJson(const Example &example, const QString &sourceName)
{
    const QRect &box = example.origin.box;
    return {{QStringLiteral("id"), example.id},
            {QStringLiteral("user_message"), example.userMessage},
            {QStringLiteral("assistant_message"), example.assistantMessage},
            {QStringLiteral("context"), example.context},
            {QStringLiteral("system"), example.system},
            {QStringLiteral("category"), categoryName(example.category)},
            {QStringLiteral("category_reason"), code(cues, example.categoryCue)},
            {QStringLiteral("category_confidence"), rounded(example.categoryConfidence)},
            {QStringLiteral("status"), stateName(example.state)},
            {QStringLiteral("selected"), example.isSelected},
            {QStringLiteral("starred"), example.isStarred},
            {QStringLiteral("split"), splitName(example.split)},
            {QStringLiteral("left_out"), orNull(leftOutCode(example.leftOut))},
            {QStringLiteral("needs_review"), example.needsReview},
            {QStringLiteral("confidence"), rounded(example.confidence)},
            {QStringLiteral("source"), orNull(sourceName)},
            {QStringLiteral("page"), example.origin.page},
            {QStringLiteral("box"), QJsonArray{box.x(), box.y(), box.width(), box.height()}},
            {QStringLiteral("created_at"), example.createdAt.toUTC().toString(Qt::ISODate)}};
}

QString exampleLine(const Example &example, const QString &sourceName)
{
    const QString marks = QString(example.isSelected ? u'+' : u' ') + (example.isStarred ? u'*' : u' ')
        + (example.needsReview ? u'!' : u' ');
    return QStringLiteral("%1  %2 %3 %4 %5  %6  %7 -> %8")
        .arg(example.id.left(8), categoryName(example.category).leftJustified(9),
             stateName(example.state).leftJustified(8), marks, percent(example.confidence).rightJustified(4),
             sourceName.isEmpty() ? QStringLiteral("-") : sourceName, oneLine(example.userMessage),
             oneLine(example.assistantMessage));
}

QString exampleText(const Example &example, const QString &sourceName)
{
    const auto row = [](const char *head, const QString &text) {
        return text.isEmpty() ? QString() : words(head) + QStringLiteral(": ") + text + u'\n';
    };
    const QString text = row(QT_TRANSLATE_NOOP("cli", "Id"), example.id)
        + row(QT_TRANSLATE_NOOP("cli", "Context"), example.context)
        + row(QT_TRANSLATE_NOOP("cli", "Message"), example.userMessage)
        + row(QT_TRANSLATE_NOOP("cli", "Reply"), example.assistantMessage)
        + row(QT_TRANSLATE_NOOP("cli", "Category"),
              categoryName(example.category) + QStringLiteral(" (") + wordsOf(cues, example.categoryCue) + u')')
        + row(QT_TRANSLATE_NOOP("cli", "Status"), stateName(example.state))
        + row(QT_TRANSLATE_NOOP("cli", "Left out"), wordsOf(leftOutReasons, example.leftOut))
        + row(QT_TRANSLATE_NOOP("cli", "Confidence"), percent(example.confidence))
        + row(QT_TRANSLATE_NOOP("cli", "Source"), sourceName)
        + row(QT_TRANSLATE_NOOP("cli", "Page"),
              example.origin.page > 0 ? QString::number(example.origin.page) : QString());
    return text.trimmed();
}

QString leftOutCode(LeftOutReason reason)
{
    return code(leftOutReasons, reason);
}

QString leftOutText(LeftOutReason reason)
{
    return wordsOf(leftOutReasons, reason);
}

QString faultCode(RowFault fault)
{
    return code(faults, fault);
}

QString faultText(RowFault fault)
{
    return wordsOf(faults, fault);
}

} // namespace likeness::cli
