// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace likeness {

enum class PromptAuthor { Person, Program, Model };

/// A system prompt as it was saved; it never changes again, apart from its name and note.
struct PromptVersion {
    QString id;
    QString avatarId;
    int number = 0; ///< 1, 2, ... for each avatar
    QString parentId; ///< the version it was made from; may be empty
    PromptAuthor author = PromptAuthor::Person;
    QDateTime createdAt; ///< UTC
    QString text;
    QString note;
    QString name = {}; ///< the person's own; may be empty

    bool operator==(const PromptVersion &) const = default;
};

} // namespace likeness
