// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/example.h"

#include <QString>

#include <optional>

namespace likeness {

class Library;

/// A text of an example that was typed but not saved yet.
struct TextDraft {
    QString exampleId;
    QString userMessage;
    QString reply;

    bool operator==(const TextDraft &) const = default;
};

/// An example of the person's own that was begun and not added yet.
struct OwnDraft {
    QString userMessage;
    QString reply;
    std::optional<Category> category; ///< nothing where it is to be guessed
    bool isOpen = false; ///< it was being written when it was kept

    bool isEmpty() const { return userMessage.isEmpty() && reply.isEmpty(); }
    bool operator==(const OwnDraft &) const = default;
};

/// A message of a source that was being corrected.
struct MessageDraft {
    QString sourceId;
    int page = 0;
    int row = 0;
    QString before; ///< what it said
    QString text;

    bool operator==(const MessageDraft &) const = default;
};

/// What a person wrote for a training that they did not start yet.
struct TrainingWords {
    QString name; ///< of the training and of the voice that it makes
    QString suffix; ///< of the tuned model

    bool operator==(const TrainingWords &) const = default;
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
    /// Empty: there is none.
    Result<OwnDraft> ownDraft(const QString &avatarId) const;
    Result<> keepOwnDraft(const QString &avatarId, const OwnDraft &draft);
    /// One of an empty source: there is none.
    Result<MessageDraft> messageDraft(const QString &avatarId) const;
    Result<> keepMessageDraft(const QString &avatarId, const MessageDraft &draft);
    /// Empty: nothing was written.
    Result<TrainingWords> trainingWords(const QString &avatarId) const;
    Result<> keepTrainingWords(const QString &avatarId, const TrainingWords &words);
    /// What was looked for; empty: nothing.
    Result<QString> query(const QString &avatarId, Search search) const;
    Result<> keepQuery(const QString &avatarId, Search search, const QString &query);

private:
    Library &m_library;
};

} // namespace likeness
