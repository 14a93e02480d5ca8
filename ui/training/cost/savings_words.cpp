// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/cost/savings_words.h"

#include "domain/training/tuning_savings.h"
#include "ui/common/money_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingCost)
};

/// A message like those that are trained on, with as many of them shown as have room.
MessageTokens usualMessage(const TrainingOffer &offer, const ContextBudget &budget)
{
    qint64 all = 0;
    qint64 replies = 0; // characters of both
    qint64 system = 0;
    for (const DatasetRow &row : offer.check.dataset.rows) {
        for (const RowTurn &turn : row.row.turns)
            all += turn.text.size();
        all += row.row.system.size();
        system += row.row.system.size();
        if (!row.row.turns.isEmpty())
            replies += row.row.turns.last().text.size();
    }
    const qint64 rows = std::max<qint64>(1, offer.estimate.trainingRows);
    const double perRow = double(offer.estimate.tokensPerEpoch) / double(rows);
    const double size = double(std::max<qint64>(1, all));
    const double said = perRow * double(all - system) / size; // one example, both sides of it
    MessageTokens message;
    message.answer = int(perRow * double(replies) / size);
    message.examples = int(std::min(double(budget.examples), said * double(offer.check.accepted)));
    message.prompt = int(perRow) - message.answer + message.examples;
    return message;
}

} // namespace

QString savingsText(const TrainingOffer &offer, const ContextBudget &budget)
{
    if (offer.estimate.trainingRows == 0)
        return {};
    const TuningSavings savings =
        tuningSavings(usualMessage(offer, budget), offer.model.prices, offer.model.tunedPrices, offer.estimate.cost);
    const QString tokens =
        Words::tr("about %n token(s) with each message, since no examples need to be shown", nullptr, savings.tokens);
    if (offer.target.isHere || !savings.money)
        return tokens + u'.';
    if (savings.money->nanos <= 0)
        return Words::tr("%1. Its tokens cost more than those of the base model: %2 more with each message.")
            .arg(tokens, moneyText(Money{-savings.money->nanos}));
    const QString money = Words::tr("%1: %2.").arg(tokens, moneyText(*savings.money));
    return savings.breakEven ? money + u' '
            + Words::tr("It has paid for itself after about %1 messages.").arg(QLocale().toString(*savings.breakEven))
                             : money;
}

} // namespace likeness
