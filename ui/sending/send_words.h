// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"

namespace likeness {

/// What the sheet says of a question before it is sent: the words of each of its lines.
struct SendWords {
    QString title; ///< "Send 62 examples to OpenAI?"
    QString to;
    QString what;
    QString hidden; ///< empty: nothing was found to hide
    QString notHidden; ///< what to know where that is so
    QString tokens;
    QString cost;
    QString spent; ///< of the month's limit
    QString kept;
};

SendWords sendWords(const SendPreview &preview);

/// "Send for up to $0.05", or what stands there without a price.
QString sendButtonText(const SendPreview &preview);

/// Whether no price is known and the person has to say what is the most they would pay. Servers on this computer cost
/// nothing.
bool isPriceUnknown(const SendPreview &preview);

/// "3 phone numbers, 2 e-mail addresses"
QString hiddenText(const QVector<HiddenPiece> &hidden);

/// What something is sent for, in a word: "Style analysis".
QString purposeText(SendPurpose purpose);

/// "api.openai.com", with the port where it is not the usual one.
QString hostText(const QString &origin);

} // namespace likeness
