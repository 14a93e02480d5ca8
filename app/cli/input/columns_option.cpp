// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input/columns_option.h"

#include "app/cli/await.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "domain/tables/chat_table.h"

#include <QHash>
#include <QRegularExpression>

namespace likeness::cli {

namespace {

using Parts = QHash<QString, QString>;

Problem notUnderstood(const QString &part)
{
    return usageProblem(Words::tr("--columns does not understand \"%1\".").arg(part),
                        Words::tr("It is like speaker=Author,text=Message,time=Date; order=day|month|year and "
                                  "header=yes|no may follow."));
}

/// A comma belongs to a column's name unless a new part begins behind it.
tl::expected<Parts, Problem> partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral(",(?=(?:speaker|text|time|order|header)=)"));
    static const QRegularExpression form(QStringLiteral("^(speaker|text|time|order|header)=(.+)$"));
    Parts parts;
    for (const QString &part : text.split(between)) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch() || parts.contains(match.captured(1)))
            return tl::unexpected<Problem>(notUnderstood(part));
        parts.insert(match.captured(1), match.captured(2).trimmed());
    }
    return parts;
}

} // namespace

tl::expected<std::optional<ColumnChoice>, Problem> columnsOf(const Context &context)
{
    if (!context.has("columns"))
        return std::nullopt;
    const auto parts = partsOf(context.value("columns"));
    if (!parts)
        return tl::unexpected<Problem>(parts.error());
    static const QHash<QString, DateOrder> orders{{QStringLiteral("day"), DateOrder::DayFirst},
                                                  {QStringLiteral("month"), DateOrder::MonthFirst},
                                                  {QStringLiteral("year"), DateOrder::YearFirst}};
    const QString order = parts->value(QStringLiteral("order"));
    const QString header = parts->value(QStringLiteral("header"), QStringLiteral("yes"));
    if ((!order.isEmpty() && !orders.contains(order)) || (header != u"yes" && header != u"no"))
        return tl::unexpected<Problem>(notUnderstood(context.value("columns")));
    ColumnChoice choice{parts->value(QStringLiteral("speaker")),
                        parts->value(QStringLiteral("text")),
                        parts->value(QStringLiteral("time")),
                        {},
                        header == u"yes",
                        {}};
    if (!order.isEmpty())
        choice.dateOrder = orders.value(order);
    if (!isComplete(choice))
        return tl::unexpected<Problem>(notUnderstood(context.value("columns")));
    return choice;
}

QStringList columnsIn(PageLooks &looks, const QString &path)
{
    ReadOptions options;
    options.tableOnly = true;
    const Result<PageLook> look = await(looks.look({{}, path, {}, 1, {}, options}));
    return look ? tableOfPage(look->page).columns : QStringList();
}

Problem columnsProblem(const QString &name, const QStringList &columns)
{
    return {QStringLiteral("columns_unknown"),
            Words::tr("%1: it isn't known which of its columns hold the chat. It has: %2.")
                .arg(name, columns.join(QStringLiteral(", "))),
            Words::tr("Say which: --columns speaker=NAME,text=NAME,time=NAME (time may be left out)."), DataRefused};
}

} // namespace likeness::cli
