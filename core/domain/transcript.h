// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QRect>
#include <QSize>
#include <QString>
#include <QVector>

namespace likeness {

/// How sure a reader is of a text, 0 (guess) to 1 (certain). Text layers and exports are 1.
using Confidence = float;

/// One word as it was read. Box: whole pixels of the page's picture, origin top left (PDF text layers: points).
struct Word {
    QString text;
    QRect box;
    Confidence confidence = 1;

    bool operator==(const Word &) const = default;
};

/// One line of a document page.
struct Line {
    QString text;
    QRect box;
    QVector<Word> words;
    bool isHidden = false; ///< drawn so that a person does not see it: invisible, tiny or in the background's colour

    bool operator==(const Line &) const = default;
};

/// Who speaks. The side is known in two-sided pictures; in exports and one-column chats only the name is, until the
/// person says which name is the avatar (see `assignSelf`).
struct Speaker {
    enum class Side { Unknown, Self, Other };
    Side side = Side::Unknown;
    QString name; ///< as read; empty where the design shows none

    bool operator==(const Speaker &) const = default;
};

/// One message as it was sent. Bursts are merged later, into turns.
struct Utterance {
    Speaker speaker;
    QString text;
    QString shownTime; ///< the time as the source shows it, e.g. "9:41 PM"; empty where it shows none
    QDateTime sentAt; ///< the moment, where the source tells it (exports); else invalid
    QString quote; ///< the quoted message above a reply; not part of `text`
    int page = 1; ///< 1-based page of its source
    QRect box; ///< on that page
    Confidence confidence = 1; ///< mean of its words, weighted by their length
    QVector<Word> words;
    bool startsConversation = false; ///< a date line, a new file row or another break stands before it
    bool isCut = false; ///< the edge of the scrolling area cuts it: its text is only what can be seen
    bool isOutsideBubble = false; ///< found by the page pass alone; worth a look
    bool isNameHidden = false; ///< the author's name is scrolled away
    bool isIgnored = false; ///< a person said that it is no message; kept for the eye, never part of a conversation
    /// Somebody else sent a message without text (a picture, one that was deleted) since the author's last one, so that
    /// the two are no burst.
    bool isAfterOther = false;

    bool operator==(const Utterance &) const = default;
};

enum class PageKind {
    ChatPicture, ///< a picture of a chat; `utterances` are final
    TextLayer, ///< a document page with text; `lines` hold it
    Scanned, ///< a document page (or a picture of one) read by OCR; `lines` hold it
    ChatExport, ///< a slice of a chat export or training file; `utterances` are final
    PlainText ///< a slice of a text file; `text` and `lines` hold it
};

enum class Layout { Unknown, TwoSided, OneColumn, Document };

enum class NoticeKind {
    PartialPage, ///< something on the page could not be read
    HiddenText, ///< text that a person does not see
    PossibleInjection, ///< text that addresses a model, such as "ignore previous instructions"
    InvalidBytes, ///< bytes that are not text in the file's encoding
    ControlCharacters, ///< direction overrides, zero-width or terminal control characters were removed
    BadRow, ///< a row of a structured file was left out; `count` is its line number
    LowQuality, ///< too small, blurred or compressed to be read surely
    MissedText, ///< text outside every bubble was taken in by the page pass
    AmbiguousDates, ///< day and month cannot be told apart
    OwnMessagesOnly, ///< the export holds one side only
    Truncated ///< a limit was reached; the rest was left out
};

/// Something the person should know about a reading. `detail` is technical (a reason, a code), never chat text.
struct Notice {
    NoticeKind kind = NoticeKind::PartialPage;
    int page = 1;
    int count = 1;
    QString detail;

    bool operator==(const Notice &) const = default;
};

/// The result of one page; the unit that is streamed, stored and never read twice. An export or text file is cut
/// into pages of at most 500 messages or lines.
struct Page {
    int number = 1;
    PageKind kind = PageKind::PlainText;
    Layout layout = Layout::Unknown;
    QSize size; ///< pixels of a picture, points of a PDF page
    QString text; ///< all its body text in reading order, lines by '\n'
    QVector<Line> lines;
    QVector<Utterance> utterances;
    QVector<Notice> notices;
    /// Pictures: 32 bytes a pixel row (see domain/stitching), so that scrolling captures can be joined later
    /// without the picture.
    QByteArray rowSignature;

    bool operator==(const Page &) const = default;
};

/// All of one source (or of several stitched pictures), in reading order.
struct Transcript {
    Layout layout = Layout::Unknown;
    QVector<Utterance> utterances;
    QString text;
    QVector<Notice> notices;

    bool operator==(const Transcript &) const = default;
};

} // namespace likeness
