// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/text/message_stamp.h"

#include <QStringList>

#include <optional>

namespace likeness {

/// Which columns of a table (or keys of JSON objects) hold the messages of a chat.
struct ColumnChoice {
    QString speaker;
    QString text;
    QString time; ///< empty: the file tells none
    std::optional<DateOrder> dateOrder; ///< nothing: by what the dates of the file allow
    bool hasHeader = true; ///< false: the first row is a message too, and columns are called "1", "2" and so on
    QStringList columns; ///< the first row of the file that it was chosen for; empty: any file that has the three

    bool operator==(const ColumnChoice &) const = default;
};

inline constexpr int mostColumnChoices = 100; ///< that are remembered and tried

/// Detail of the Unsupported error of a table in which nobody knows where the chat is.
inline constexpr QStringView columnsUnknown = u"columns unknown";
bool asksForColumns(const Error &error);

/// The names are told as people and programs call them: "author", "Sender name", "message". Empty where none fits.
ColumnChoice guessColumns(const QStringList &columns);
/// Whether it says at least who speaks and what is said.
bool isComplete(const ColumnChoice &choice);

/// For keeping it; text that is not from encodeColumns gives nothing.
QString encodeColumns(const ColumnChoice &choice);
std::optional<ColumnChoice> decodeColumns(const QString &text);

} // namespace likeness
