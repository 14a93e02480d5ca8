// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/asking/model_session.h"
#include "app/cli/await.h"
#include "app/cli/interrupt.h"
#include "app/cli/line/verbs.h"
#include "app/cli/output/exit_code.h"
#include "app/cli/output/words.h"
#include "services/chat/chat_desk.h"
#include "services/chat/running_answer.h"
#include "services/models/local/engine_account.h"

#include <QEventLoop>
#include <QFile>

#include <cstdio>

namespace likeness::cli {
namespace {

/// All that one question takes, in the order in which one needs the other.
struct AskingDesk {
    AskingDesk(std::unique_ptr<ModelSession> opened, Avatar meant)
        : session(std::move(opened)),
          avatar(std::move(meant)),
          chat(session->library(), session->session().examples(), session->desk())
    {
    }

    std::unique_ptr<ModelSession> session;
    Avatar avatar;
    ChatDesk chat;
};

Outcome<std::unique_ptr<AskingDesk>> openDesk(const Context &context)
{
    auto session = ModelSession::open(context, OpenMode::ReadWrite);
    if (!session)
        return tl::unexpected<Problem>(session.error());
    auto avatar = (*session)->session().avatar();
    if (!avatar)
        return tl::unexpected<Problem>(avatar.error());
    return std::make_unique<AskingDesk>(std::move(*session), *avatar);
}

Outcome<QString> textOf(const Context &context)
{
    if (context.arguments().first() != u"-")
        return context.arguments().first();
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return tl::unexpected(problemFor({ErrorKind::Io, Words::tr("Standard input"), in.errorString()}));
    return QString::fromUtf8(in.readAll()).trimmed();
}

/// The one that is gone on with; nothing: a new one.
Outcome<std::optional<Chat>> chatOf(const Context &context, AskingDesk &desk)
{
    if (!context.has("chat"))
        return std::optional<Chat>();
    const auto chat = desk.chat.chats.find(desk.avatar.id, context.value("chat"));
    if (!chat)
        return tl::unexpected(problemFor(chat.error()));
    return std::optional(*chat);
}

/// With the account and model that the person named, for this once.
Result<ChatVoice> withModel(const Context &context, const ModelDesk &desk, const Result<ChatVoice> &voice)
{
    if (!context.has("account") && !context.has("model"))
        return voice;
    ChatVoice other = voice.value_or(ChatVoice());
    if (context.has("account")) {
        const Result<Account> account = desk.accounts.find(context.value("account"));
        if (!account)
            return failure(account.error());
        other.accountId = account->id;
    }
    if (context.has("model"))
        other.model = context.value("model");
    other.name = other.model;
    return other.accountId.isEmpty() ? voice : Result<ChatVoice>(other);
}

Outcome<ChatVoice> voiceOf(const Context &context, AskingDesk &desk, const std::optional<Chat> &chat)
{
    const QString avatarId = desk.avatar.id;
    const auto known = context.has("voice") ? desk.chat.voices.find(avatarId, context.value("voice"))
                                            : desk.chat.voices.voiceOf(avatarId, chat ? chat->voiceId : QString());
    const Result<ChatVoice> voice = withModel(context, desk.session->desk(), known);
    if (voice)
        return *voice;
    if (voice.error().kind == ErrorKind::NoKey) {
        return tl::unexpected(Problem{QStringLiteral("no_key"), Words::tr("There is no account that could answer."),
                                      Words::tr("Add one: likeness-cli accounts add --key-file F"), KeyMissing});
    }
    return tl::unexpected(problemFor(voice.error()));
}

QJsonObject tokensJson(const Usage &usage)
{
    return {{QStringLiteral("prompt"), usage.promptTokens},
            {QStringLiteral("cached"), usage.cachedTokens},
            {QStringLiteral("answer"), usage.answerTokens}};
}

QJsonObject jsonOf(const QString &chatId, const ChatVariant &variant)
{
    QJsonObject json{{QStringLiteral("chat"), chatId},
                     {QStringLiteral("text"), variant.text},
                     {QStringLiteral("interrupted"), variant.state != TextState::Whole},
                     {QStringLiteral("model"), variant.model},
                     {QStringLiteral("voice"), variant.voiceName},
                     {QStringLiteral("cached"), variant.isCached},
                     {QStringLiteral("examples"), variant.chosen.size()},
                     {QStringLiteral("milliseconds"), variant.milliseconds}};
    if (variant.usage)
        json.insert(QStringLiteral("tokens"), tokensJson(*variant.usage));
    if (variant.cost)
        json.insert(QStringLiteral("cost"), QString(variant.cost->toDecimal() + u" USD"));
    return json;
}

/// A piece of a line, there at once.
void put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

/// Prints an answer, as it comes or at its end.
class AnswerPrinter {
public:
    AnswerPrinter(Console &console, bool isStreamed) : m_console(console), m_isStreamed(isStreamed) { }

    void take(const QString &delta)
    {
        if (!m_isStreamed)
            return;
        if (m_console.isJson())
            m_console.printJsonLine({{QStringLiteral("delta"), delta}});
        else
            put(printable(delta));
    }

    int end(const QString &chatId, const Result<ChatVariant> &answer)
    {
        if (!answer)
            return m_console.fail(answer.error());
        if (m_isStreamed && !m_console.isJson())
            put(QStringLiteral("\n"));
        if (m_console.isJson() && m_isStreamed)
            m_console.printJsonLine(jsonOf(chatId, *answer));
        else if (m_console.isJson() && !answer->fault)
            m_console.printDocument(jsonOf(chatId, *answer));
        else if (!m_isStreamed && !answer->text.isEmpty())
            m_console.print(answer->text);
        if (answer->fault)
            return m_console.fail(askingProblem(*answer->fault));
        if (answer->cost)
            m_console.detail(Words::tr("Cost: $%1").arg(answer->cost->toDecimal()));
        return Done;
    }

private:
    Console &m_console;
    bool m_isStreamed;
};

/// The body to the byte, or the answer that is kept here.
int showOnly(Console &console, const PreparedAsk &prepared)
{
    const QString payload = prepared.preview ? QString::fromUtf8(prepared.preview->payload) : QString();
    if (console.isJson()) {
        console.printDocument({{QStringLiteral("would_send"), payload},
                               {QStringLiteral("prompt_tokens"), prepared.promptTokens},
                               {QStringLiteral("examples"), prepared.chosen.size()}});
    } else if (prepared.preview) {
        console.print(payload);
    } else {
        console.note(Words::tr("Nothing would be sent: the answer is kept here."));
    }
    return Done;
}

/// Runs the event loop until the answer is there; Ctrl+C keeps what came.
int printed(const Context &context, RunningAnswer &answer, const QString &model)
{
    QEventLoop loop;
    Interrupt interrupt;
    AnswerPrinter printer(context.console(), context.has("stream"));
    const QString chatId = answer.chatId();
    int status = Failed;
    QObject::connect(&interrupt, &Interrupt::requested, &answer, &RunningAnswer::stop);
    QObject::connect(&answer, &RunningAnswer::grew, &loop, [&](const QString &delta) { printer.take(delta); });
    QObject::connect(
        &answer, &RunningAnswer::waiting, &loop, [&](std::chrono::milliseconds wait, int attempt, int attempts) {
            const int seconds = int((wait.count() + 999) / 1000);
            const QString words = isTuned(model)
                ? Words::tr("The server may still be loading the trained model: again in %n second(s) "
                            "(%1 of %2).",
                            nullptr, seconds)
                : Words::tr("The server asks to wait: again in %n second(s) (%1 of %2).", nullptr, seconds);
            context.console().note(words.arg(attempt).arg(attempts));
        });
    QObject::connect(&answer, &RunningAnswer::ended, &loop, [&](const Result<ChatVariant> &variant) {
        status = printer.end(chatId, variant);
        loop.quit();
    });
    if (interrupt.hasHappened())
        answer.stop();
    else
        loop.exec();
    return status;
}

} // namespace

int runChatSend(Context &context)
{
    Console &console = context.console();
    const auto text = textOf(context);
    const auto desk = text ? openDesk(context) : tl::unexpected<Problem>(text.error());
    const auto chat = desk ? chatOf(context, **desk) : tl::unexpected<Problem>(desk.error());
    const auto voice = chat ? voiceOf(context, **desk, *chat) : tl::unexpected<Problem>(chat.error());
    if (!voice)
        return console.fail(voice.error());
    ChatAnswers &answers = (*desk)->chat.answers;
    const ChatAsk ask{*chat ? (*chat)->id : QString(), AskKind::Say, *text, {}, (*desk)->avatar.id};
    const auto prepared = await(answers.prepare(ask, *voice));
    if (!prepared)
        return console.fail(askingProblem(prepared.error()));
    if (context.has("dry-run"))
        return showOnly(console, *prepared);
    if (prepared->preview) {
        const auto agreed = agree(context, (*desk)->session->desk().questions, *prepared->preview);
        if (!agreed)
            return console.fail(agreed.error());
    }
    const auto answer = answers.ask(*prepared);
    return answer ? printed(context, **answer, voice->model) : console.fail(askingProblem(answer.error()));
}

} // namespace likeness::cli
