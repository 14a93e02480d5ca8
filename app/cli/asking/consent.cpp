// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

#include <QLocale>

namespace likeness::cli {
namespace {

Problem notConfirmed(const QString &message, const QString &hint)
{
    return {QStringLiteral("not_confirmed"), message, hint, SpendingNotConfirmed};
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString costOf(const SendPreview &preview)
{
    if (!preview.highestCost)
        return Words::tr("not known");
    if (preview.highestCost->nanos == 0)
        return Words::tr("nothing");
    const QString expected = preview.expectedCost.value_or(*preview.highestCost).toDecimal();
    return Words::tr("about $%1, at most $%2").arg(expected, preview.highestCost->toDecimal());
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

Outcome<void> checkCost(const SendPreview &preview, const std::optional<Money> &allowed)
{
    if (preview.isOverLimit())
        return tl::unexpected<Problem>(problemFor({ErrorKind::OverBudget, preview.account.server.name, {}}));
    if (!allowed)
        return {};
    if (!preview.highestCost)
        return tl::unexpected<Problem>(notConfirmed(
            Words::tr("What %1 costs is not known, so no maximum can be kept.").arg(preview.question.request.model),
            Words::tr("Leave out --max-cost and confirm by hand, or give the model a price.")));
    if (*preview.highestCost > *allowed)
        return tl::unexpected<Problem>(notConfirmed(
            Words::tr("It may cost up to $%1, more than --max-cost.").arg(preview.highestCost->toDecimal()),
            Words::tr("Nothing was sent. Raise --max-cost, or ask for less.")));
    return {};
}

} // namespace

void tell(Console &console, const SendPreview &preview)
{
    const ChatRequest &request = preview.question.request;
    console.note(
        Words::tr("To      %1 (%2), model %3").arg(preview.account.server.name, preview.origin, request.model));
    console.note(Words::tr("What    %n message(s), %1 bytes", nullptr, int(request.messages.size()))
                     .arg(number(preview.payload.size())));
    int hidden = 0;
    for (const HiddenPiece &piece : preview.hidden)
        hidden += piece.times;
    console.note(Words::tr("Hidden  %n piece(s) of personal data replaced", nullptr, hidden));
    const QString tokens = preview.isTokenCountExact ? Words::tr("Tokens  %1 in, up to %2 out")
                                                     : Words::tr("Tokens  about %1 in, up to %2 out");
    console.note(tokens.arg(number(preview.promptTokens), number(preview.answerTokensAtMost)));
    console.note(Words::tr("Cost    %1").arg(costOf(preview)));
}

Outcome<void> agree(const Context &context, Questions &questions, const SendPreview &preview)
{
    const auto allowed = allowedCost(context);
    if (!allowed)
        return tl::unexpected<Problem>(allowed.error());
    if (const Outcome<void> fits = checkCost(preview, *allowed); !fits)
        return fits;
    if (!questions.isConsentNeeded(preview))
        return {};
    tell(context.console(), preview);
    const bool isFree = preview.highestCost && preview.highestCost->nanos == 0;
    const QString hint = Words::tr("Nothing was sent. Confirm it, or give --yes and --max-cost USD.");
    if (context.has("yes") && !isFree && !*allowed)
        return tl::unexpected<Problem>(notConfirmed(Words::tr("--yes alone does not spend money."), hint));
    const bool isAgreed =
        context.has("yes") || context.console().ask(Words::tr("Type \"send\" to send it:")) == u"send";
    if (!isAgreed)
        return tl::unexpected<Problem>(notConfirmed(Words::tr("Nobody agreed to send it."), hint));
    questions.rememberConsent(preview);
    return {};
}

} // namespace likeness::cli
