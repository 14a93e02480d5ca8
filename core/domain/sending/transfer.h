// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "domain/chat/chat_model.h"
#include "domain/sending/question.h"

#include <QDateTime>

namespace likeness {

/// How it ended. Stored by number: only ever add at the end.
enum class TransferOutcome {
    Sending, ///< under way
    Answered,
    Cut, ///< a part of the answer came, and may have cost
    Refused, ///< the server did not take it
    NotReached, ///< no connection: nothing of it arrived
    Cancelled, ///< the person stopped it
    InDoubt ///< the program ended, or the connection did, before an answer: it may have arrived and cost
};

/// What is kept of one request that left this computer. Never content.
struct Transfer {
    QString id;
    QString avatarId; ///< it outlives the avatar
    SendPurpose purpose = SendPurpose::Chat;
    QDateTime sentAt; ///< UTC
    QString account; ///< its name at that time
    QString origin;
    QString model;
    int messages = 0;
    int examples = 0;
    int pictures = 0;
    int hidden = 0; ///< pieces of personal data that were replaced
    qint64 bytes = 0; ///< of the body
    int requests = 1; ///< how often it went out: servers that ask for it are asked again
    QString requestId; ///< the server's name of the exchange; may be empty
    std::optional<Usage> usage; ///< as the server counted it
    std::optional<Money> estimatedCost; ///< at most; nothing where no price was known
    std::optional<Money> cost; ///< nothing while it is under way or no price is known
    TransferOutcome outcome = TransferOutcome::Sending;

    bool operator==(const Transfer &) const = default;
};

} // namespace likeness
