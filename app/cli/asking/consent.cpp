// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"
#include "app/cli/asking/spending.h"
#include "app/cli/output/words.h"

#include <QLocale>

namespace likeness::cli {
namespace {

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

Spending spendingOf(const SendPreview &preview)
{
    return {preview.account.server.name, preview.question.request.model, preview.highestCost, preview.isOverLimit()};
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
    const Spending spending = spendingOf(preview);
    if (const Outcome<void> fits = checkSpending(context, spending); !fits)
        return fits;
    if (!questions.isConsentNeeded(preview))
        return {};
    tell(context.console(), preview);
    const auto confirmed =
        confirmSpending(context, spending, Words::tr("Type \"send\" to send it:"), QStringLiteral("send"));
    if (confirmed)
        questions.rememberConsent(preview);
    return confirmed;
}

} // namespace likeness::cli
