// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace likeness {

class Library;

/// A text of an example that was typed but not saved yet.
struct TextDraft {
    QString exampleId;
    QString userMessage;
    QString reply;

    bool operator==(const TextDraft &) const = default;
};

/// What a person had in hand when the program ended, in their own words, for each avatar. It is sealed like all they
/// write; where they were in words of the program's, the window keeps by itself.
class Workplace {
public:
    enum class Search { Examples, Sources };

    explicit Workplace(Library &library) : m_library(library) { }

    /// One with an empty id: there is none.
    Result<TextDraft> draft(const QString &avatarId) const;
    /// In the place of the one before. One with an empty id: there is none any more.
    Result<> keepDraft(const QString &avatarId, const TextDraft &draft);
    /// What was looked for; empty: nothing.
    Result<QString> query(const QString &avatarId, Search search) const;
    Result<> keepQuery(const QString &avatarId, Search search, const QString &query);

private:
    Library &m_library;
};

} // namespace likeness
