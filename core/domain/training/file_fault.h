// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace likeness {

/// Why a provider would refuse a file of OpenAI's chat rows.
enum class FileFaultKind {
    TooLarge, ///< over 512 MB
    NotText, ///< not UTF-8, or with a byte order mark
    NotAnObject, ///< a line that is no JSON object
    UnknownKey, ///< a row with anything but messages, or a message with anything but role, content and weight
    NoMessages,
    BadRole,
    BadContent, ///< no string, or an empty one that is trained on
    BadWeight, ///< neither 0 nor 1, or not on an assistant message
    NothingToLearn, ///< no assistant message at the end, or none that is trained on
    SpecialToken ///< "<|...|>"
};

struct FileFault {
    FileFaultKind kind = FileFaultKind::NotText;
    int row = 0; ///< 1-based; 0: the file as a whole

    bool operator==(const FileFault &) const = default;
};

/// The stable English name, such as "nothing_to_learn".
const char *fileFaultName(FileFaultKind kind);

/// The first fault, by the rules that OpenAI publishes for supervised training; nothing: it would be taken.
std::optional<FileFault> faultInFile(const QByteArray &jsonl);

} // namespace likeness
