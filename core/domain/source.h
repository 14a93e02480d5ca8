// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/transcript.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace likeness {

enum class FileKind { Unknown, Picture, Pdf, PlainText, WhatsApp, Telegram, Discord, TrainingRows };

enum class SourceState {
    Queued, ///< accepted, not opened yet
    Reading, ///< some pages may be stored already; reading goes on behind them
    NeedsReview, ///< read, with notices or doubtful words
    Read, ///< read without doubt
    Failed, ///< see `error`
    Excluded, ///< kept, but nothing is learned from it
    Missing ///< the original was gone before it could be read
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

    bool operator==(const Source &) const = default;
};

} // namespace likeness
