// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_words.h"

#include "ui/common/money_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QUrl>

namespace likeness {

namespace {

/// Whether it goes to a server on this computer.
bool isLocal(const SendPreview &preview)
{
    const QString host = QUrl(preview.origin).host();
    return host == u"localhost" || host == u"::1" || host.startsWith(u"127.");
}

int picturesIn(const ChatRequest &request)
{
    qsizetype count = 0;
    for (const ChatMessage &message : request.messages)
        count += message.pictures.size();
    return int(count);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sending)

public:
    static QString title(const SendPreview &preview);
    static QString what(const Question &question);
    static QString pictures(int count);
    static QString tokens(const SendPreview &preview);
    static QString cost(const SendPreview &preview);
    static QString countOf(PersonalKind kind, int count);
};

QString Words::title(const SendPreview &preview)
{
    const QString &name = preview.account.server.name;
    const int examples = preview.question.exampleCount;
    switch (preview.question.purpose) {
    case SendPurpose::Chat:
        return tr("Send this message to %1?").arg(name);
    case SendPurpose::Analysis:
        return tr("Send %n example(s) to %1?", nullptr, examples).arg(name);
    case SendPurpose::Examples:
        return tr("Send your conversations to %1?").arg(name);
    case SendPurpose::Picture:
        return tr("Send this picture to %1?").arg(name);
    case SendPurpose::Training:
        return tr("Send %n example(s) to %1 for training?", nullptr, examples).arg(name);
    case SendPurpose::Test:
        return tr("Ask %1 which models it has?").arg(name);
    }
    return {};
}

QString Words::pictures(int count)
{
    return count == 0 ? tr("No pictures, no file names, no other chats.")
                      : tr("%n picture(s). No file names, no other chats.", nullptr, count);
}

QString Words::what(const Question &question)
{
    qsizetype characters = 0;
    for (const ChatMessage &message : question.request.messages)
        characters += message.text.size();
    const int messages = int(question.request.messages.size());
    const QString size = tr("%1 characters").arg(QLocale().toString(characters));
    const QString texts = tr("%n message(s)", nullptr, messages);
    const QString counted = question.exampleCount > 0
        ? tr("%1 in %2 (%3).").arg(tr("%n example(s)", nullptr, question.exampleCount), texts, size)
        : tr("%1 (%2).").arg(texts, size);
    return counted + u' ' + pictures(picturesIn(question.request));
}

QString Words::tokens(const SendPreview &preview)
{
    const QLocale locale;
    const QString in = locale.toString(preview.promptTokens);
    const QString out = locale.toString(preview.answerTokensAtMost);
    return preview.isTokenCountExact ? tr("%1 in, up to %2 out (counted as this model does)").arg(in, out)
        : picturesIn(preview.question.request) > 0
        ? tr("about %1 in, up to %2 out (an estimate: what a picture counts for differs)").arg(in, out)
        : tr("about %1 in, up to %2 out (an estimate: how this model counts is not known)").arg(in, out);
}

QString Words::cost(const SendPreview &preview)
{
    if (isPriceUnknown(preview))
        return tr("Unknown: there is no price for %1. Type the most you would pay; it counts towards your limit.")
            .arg(preview.question.request.model);
    if (preview.highestCost->nanos == 0)
        return isLocal(preview) ? tr("Nothing: this model runs on this computer.") : tr("Nothing (at your own prices)");
    const QString amounts = preview.expectedCost
        ? tr("about %1, at most %2").arg(moneyText(*preview.expectedCost), moneyTextUp(*preview.highestCost))
        : tr("at most %1").arg(moneyTextUp(*preview.highestCost));
    return preview.pricesAsOf.isValid()
        ? tr("%1 (prices of %2)").arg(amounts, QLocale().toString(preview.pricesAsOf, QLocale::ShortFormat))
        : tr("%1 (at your own prices)").arg(amounts);
}

QString Words::countOf(PersonalKind kind, int count)
{
    switch (kind) {
    case PersonalKind::Email:
        return tr("%n e-mail address(es)", nullptr, count);
    case PersonalKind::Phone:
        return tr("%n phone number(s)", nullptr, count);
    case PersonalKind::Address:
        return tr("%n street address(es)", nullptr, count);
    case PersonalKind::Card:
        return tr("%n card number(s)", nullptr, count);
    case PersonalKind::Iban:
        return tr("%n bank account(s)", nullptr, count);
    case PersonalKind::Link:
        return tr("%n personal link(s)", nullptr, count);
    case PersonalKind::Name:
        return tr("%n name(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString hiddenText(const QVector<HiddenPiece> &hidden)
{
    QMap<PersonalKind, int> counts;
    for (const HiddenPiece &one : hidden)
        ++counts[one.kind];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts.append(Words::countOf(it.key(), it.value()));
    return parts.join(QStringLiteral(", "));
}

QString purposeText(SendPurpose purpose)
{
    switch (purpose) {
    case SendPurpose::Chat:
        return Words::tr("Chat");
    case SendPurpose::Analysis:
        return Words::tr("Style analysis");
    case SendPurpose::Examples:
        return Words::tr("Search for examples");
    case SendPurpose::Picture:
        return Words::tr("Reading a picture");
    case SendPurpose::Training:
        return Words::tr("Training");
    case SendPurpose::Test:
        return Words::tr("Test of the account");
    }
    return {};
}

QString hostText(const QString &origin)
{
    const QUrl url(origin);
    const int usual = url.scheme() == u"https" ? 443 : 80;
    return url.port(usual) == usual ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
}

bool isPriceUnknown(const SendPreview &preview)
{
    return !preview.highestCost;
}

SendWords sendWords(const SendPreview &preview)
{
    const bool isHere = isLocal(preview);
    SendWords words;
    words.title = Words::title(preview);
    words.to = Words::tr("%1 (%2), model %3")
                   .arg(preview.account.server.name, hostText(preview.origin), preview.question.request.model);
    words.what = Words::what(preview.question);
    if (!preview.hidden.isEmpty())
        words.hidden = Words::tr("%1 replaced by stand-ins; you see the answer with the originals.")
                           .arg(hiddenText(preview.hidden));
    words.notHidden = picturesIn(preview.question.request) > 0
        ? Words::tr("Nothing: a picture shows all that is on it, names and numbers too.")
        : Words::tr("No personal data were found in it. What you write in your own words goes out.");
    words.tokens = Words::tokens(preview);
    words.cost = Words::cost(preview);
    words.spent = isHere ? QString() : spentText(preview.spentThisMonth, preview.monthlyLimit);
    words.kept = isHere ? Words::tr("It stays on this computer.")
                        : Words::tr("What %1 keeps of it is up to %1's own rules.").arg(preview.account.server.name);
    return words;
}

QString sendButtonText(const SendPreview &preview)
{
    if (preview.highestCost && preview.highestCost->nanos > 0)
        return Words::tr("&Send for up to %1").arg(moneyTextUp(*preview.highestCost));
    return Words::tr("&Send");
}

} // namespace likeness
