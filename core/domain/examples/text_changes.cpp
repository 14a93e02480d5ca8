// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/text_changes.h"

#include "domain/examples/editing.h"

#include <QRegularExpression>

namespace likeness {

namespace {

QRegularExpression patternOf(const TextReplacement &replacement)
{
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!replacement.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(replacement.isPattern ? replacement.find : QString(), options);
}

/// Plain text goes in as it was typed, a backslash included.
void replace(QString &text, const TextReplacement &replacement, const QRegularExpression &pattern)
{
    if (replacement.isPattern)
        text.replace(pattern, replacement.with);
    else
        text.replace(replacement.find, replacement.with,
                     replacement.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive);
}

void append(QVector<TextChange> &changes, const Example &before, const QString &userMessage, const QString &reply)
{
    if (userMessage == before.userMessage && reply == before.assistantMessage)
        return;
    changes.append({before, withTexts(before, userMessage, reply), !reply.trimmed().isEmpty()});
}

/// What is left alone when only one text is to be replaced.
QStringList everyFindBut(const Example &example, const QString &text)
{
    QStringList others = example.notPersonal;
    for (const QString &message : {example.userMessage, example.assistantMessage}) {
        for (const PersonalHit &hit : personalDataIn(message)) {
            const QString found = message.mid(hit.start, hit.length);
            if (found != text)
                others.append(found);
        }
    }
    return others;
}

} // namespace

Result<QVector<TextChange>> replacementsIn(const QVector<Example> &examples, const TextReplacement &replacement)
{
    const QRegularExpression pattern = patternOf(replacement);
    if (replacement.find.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("nothing to find"));
    if (!pattern.isValid()) {
        return failure(ErrorKind::BadInput, replacement.find,
                       QStringLiteral("%1 at %2").arg(pattern.errorString()).arg(pattern.patternErrorOffset()));
    }
    QVector<TextChange> changes;
    for (const Example &example : examples) {
        QString userMessage = example.userMessage;
        QString reply = example.assistantMessage;
        if (replacement.inMessage)
            replace(userMessage, replacement, pattern);
        if (replacement.inReply)
            replace(reply, replacement, pattern);
        append(changes, example, userMessage, reply);
    }
    return changes;
}

QVector<TextChange> redactionsIn(const QVector<Example> &examples, Placeholders &placeholders, const QString &only)
{
    QVector<TextChange> changes;
    for (const Example &example : examples) {
        if (!example.personalData)
            continue;
        const QStringList kept = only.isEmpty() ? example.notPersonal : everyFindBut(example, only);
        const QString userMessage = redacted(example.userMessage, placeholders, kept);
        append(changes, example, userMessage, redacted(example.assistantMessage, placeholders, kept));
    }
    return changes;
}

} // namespace likeness
