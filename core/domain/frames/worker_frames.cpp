// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frames/worker_frames.h"

#include "domain/frames/page_codec.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>

namespace likeness {

constexpr quint32 maximumIgnored = 1'000;

static bool isSane(const QRect &area)
{
    const auto isNear = [](int n) { return n >= -maximumPageSide && n <= maximumPageSide; };
    return isNear(area.left()) && isNear(area.top()) && isNear(area.right()) && isNear(area.bottom());
}

// The next two are found by argument-dependent look-up, so not in the nameless namespace.
static QDataStream &operator<<(QDataStream &out, const ReadOptions &options)
{
    out << qint32(options.rotation) << options.withPreview << options.previewOnly << options.area.has_value()
        << options.area.value_or(QRect()) << quint32(options.ignored.size());
    for (const QRect &area : options.ignored)
        out << area;
    out << options.tableOnly << quint32(options.columns.size());
    for (const ColumnChoice &choice : options.columns)
        out << encodeColumns(choice);
    return out;
}

/// Leaves the stream with an error where something is out of range.
static QDataStream &operator>>(QDataStream &in, ReadOptions &options)
{
    qint32 rotation = 0;
    bool hasArea = false;
    QRect area;
    quint32 ignored = 0;
    in >> rotation >> options.withPreview >> options.previewOnly >> hasArea >> area >> ignored;
    bool isGood = rotation >= 0 && rotation < 360 && rotation % 90 == 0 && isSane(area) && ignored <= maximumIgnored;
    options.rotation = rotation;
    if (hasArea)
        options.area = area;
    for (quint32 i = 0; i < ignored && isGood && in.status() == QDataStream::Ok; ++i) {
        in >> area;
        isGood = isSane(area);
        options.ignored.append(area);
    }
    quint32 choices = 0;
    in >> options.tableOnly >> choices;
    isGood = isGood && choices <= quint32(mostColumnChoices);
    for (quint32 i = 0; i < choices && isGood && in.status() == QDataStream::Ok; ++i) {
        QString text;
        in >> text;
        const auto choice = decodeColumns(text);
        isGood = choice.has_value();
        options.columns.append(choice.value_or(ColumnChoice()));
    }
    if (!isGood)
        in.setStatus(QDataStream::ReadCorruptData);
    return in;
}

namespace {

constexpr qsizetype headerSize = 5;
constexpr quint16 protocolVersion = 3;
constexpr quint32 maximumNotices = 10'000;
constexpr qsizetype maximumName = 1'000;
constexpr qsizetype maximumDetail = 80;

bool isKnown(quint8 type)
{
    return (type >= quint8(FrameType::Request) && type <= quint8(FrameType::Content))
        || (type >= quint8(FrameType::Hello) && type <= quint8(FrameType::PreviewPart));
}

template <typename... Values> QByteArray packed(FrameType type, const Values &...values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    (out << ... << values);
    return encodeFrame(type, bytes);
}

/// True when the payload held exactly these values.
template <typename... Values> bool unpack(const QByteArray &payload, Values &...values)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    (in >> ... >> values);
    return in.status() == QDataStream::Ok && in.atEnd();
}

tl::unexpected<Error> corrupt(const QString &what)
{
    return failure(ErrorKind::Corrupt, {}, what);
}

bool isKind(quint8 kind)
{
    return kind <= quint8(FileKind::CharacterCard);
}

bool isPageSize(const QSize &size)
{
    return size.width() >= 1 && size.height() >= 1 && size.width() <= maximumPageSide
        && size.height() <= maximumPageSide;
}

bool readNotice(QDataStream &in, Notice &notice)
{
    quint8 kind = 0;
    in >> kind >> notice.page >> notice.count >> notice.detail;
    notice.kind = NoticeKind(kind);
    notice.detail = plainDetail(notice.detail);
    return in.status() == QDataStream::Ok && kind <= quint8(NoticeKind::Truncated) && notice.page >= 0
        && notice.count >= 0;
}

} // namespace

std::optional<Frame> FrameParser::next()
{
    if (m_isBroken || m_buffer.size() < headerSize)
        return std::nullopt;
    const auto type = quint8(m_buffer[0]);
    const auto length = qsizetype(qFromBigEndian<quint32>(m_buffer.constData() + 1));
    if (!isKnown(type) || length > maximumFrame) {
        m_isBroken = true;
        m_buffer.clear();
        return std::nullopt;
    }
    if (m_buffer.size() < headerSize + length)
        return std::nullopt;
    Frame frame{FrameType(type), m_buffer.mid(headerSize, length)};
    m_buffer.remove(0, headerSize + length);
    return frame;
}

QByteArray encodeFrame(FrameType type, const QByteArray &payload)
{
    Q_ASSERT(payload.size() <= maximumFrame);
    QByteArray bytes(headerSize, Qt::Uninitialized);
    bytes[0] = char(type);
    qToBigEndian(quint32(payload.size()), bytes.data() + 1);
    return bytes + payload;
}

QByteArray encodePageFrames(const Page &page)
{
    const QByteArray bytes = encodePage(page);
    QByteArray frames;
    qsizetype begin = 0;
    for (; bytes.size() - begin > maximumFrame; begin += maximumFrame)
        frames += encodeFrame(FrameType::PagePart, bytes.mid(begin, maximumFrame));
    return frames + encodeFrame(FrameType::Page, bytes.mid(begin));
}

QByteArray encodePreviewFrames(int page, const Preview &preview)
{
    QByteArray frames =
        packed(FrameType::Preview, qint32(page), qint32(preview.size.width()), qint32(preview.size.height()),
               qint32(preview.pageSize.width()), qint32(preview.pageSize.height()));
    for (qsizetype begin = 0; begin < preview.rgb.size(); begin += maximumFrame)
        frames += encodeFrame(FrameType::PreviewPart, preview.rgb.mid(begin, maximumFrame));
    return frames;
}

Result<PreviewHead> decodePreviewHead(const QByteArray &payload)
{
    qint32 page = 0;
    qint32 width = 0;
    qint32 height = 0;
    qint32 pageWidth = 0;
    qint32 pageHeight = 0;
    if (!unpack(payload, page, width, height, pageWidth, pageHeight))
        return corrupt(QStringLiteral("preview"));
    const PreviewHead head{page, QSize(width, height), QSize(pageWidth, pageHeight)};
    if (page < 1 || page > maximumPages || !isPageSize(head.size) || !isPageSize(head.pageSize)
        || head.bytes() > maximumPreviewBytes)
        return corrupt(QStringLiteral("preview size"));
    return head;
}

QByteArray encodeHello(const SandboxLevel &level)
{
    return packed(FrameType::Hello, protocolVersion, level.isFiltered, level.isLimited, qint32(level.landlockAbi));
}

Result<SandboxLevel> decodeHello(const QByteArray &payload)
{
    quint16 version = 0;
    qint32 abi = 0;
    SandboxLevel level;
    if (!unpack(payload, version, level.isFiltered, level.isLimited, abi) || version != protocolVersion || abi < 0)
        return corrupt(QStringLiteral("hello"));
    level.landlockAbi = abi;
    return level;
}

QByteArray encodeRequest(const RequestHead &head)
{
    return packed(FrameType::Request, head.name.left(maximumName), head.languages.left(maximumName),
                  qint32(head.firstPage), head.mayRender, head.size, head.options);
}

Result<RequestHead> decodeRequest(const QByteArray &payload)
{
    RequestHead head;
    qint32 firstPage = 0;
    if (!unpack(payload, head.name, head.languages, firstPage, head.mayRender, head.size, head.options) || firstPage < 1
        || head.size < 0 || head.size > maximumContent)
        return corrupt(QStringLiteral("request"));
    head.firstPage = firstPage;
    return head;
}

QByteArray encodeOpened(const OpenedNote &note)
{
    return packed(FrameType::Opened, quint8(note.kind), qint32(note.pageCount));
}

Result<OpenedNote> decodeOpened(const QByteArray &payload)
{
    quint8 kind = 0;
    qint32 count = 0;
    if (!unpack(payload, kind, count) || !isKind(kind) || count < 0 || count > maximumPages)
        return corrupt(QStringLiteral("opened"));
    return OpenedNote{FileKind(kind), count};
}

QByteArray encodeSummary(const ReadSummary &summary)
{
    // A notice is at most 80 characters of detail; this many fit into one frame.
    constexpr qsizetype fitting = 4'000;
    const QVector<Notice> notices = summary.notices.mid(0, fitting);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(summary.kind) << qint32(summary.pageCount) << quint32(notices.size());
    for (const Notice &notice : notices)
        out << quint8(notice.kind) << notice.page << notice.count << plainDetail(notice.detail);
    return encodeFrame(FrameType::Finished, bytes);
}

Result<ReadSummary> decodeSummary(const QByteArray &payload)
{
    QDataStream in(payload);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 kind = 0;
    qint32 count = 0;
    quint32 notices = 0;
    in >> kind >> count >> notices;
    if (in.status() != QDataStream::Ok || !isKind(kind) || count < 0 || count > maximumPages
        || notices > maximumNotices)
        return corrupt(QStringLiteral("summary"));
    ReadSummary summary{FileKind(kind), count, {}};
    for (quint32 i = 0; i < notices; ++i) {
        Notice notice;
        if (!readNotice(in, notice))
            return corrupt(QStringLiteral("notice"));
        summary.notices.append(notice);
    }
    return in.atEnd() ? Result<ReadSummary>(summary) : corrupt(QStringLiteral("summary"));
}

QByteArray encodeFailure(const Error &error)
{
    return packed(FrameType::Failed, quint8(error.kind), plainDetail(error.detail));
}

Result<Error> decodeFailure(const QByteArray &payload)
{
    quint8 kind = 0;
    QString detail;
    if (!unpack(payload, kind, detail) || kind > quint8(ErrorKind::NewerVersion))
        return corrupt(QStringLiteral("failure"));
    return Error{ErrorKind(kind), {}, plainDetail(detail)};
}

QString plainDetail(const QString &detail)
{
    QString plain;
    for (const QChar c : detail.left(maximumDetail))
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f ? c : QLatin1Char('?');
    return plain;
}

} // namespace likeness
