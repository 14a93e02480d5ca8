// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"
#include "app/cli/await.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "app/cli/verbs/local_model_verbs.h"

#include <QJsonArray>
#include <QLocale>

namespace likeness::cli {
namespace {

QJsonValue moneyOrNull(const std::optional<TokenPrices> &prices, Money TokenPrices::*which)
{
    return prices ? QJsonValue(((*prices).*which).toDecimal()) : QJsonValue();
}

QJsonObject jsonOf(const Account &account, const ModelInfo &model)
{
    return {{QStringLiteral("account"), account.server.name},
            {QStringLiteral("id"), model.id},
            {QStringLiteral("context_tokens"), model.contextTokens},
            {QStringLiteral("currency"), QStringLiteral("USD")},
            {QStringLiteral("price_prompt_million"), moneyOrNull(model.prices, &TokenPrices::prompt)},
            {QStringLiteral("price_cached_million"), moneyOrNull(model.prices, &TokenPrices::cached)},
            {QStringLiteral("price_answer_million"), moneyOrNull(model.prices, &TokenPrices::answer)},
            {QStringLiteral("shutdown"), model.shutdown.toString(Qt::ISODate)}};
}

QString lineOf(const Account &account, const ModelInfo &model)
{
    QStringList parts{account.server.name, model.id};
    if (model.contextTokens > 0)
        parts.append(Words::tr("%1 tokens").arg(QLocale().toString(model.contextTokens)));
    if (!model.prices)
        parts.append(Words::tr("price unknown"));
    else if (model.prices == TokenPrices())
        parts.append(Words::tr("free"));
    else
        parts.append(Words::tr("$%1 in, $%2 out a million tokens")
                         .arg(model.prices->prompt.toDecimal(), model.prices->answer.toDecimal()));
    if (model.shutdown.isValid())
        parts.append(Words::tr("retires %1").arg(model.shutdown.toString(Qt::ISODate)));
    return parts.join(QStringLiteral("  "));
}

/// The one that is named, else all.
Result<QVector<Account>> meantAccounts(const Context &context, const Accounts &accounts)
{
    if (context.arguments().isEmpty()) {
        const Result<Rows<Account>> all = accounts.list();
        return all ? Result<QVector<Account>>(all->items) : failure(all.error());
    }
    const Result<Account> one = accounts.find(context.arguments().first());
    return one ? Result<QVector<Account>>({*one}) : failure(one.error());
}

} // namespace

int runModelsList(Context &context)
{
    Console &console = context.console();
    const bool isAsked = context.has("refresh");
    const auto session = ModelSession::open(context, isAsked ? OpenMode::ReadWrite : OpenMode::ReadOnly);
    if (!session)
        return console.fail(session.error());
    ModelDesk &desk = (*session)->desk();
    if (context.has("offered"))
        return printOfferedModels(console, desk.localModels.get());
    const Result<QVector<Account>> accounts = meantAccounts(context, desk.accounts);
    if (!accounts)
        return console.fail(accounts.error());
    QJsonArray rows;
    for (const Account &account : *accounts) {
        if (isAsked) {
            if (const auto asked = await(desk.models.refresh(account.id, true)); !asked)
                return console.fail(askingProblem(asked.error()));
        }
        const QVector<ModelInfo> models = desk.models.models(account.id);
        for (const ModelInfo &model : models) {
            rows.append(jsonOf(account, model));
            if (!console.isJson())
                console.print(lineOf(account, model));
        }
    }
    if (console.isJson())
        console.printDocument({{QStringLiteral("prices_as_of"), desk.models.dataAsOf().toString(Qt::ISODate)},
                               {QStringLiteral("models"), rows}});
    else if (accounts->isEmpty())
        console.note(Words::tr("No accounts yet. Add one: likeness-cli accounts add --help"));
    return Done;
}

} // namespace likeness::cli
