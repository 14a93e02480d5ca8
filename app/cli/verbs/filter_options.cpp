// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/filter_options.h"

#include "app/cli/output/words.h"

namespace likeness::cli {

namespace {

Problem refusedValue(const Context &context, const char *option)
{
    return usageProblem(Words::tr("--%1 does not know \"%2\".").arg(QLatin1String(option), context.value(option)));
}

} // namespace

Outcome<FilterSettings> changedFilter(const Context &context, FilterSettings filter)
{
    const auto take = [&context](const char *option, const auto &read) {
        bool isGood = true;
        if (context.has(option))
            read(context.value(option), isGood);
        return isGood;
    };
    if (!take("min-words", [&](const QString &text, bool &isGood) { filter.minWords = text.toInt(&isGood); }))
        return tl::unexpected<Problem>(refusedValue(context, "min-words"));
    if (!take("min-reply-words",
              [&](const QString &text, bool &isGood) { filter.minReplyWords = text.toInt(&isGood); }))
        return tl::unexpected<Problem>(refusedValue(context, "min-reply-words"));
    if (!take("gap-hours", [&](const QString &text, bool &isGood) { filter.gapHours = text.toDouble(&isGood); }))
        return tl::unexpected<Problem>(refusedValue(context, "gap-hours"));
    const auto readKeep = [&filter](const QString &text, bool &isGood) {
        isGood = text == u"yes" || text == u"no";
        filter.keepGreetings = text == u"yes";
    };
    if (!take("keep-greetings", readKeep))
        return tl::unexpected<Problem>(refusedValue(context, "keep-greetings"));
    return filter;
}

QJsonObject filterJson(const FilterSettings &filter)
{
    return {{QStringLiteral("min_words"), filter.minWords},
            {QStringLiteral("min_reply_words"), filter.minReplyWords},
            {QStringLiteral("gap_hours"), filter.gapHours},
            {QStringLiteral("keep_greetings"), filter.keepGreetings}};
}

QString filterText(const FilterSettings &filter)
{
    const QString salutations =
        filter.keepGreetings ? Words::tr("bare greetings stay") : Words::tr("bare greetings and goodbyes are left out");
    const QString silence = filter.gapHours == 1 ? Words::tr("1 hour") : Words::tr("%1 hours").arg(filter.gapHours);
    return Words::tr(
               "Filter, unless a reply has substance: exchanges under %n word(s) and replies under %1 are left out; "
               "%2. A silence of %3 ends a conversation (0: none does).",
               nullptr, filter.minWords)
        .arg(filter.minReplyWords)
        .arg(salutations, silence);
}

} // namespace likeness::cli
