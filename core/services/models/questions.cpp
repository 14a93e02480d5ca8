// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/questions.h"

#include "domain/sending/send_rows.h"
#include "services/models/accounts.h"
#include "services/models/asking/known_names.h"
#include "services/models/asking/sent_reply.h"
#include "services/models/asking/stand_ins.h"
#include "services/models/budget.h"
#include "services/models/local/engine_account.h"
#include "services/models/models.h"
#include "store/library.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace likeness {
namespace {

/// An answer has to end somewhere, since what it costs at most is told before.
int answerLimit(const Question &question)
{
    constexpr int usual = 2'048;
    constexpr int least = 512;
    constexpr int slack = 4;
    if (question.request.maxTokens)
        return *question.request.maxTokens;
    return question.expectedAnswerTokens > 0 ? std::max(least, slack * question.expectedAnswerTokens) : usual;
}

bool hasPictures(const ChatRequest &request)
{
    return std::any_of(request.messages.cbegin(), request.messages.cend(),
                       [](const ChatMessage &message) { return !message.pictures.isEmpty(); });
}

QByteArray hashOf(const SendPreview &preview)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(preview.origin.toUtf8());
    hash.addData(preview.payload);
    return hash.result();
}

/// As it stands between the quotation marks of a JSON string.
QString escaped(const QString &text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(2, json.size() - 4));
}

Restorer restorerFor(const SendPreview &preview)
{
    QVector<HiddenPiece> hidden = preview.hidden;
    if (preview.question.request.form != AnswerForm::Text) {
        for (HiddenPiece &piece : hidden)
            piece.text = escaped(piece.text);
    }
    return Restorer(hidden);
}

Transfer transferFor(const SendPreview &preview)
{
    const ChatRequest &request = preview.question.request;
    Transfer transfer;
    transfer.avatarId = preview.question.avatarId;
    transfer.purpose = preview.question.purpose;
    transfer.account = preview.account.server.name;
    transfer.origin = preview.origin;
    transfer.model = request.model;
    transfer.messages = int(request.messages.size());
    transfer.examples = preview.question.exampleCount;
    for (const ChatMessage &message : request.messages)
        transfer.pictures += int(message.pictures.size());
    for (const HiddenPiece &piece : preview.hidden)
        transfer.hidden += piece.times;
    transfer.bytes = preview.payload.size();
    transfer.estimatedCost = preview.highestCost;
    return transfer;
}

} // namespace

Questions::Questions(const QuestionServices &services, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_names(std::make_unique<KnownNames>(services.library))
{
}

Questions::~Questions() = default;

Result<SendPreview> Questions::preview(const Question &question) const
{
    SendPreview preview;
    preview.question = question;
    preview.own = question;
    const Result<Account> account = m_services.accounts.find(question.accountId);
    if (!account)
        return failure(account.error());
    preview.account = *account;
    preview.origin = m_services.servers.origin(account->server.address);
    Result<Pseudonyms> pseudonyms = pseudonymsFor(question.avatarId);
    if (!pseudonyms)
        return failure(pseudonyms.error());
    if (!isEngine(*account)) { // which is nobody to hide anything from
        preview.question.request = pseudonyms->hide(question.request);
        preview.hidden = pseudonyms->replaced();
    }
    preview.question.request.maxTokens = answerLimit(question);
    preview.payload = m_services.servers.chatModel(account->server, {})->payload(preview.question.request);
    addCosts(preview);
    return addBudget(preview);
}

Result<SendPreview> Questions::previewWithout(const SendPreview &preview, const QVector<int> &rows) const
{
    auto made = this->preview(withoutRows(preview.own, rows));
    if (!made)
        return made;
    made->own = preview.own;
    made->leftOut = rows;
    return made;
}

Result<Pseudonyms> Questions::pseudonymsFor(const QString &avatarId) const
{
    if (avatarId.isEmpty())
        return Pseudonyms({}, {}, {});
    const Result<Avatar> avatar = m_services.library.avatars().find(avatarId);
    if (!avatar)
        return failure(avatar.error());
    const Result<QStringList> names = m_names->others(avatarId);
    if (!names)
        return failure(names.error());
    const Result<QStringList> known = knownStandIns(m_services.library.settings(), avatarId);
    if (!known)
        return failure(known.error());
    return Pseudonyms(*known, *names, QStringList(avatar->selfNames) << avatar->name);
}

void Questions::addCosts(SendPreview &preview) const
{
    const ChatRequest &request = preview.question.request;
    const TokenMeter meter = m_services.models.meter(preview.account.id, request.model);
    preview.promptTokens = promptTokens(request, meter.count);
    preview.isTokenCountExact = meter.isExact && request.form != AnswerForm::JsonSchema && !hasPictures(request);
    preview.answerTokensAtMost = *request.maxTokens;
    const std::optional<TokenPrices> prices = m_services.models.info(preview.account.id, request.model).prices;
    if (!prices)
        return;
    constexpr int slackPercent = 20; // of an estimate
    const qint64 most =
        preview.isTokenCountExact ? preview.promptTokens : preview.promptTokens * (100 + slackPercent) / 100;
    const int expected = preview.question.expectedAnswerTokens;
    const int answer = expected > 0 ? std::min(expected, preview.answerTokensAtMost) : preview.answerTokensAtMost / 2;
    preview.expectedCost = costOf(Usage{preview.promptTokens, 0, answer}, *prices);
    preview.highestCost = costOf(Usage{most, 0, preview.answerTokensAtMost}, *prices);
    preview.pricesAsOf = m_services.models.pricesAsOf(preview.account.id, request.model);
}

Result<SendPreview> Questions::addBudget(SendPreview preview) const
{
    const Result<Money> spent = m_services.budget.spentThisMonth();
    if (!spent)
        return failure(spent.error());
    const Result<std::optional<Money>> limit = m_services.budget.monthlyLimit();
    if (!limit)
        return failure(limit.error());
    preview.spentThisMonth = *spent;
    preview.monthlyLimit = *limit;
    return preview;
}

bool Questions::isConsentNeeded(const SendPreview &preview) const
{
    if (isEngine(preview.account))
        return false; // nothing leaves this computer, and nothing is paid
    if (preview.question.purpose != SendPurpose::Chat)
        return !m_agreed.contains(hashOf(preview));
    const auto spent = m_chatSpent.constFind(preview.account.id);
    const Result<Money> step = m_services.budget.chatStep();
    return spent == m_chatSpent.cend() || !step || *spent >= *step;
}

void Questions::rememberConsent(const SendPreview &preview)
{
    if (preview.question.purpose == SendPurpose::Chat)
        m_chatSpent.insert(preview.account.id, Money());
    else
        m_agreed.insert(hashOf(preview));
}

std::unique_ptr<AskedReply> Questions::send(const SendPreview &preview)
{
    const QString &name = preview.account.server.name;
    const auto refused = [&](const Error &error) {
        return std::make_unique<RefusedReply>(transferFor(preview), error);
    };
    if (isConsentNeeded(preview))
        return refused({ErrorKind::Denied, name, QStringLiteral("not_agreed")});
    const Result<QByteArray> secret = secretFor(preview);
    if (!secret)
        return refused(secret.error());
    auto model = m_services.servers.chatModel(preview.account.server, *secret);
    if (model->payload(preview.question.request) != preview.payload)
        return refused({ErrorKind::BadInput, name, QStringLiteral("not the payload that was shown")});
    if (const Result<> kept = keepStandIns(m_services.library.settings(), preview.question.avatarId, preview.hidden);
        !kept)
        return refused(kept.error());
    const Result<Transfer> reserved = m_services.budget.reserve(transferFor(preview));
    if (!reserved)
        return refused(reserved.error());
    m_agreed.remove(hashOf(preview));
    const ModelInfo info = m_services.models.info(preview.account.id, preview.question.request.model);
    const TokenMeter meter = m_services.models.meter(preview.account.id, preview.question.request.model);
    auto reply = model->ask(preview.question.request);
    auto sent = std::make_unique<SentReply>(std::move(model), std::move(reply), *reserved, restorerFor(preview),
                                            AnswerPrice{info.prices, preview.promptTokens, meter.count});
    connect(sent.get(), &SentReply::settled, this,
            [this, id = preview.account.id](const Transfer &transfer) { takeSettled(id, transfer); });
    return sent;
}

Result<QByteArray> Questions::secretFor(const SendPreview &preview) const
{
    const Result<Account> account = m_services.accounts.find(preview.account.id);
    if (!account)
        return failure(account.error());
    const Result<QByteArray> secret = m_services.accounts.secret(account->id);
    if (secret && secret->isEmpty() && account->server.isKeyNeeded)
        return failure(ErrorKind::NoKey, account->server.name);
    return secret;
}

void Questions::takeSettled(const QString &accountId, const Transfer &transfer)
{
    if (const Result<> settled = m_services.budget.settle(transfer); !settled)
        qWarning("What a question cost is not kept: %s", qPrintable(settled.error().detail));
    const auto spent = m_chatSpent.find(accountId);
    if (transfer.purpose == SendPurpose::Chat && spent != m_chatSpent.end())
        *spent = *spent + transfer.cost.value_or(Money());
}

} // namespace likeness
