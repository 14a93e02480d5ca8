// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/ask_context.h"

#include "domain/sending/send_preview.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace likeness {
namespace {

/// What a model is told behind an answer that was cut. It is the program's word to the model, not to the person.
const QString goOn = QStringLiteral("Your last message was cut off. Go on exactly where it stopped. Repeat nothing of "
                                    "it and say nothing about the interruption.");
constexpr int tokensPerMessage = 4; ///< as in few_shot
constexpr int trainingRounds = 3; ///< what OpenAI takes for data of this size

/// What stands before the answer, the message it answers, and of Continue what there is of it.
struct Scene {
    QVector<ChatMessage> history;
    QString message;
    QString start;
};

Result<Scene> sceneBefore(const QVector<ChatTurn> &turns, qsizetype answer)
{
    if (answer == 0 || turns[answer - 1].role != ChatRole::User)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("nothing to answer"));
    return Scene{historyOf(turns.first(answer - 1)), turns[answer - 1].variant().text, {}};
}

bool canContinue(const ChatVariant &variant)
{
    const bool isUnfinished = variant.state == TextState::Cut || variant.end == AnswerEnd::Length;
    return isUnfinished && !variant.text.isEmpty();
}

Result<Scene> sceneAt(const ChatAsk &ask, const QVector<ChatTurn> &turns)
{
    const auto at =
        std::find_if(turns.cbegin(), turns.cend(), [&](const ChatTurn &one) { return one.id == ask.turnId; });
    if (at == turns.cend())
        return failure(ErrorKind::NotFound, ask.turnId);
    const bool isAnswer = at->role == ChatRole::Assistant;
    // The person's own last turn is answered behind it.
    auto scene = sceneBefore(turns, at - turns.cbegin() + (isAnswer ? 0 : 1));
    if (!isAnswer && at + 1 != turns.cend())
        return failure(ErrorKind::BadInput, ask.turnId, QStringLiteral("answered already"));
    if (!scene || ask.kind != AskKind::Continue)
        return scene;
    if (!isAnswer || !canContinue(at->variant()))
        return failure(ErrorKind::BadInput, ask.turnId, QStringLiteral("nothing to continue"));
    scene->start = wholeWordsOf(at->variant().text).trimmed(); // empty: all of it is written anew
    return scene;
}

Result<Scene> sceneOf(const AskMaterial &material)
{
    const QVector<ChatTurn> turns = material.turns ? TurnStore::opened(*material.turns) : QVector<ChatTurn>();
    if (material.ask.kind != AskKind::Say)
        return sceneAt(material.ask, turns);
    if (material.ask.text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("blank text"));
    return Scene{historyOf(turns), material.ask.text, {}};
}

} // namespace

Result<AskContext> askContext(const AskMaterial &material)
{
    const auto scene = sceneOf(material);
    if (!scene)
        return failure(scene.error());
    ContextMaterial parts{material.systemPrompt, {}, material.pinned, scene->history};
    if (material.voice.usesExamples)
        parts.examples = material.examples;
    const ChatContext built = chatContext(parts, scene->message, material.voice.budget, material.count);

    AskContext context;
    context.request.model = material.voice.model;
    context.request.messages = built.messages;
    context.request.temperature = material.voice.temperature;
    context.request.maxTokens = material.voice.maxAnswerTokens;
    context.chosen = built.chosen;
    context.forgotten = built.forgotten;
    context.promptTokens = built.promptTokens;
    for (const ChosenExample &one : built.chosen)
        context.exampleTokens += one.tokens;
    if (!scene->start.isEmpty()) {
        context.request.messages.append({ChatRole::Assistant, scene->start, {}});
        context.request.messages.append({ChatRole::User, goOn, {}});
        context.promptTokens += material.count(scene->start) + material.count(goOn) + 2 * tokensPerMessage;
    }
    return context;
}

QVector<Example> examplesToShow(const QVector<Example> &examples, const QStringList &pinned, const QStringList &banned)
{
    const QSet<QString> wanted(pinned.cbegin(), pinned.cend());
    const QSet<QString> unwanted(banned.cbegin(), banned.cend());
    QVector<Example> shown;
    std::copy_if(examples.cbegin(), examples.cend(), std::back_inserter(shown), [&](const Example &example) {
        const bool isChosen =
            wanted.contains(example.id) || example.state == ExampleState::Accepted || example.isStarred;
        return !unwanted.contains(example.id) && (isChosen || example.leftOut == LeftOutReason::None);
    });
    return shown;
}

QByteArray questionOf(const ChatVoice &voice, const ChatRequest &request)
{
    QCborArray all{voice.accountId, request.model};
    all.append(request.temperature ? QCborValue(*request.temperature) : QCborValue());
    all.append(request.maxTokens ? QCborValue(*request.maxTokens) : QCborValue());
    for (const ChatMessage &message : request.messages) {
        all.append(int(message.role));
        all.append(message.text);
    }
    return all.toCborValue().toCbor();
}

PreparedAsk agreedAsk(PreparedAsk prepared, const SendPreview &agreed)
{
    prepared.preview = std::make_shared<const SendPreview>(agreed);
    if (agreed.leftOut.isEmpty())
        return prepared;
    // The examples are the first rows, in the order of the chosen ones.
    QVector<ChosenExample> chosen;
    for (int i = 0; i < prepared.chosen.size(); ++i) {
        if (agreed.leftOut.contains(i))
            prepared.exampleTokens -= prepared.chosen[i].tokens;
        else
            chosen.append(prepared.chosen[i]);
    }
    prepared.chosen = chosen;
    prepared.promptTokens = agreed.promptTokens;
    prepared.question.clear(); // this answer depends on less than is known under the question
    return prepared;
}

std::optional<BreakEven> breakEvenOf(const QVector<Example> &accepted, const QString &systemPrompt, int savedTokens,
                                     Money trainingPrice, Money promptPrice, const TokenCounter &count)
{
    constexpr qint64 million = 1'000'000;
    qint64 tokens = 0;
    const int promptTokens = systemPrompt.isEmpty() ? 0 : count(systemPrompt) + tokensPerMessage;
    for (const Example &example : accepted)
        tokens += promptTokens + count(example.userMessage) + count(example.assistantMessage) + 2 * tokensPerMessage;
    BreakEven even;
    even.savedTokens = savedTokens;
    even.trainedTokens = tokens * trainingRounds;
    even.training = {qint64(double(trainingPrice.nanos) * double(even.trainedTokens) / million)};
    const auto messages = messagesToBreakEven(even.training, savedTokens, promptPrice);
    if (!messages || accepted.isEmpty())
        return std::nullopt;
    even.messages = *messages;
    return even;
}

} // namespace likeness
