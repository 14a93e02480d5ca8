// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/editing.h"

#include "domain/examples/categories.h"
#include "domain/text/language.h"

namespace likeness {

namespace {

PersonalKinds kindsIn(const QString &text, const QStringList &ignored)
{
    PersonalKinds kinds;
    const QVector<PersonalHit> hits = personalDataIn(text);
    for (const PersonalHit &hit : hits) {
        if (ignored.isEmpty() || !ignored.contains(text.mid(hit.start, hit.length)))
            kinds |= hit.kind;
    }
    return kinds;
}

} // namespace

void describe(Example &example)
{
    example.language = languageOf(example.userMessage + u'\n' + example.assistantMessage);
    example.personalData =
        kindsIn(example.userMessage, example.notPersonal) | kindsIn(example.assistantMessage, example.notPersonal);
}

Example withTexts(Example example, const QString &userMessage, const QString &reply)
{
    if (example.userMessage == userMessage && example.assistantMessage == reply)
        return example;
    const OriginalTexts found = example.original.value_or(OriginalTexts{example.userMessage, example.assistantMessage});
    const bool isFound = found.userMessage == userMessage && found.assistantMessage == reply;
    example.original = isFound ? std::nullopt : std::optional(found);
    example.userMessage = userMessage;
    example.assistantMessage = reply;
    categorise(example);
    describe(example);
    return example;
}

Example reverted(Example example)
{
    if (!example.original)
        return example;
    const OriginalTexts found = *example.original;
    return withTexts(std::move(example), found.userMessage, found.assistantMessage);
}

} // namespace likeness
