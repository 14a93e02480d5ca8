// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ports.h"

#include <optional>

namespace likeness {

/// Messages between a program and its extractor. Each is a frame: one byte of type, four bytes of length (big endian),
/// then that many bytes. What comes from the extractor is distrusted: it may have been taken over by a document.
enum class FrameType : quint8 {
    Request = 1, ///< what to read; content frames follow until all announced bytes are there
    Content = 2,
    Hello = 16, ///< first word of a locked extractor: its sandbox
    Opened = 17, ///< kind and page count, once a document, before its pages
    PagePart = 18, ///< a page too long for one frame; its last piece is a Page
    Page = 19,
    Leaving = 20, ///< the extractor ends after this document
    Finished = 21,
    Failed = 22,
    Preview = 23, ///< page and sizes of a preview; its pixels follow in PreviewPart frames
    PreviewPart = 24
};

struct Frame {
    FrameType type = FrameType::Failed;
    QByteArray payload;
};

inline constexpr qsizetype maximumFrame = 1 << 20; ///< bytes of one payload
inline constexpr qsizetype maximumPageBytes = 16 * maximumFrame; ///< of all parts of one page
inline constexpr int maximumPageSide = 1'000'000; ///< pixels or points
inline constexpr qsizetype maximumContent = 100 * maximumFrame; ///< bytes of a file
inline constexpr qint64 maximumText = 5'000'000; ///< characters a document's pages may hold together
inline constexpr int maximumPages = 10'000;

/// What protects the machine from a document; shown to the person.
struct SandboxLevel {
    bool isFiltered = false; ///< system calls are filtered; without it nothing is read
    bool isLimited = false; ///< memory, files and processes are capped
    int landlockAbi = 0; ///< 0: files are not fenced off

    bool operator==(const SandboxLevel &) const = default;
};

/// Head of a request; the content itself follows in frames.
struct RequestHead {
    QString name;
    QString languages;
    int firstPage = 1;
    bool mayRender = true;
    qint64 size = 0; ///< bytes of content
    ReadOptions options = {};

    bool operator==(const RequestHead &) const = default;
};

struct OpenedNote {
    FileKind kind = FileKind::Unknown;
    int pageCount = 0; ///< 0: not known yet

    bool operator==(const OpenedNote &) const = default;
};

/// Announces the pixels of a page's preview.
struct PreviewHead {
    int page = 1;
    QSize size;
    QSize pageSize;

    /// Exactly so many bytes of pixels follow.
    qint64 bytes() const { return qint64(3) * size.width() * size.height(); }
    bool operator==(const PreviewHead &) const = default;
};

/// Takes bytes as they come and gives whole frames. An unknown type or a length over the cap breaks it for good.
class FrameParser {
public:
    void append(const QByteArray &bytes) { m_buffer.append(bytes); }
    /// The next whole frame; nothing while bytes are missing or once broken.
    std::optional<Frame> next();
    bool isBroken() const { return m_isBroken; }
    bool isEmpty() const { return m_buffer.isEmpty(); } ///< no half frame is left

private:
    QByteArray m_buffer;
    bool m_isBroken = false;
};

/// `payload` must not be longer than maximumFrame.
QByteArray encodeFrame(FrameType type, const QByteArray &payload);

/// A page as one or more frames.
QByteArray encodePageFrames(const Page &page);
/// A preview as frames. Its pixels must be as many as its size says and at most maximumPreviewBytes.
QByteArray encodePreviewFrames(int page, const Preview &preview);
QByteArray encodeHello(const SandboxLevel &level);
QByteArray encodeRequest(const RequestHead &head);
QByteArray encodeOpened(const OpenedNote &note);
QByteArray encodeSummary(const ReadSummary &summary);
/// Only the kind and a short plain code travel; content of the document must not be in the detail.
QByteArray encodeFailure(const Error &error);

/// These read payloads and check every value; anything odd is ErrorKind::Corrupt.
Result<SandboxLevel> decodeHello(const QByteArray &payload);
Result<RequestHead> decodeRequest(const QByteArray &payload);
Result<OpenedNote> decodeOpened(const QByteArray &payload);
Result<PreviewHead> decodePreviewHead(const QByteArray &payload);
Result<ReadSummary> decodeSummary(const QByteArray &payload);
Result<Error> decodeFailure(const QByteArray &payload);

/// A technical detail reduced to 80 printable ASCII characters, so that it cannot carry a document's words far or
/// control a terminal.
QString plainDetail(const QString &detail);

} // namespace likeness
