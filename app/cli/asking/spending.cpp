// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/spending.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

namespace likeness::cli {
namespace {

Problem notConfirmed(const QString &message, const QString &hint)
{
    return {QStringLiteral("not_confirmed"), message, hint, SpendingNotConfirmed};
}

/// What --max-cost allows; nothing: it was not given.
Outcome<std::optional<Money>> allowedCost(const Context &context)
{
    if (!context.has("max-cost"))
        return std::nullopt;
    const std::optional<Money> most = Money::fromDecimal(context.value("max-cost"));
    if (!most || most->nanos < 0)
        return tl::unexpected<Problem>(
            usageProblem(Words::tr("%1 is no amount of dollars.").arg(context.value("max-cost")),
                         Words::tr("It looks like this: --max-cost 0.50")));
    return most;
}

} // namespace

Outcome<void> checkSpending(const Context &context, const Spending &spending)
{
    const auto allowed = allowedCost(context);
    if (!allowed)
        return tl::unexpected<Problem>(allowed.error());
    if (spending.isOverLimit)
        return tl::unexpected<Problem>(problemFor({ErrorKind::OverBudget, spending.server, {}}));
    if (!*allowed)
        return {};
    if (!spending.highest)
        return tl::unexpected<Problem>(
            notConfirmed(Words::tr("What %1 costs is not known, so no maximum can be kept.").arg(spending.model),
                         Words::tr("Leave out --max-cost and confirm by hand, or give the model a price.")));
    if (*spending.highest > **allowed)
        return tl::unexpected<Problem>(
            notConfirmed(Words::tr("It may cost up to $%1, more than --max-cost.").arg(spending.highest->toDecimal()),
                         Words::tr("Nothing was sent. Raise --max-cost, or ask for less.")));
    return {};
}

Outcome<void> confirmSpending(const Context &context, const Spending &spending, const QString &question,
                              const QString &word)
{
    const QString hint = Words::tr("Nothing was sent. Confirm it, or give --yes and --max-cost USD.");
    if (context.has("yes") && !spending.isFree() && !context.has("max-cost"))
        return tl::unexpected<Problem>(notConfirmed(Words::tr("--yes alone does not spend money."), hint));
    if (context.has("yes") || context.console().ask(question) == word)
        return {};
    return tl::unexpected<Problem>(notConfirmed(Words::tr("Nobody agreed to send it."), hint));
}

} // namespace likeness::cli
