// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/prompt/analysis_model.h"

#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"

namespace likeness::cli {

namespace {

Outcome<ModelChoice> analysisModel(const Context &context, ModelDesk &desk)
{
    ModelChoice choice = desk.models.choice(ModelUse::Analysis);
    if (context.has("account")) {
        const Result<Account> account = desk.accounts.find(context.value("account"));
        if (!account)
            return tl::unexpected<Problem>(problemFor(account.error()));
        choice.accountId = account->id;
    }
    if (context.has("model"))
        choice.model = context.value("model");
    if (choice.accountId.isEmpty() || choice.model.isEmpty()) {
        return tl::unexpected<Problem>(
            Problem{QStringLiteral("no_key"), Words::tr("There is no server and model to ask."),
                    Words::tr("\"accounts add\" adds a server; --model names one of its models."), KeyMissing});
    }
    return choice;
}

} // namespace

Outcome<std::unique_ptr<AnalystDesk>> openAnalyst(const Context &context)
{
    auto opened = ModelSession::open(context, context.has("dry-run") ? OpenMode::ReadOnly : OpenMode::ReadWrite);
    if (!opened)
        return tl::unexpected<Problem>(opened.error());
    ModelDesk &desk = (*opened)->desk();
    LibrarySession &session = (*opened)->session();
    const auto avatar = session.avatar();
    const auto choice = avatar ? analysisModel(context, desk) : tl::unexpected<Problem>(avatar.error());
    if (!choice)
        return tl::unexpected<Problem>(choice.error());
    const AnalystServices services{session.library(), session.examples(), desk.models, desk.questions};
    return std::unique_ptr<AnalystDesk>(new AnalystDesk{std::move(*opened), *avatar, *choice, Analyst(services)});
}

int showOnly(Console &console, const SendPreview &preview)
{
    tell(console, preview);
    console.print(QString::fromUtf8(preview.payload));
    return Done;
}

Problem analysisProblem(const Error &error)
{
    if (error.kind == ErrorKind::Corrupt) {
        return {QStringLiteral("unexpected_answer"),
                Words::tr("The model's answer is not of the form that was asked for. Nothing of it was kept."),
                Words::tr("Try again, or another model."), ServiceFailed};
    }
    if (error.detail == QLatin1String("model_refused")) {
        return {QStringLiteral("model_refused"), Words::tr("The model declined to look at these messages."),
                Words::tr("Leave out what it may object to, or ask another model."), ServiceFailed};
    }
    return askingProblem(error);
}

void noteWaiting(Console &console, std::chrono::milliseconds wait, int attempt, int attempts)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
    console.note(Words::tr("The server asks to wait. Trying again in %n second(s) (%1 of %2).", nullptr, int(seconds))
                     .arg(attempt)
                     .arg(attempts));
}

} // namespace likeness::cli
