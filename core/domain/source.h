// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/transcript.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace likeness {

enum class FileKind { Unknown, Picture, Pdf, PlainText, WhatsApp, Telegram, Discord, TrainingRows, CharacterCard };

enum class SourceState {
    Queued, ///< accepted, not opened yet
    Reading, ///< some pages may be stored already; reading goes on behind them
    NeedsReview, ///< read, with notices or doubtful words
    Read, ///< read without doubt
    Failed, ///< see `error`
    Excluded, ///< kept, but nothing is learned from it
    Missing, ///< the original was gone before it could be read
    Reviewed ///< read, and looked through by the person
};

/// How surely the words of some pages were read. Pages without such words (text layers, exports) add nothing.
struct ReadingFigures {
    qint64 letters = 0;
    qint64 sureness = 0; ///< the words' confidences in thousandths, weighted by their letters
    int doubtful = 0; ///< words below the default threshold

    /// The mean; nothing where no word has one.
    std::optional<Confidence> confidence() const;
    ReadingFigures &operator+=(const ReadingFigures &other);
    ReadingFigures &operator-=(const ReadingFigures &other);
    bool operator==(const ReadingFigures &) const = default;
};

ReadingFigures figuresOf(const Page &page);

/// How a person asked for one source to be read.
struct ReadingChoice {
    int rotation = 0; ///< degrees clockwise
    QString languages; ///< Tesseract codes joined by '+'; empty: as its batch

    bool operator==(const ReadingChoice &) const = default;
};

/// One file that a person handed over. Its pages are kept apart, see Page.
struct Source {
    QString id;
    QString avatarId;
    QString name; ///< file name without folders
    QString path; ///< where it lay when it was added
    FileKind kind = FileKind::Unknown;
    SourceState state = SourceState::Queued;
    qint64 size = 0; ///< bytes
    QByteArray contentHash; ///< keyed by avatar, see store/vault
    int pagesRead = 0; ///< pages stored so far; reading resumes at the next
    int pageCount = 0; ///< of the whole file; 0 until known
    QString batch; ///< files added in one act; scrolling captures are joined within it
    int position = 0; ///< the person's order within the avatar
    QDateTime addedAt; ///< UTC
    std::optional<Error> error;
    QVector<Notice> notices; ///< about the whole file
    bool isExcluded = false; ///< kept, but nothing is learned from it
    bool isReviewed = false; ///< the person has looked through it
    QDateTime deletedAt; ///< UTC; valid while it lies in the trash
    ReadingFigures figures; ///< of the pages as they stand now
    ReadingChoice reading;

    bool operator==(const Source &) const = default;
};

/// The state that a person sees: what they decided stands before what the reading came to.
SourceState shownState(const Source &source);

} // namespace likeness
