// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frames/page_codec.h"

#include <QDataStream>
#include <QIODevice>

#include <cmath>
#include <limits>

namespace likeness {

// Found by argument-dependent look-up from QList's own operator, so not in the nameless namespace.
static QDataStream &operator<<(QDataStream &out, const Word &word)
{
    return out << word.text << word.box << word.confidence;
}

static QDataStream &operator<<(QDataStream &out, const Line &line)
{
    return out << line.text << line.box << line.words << line.isHidden;
}

static QDataStream &operator<<(QDataStream &out, const Notice &notice)
{
    return out << qint8(notice.kind) << notice.page << notice.count << notice.detail;
}

static QDataStream &operator<<(QDataStream &out, const Utterance &u)
{
    // A moment travels as milliseconds since 1970 UTC, so that no zone file is needed to read it.
    const qint64 sent = u.sentAt.isValid() ? u.sentAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
    return out << qint8(u.speaker.side) << u.speaker.name << u.text << u.shownTime << sent << u.quote << u.page << u.box
               << u.confidence << u.words << u.startsConversation << u.isCut << u.isOutsideBubble << u.isNameHidden
               << u.isIgnored << u.isAfterOther;
}

namespace {

constexpr quint16 formatVersion = 3; // 1 knew no ignored messages, 2 no Utterance::isAfterOther
constexpr int maximumCoordinate = 1'000'000;
constexpr quint32 maximumItems = 200'000; // words, lines or utterances of one page

/// Reads with checks; after the first fault everything else is skipped and `isGood` is false.
class CheckedReader {
public:
    explicit CheckedReader(const QByteArray &bytes) : m_in(bytes)
    {
        m_in.setVersion(QDataStream::Qt_6_4);
        m_in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    }

    bool isGood() const { return m_isGood && m_in.status() == QDataStream::Ok; }
    bool isAtEnd() const { return m_in.atEnd(); }

    template <typename T> void plain(T &value)
    {
        if (isGood())
            m_in >> value;
    }

    template <typename Enum> void enumerator(Enum &value, Enum last)
    {
        qint8 raw = 0;
        plain(raw);
        require(raw >= 0 && raw <= qint8(last));
        value = isGood() ? Enum(raw) : Enum{};
    }

    void box(QRect &value)
    {
        plain(value);
        const auto isSane = [](int n) { return n >= -maximumCoordinate && n <= maximumCoordinate; };
        require(isSane(value.left()) && isSane(value.top()) && isSane(value.right()) && isSane(value.bottom()));
    }

    void size(QSize &value)
    {
        plain(value);
        require(value.width() >= -1 && value.height() >= -1 && value.width() <= maximumCoordinate
                && value.height() <= maximumCoordinate); // -1: a page without a size
    }

    void confidence(Confidence &value)
    {
        plain(value);
        require(std::isfinite(value) && value >= 0 && value <= 1);
    }

    void text(QString &value)
    {
        plain(value);
        require(value.isValidUtf16());
    }

    template <typename T> void list(QVector<T> &values)
    {
        quint32 size = 0;
        plain(size);
        require(size <= maximumItems);
        for (quint32 i = 0; i < size && isGood(); ++i) {
            T value;
            read(value);
            values.append(std::move(value));
        }
    }

    void require(bool condition) { m_isGood = m_isGood && condition; }

    void read(Word &word)
    {
        text(word.text);
        box(word.box);
        confidence(word.confidence);
    }

    void read(Line &line)
    {
        text(line.text);
        box(line.box);
        list(line.words);
        plain(line.isHidden);
    }

    void read(Notice &notice)
    {
        enumerator(notice.kind, NoticeKind::Truncated);
        plain(notice.page);
        plain(notice.count);
        text(notice.detail);
    }

    void read(Utterance &u)
    {
        enumerator(u.speaker.side, Speaker::Side::Other);
        text(u.speaker.name);
        text(u.text);
        text(u.shownTime);
        moment(u.sentAt);
        text(u.quote);
        plain(u.page);
        box(u.box);
        confidence(u.confidence);
        list(u.words);
        for (bool *flag : {&u.startsConversation, &u.isCut, &u.isOutsideBubble, &u.isNameHidden})
            plain(*flag);
        if (version > 1)
            plain(u.isIgnored);
        if (version > 2)
            plain(u.isAfterOther);
    }

    quint16 version = formatVersion; ///< what the bytes were written in

private:
    void moment(QDateTime &value)
    {
        qint64 milliseconds = 0;
        plain(milliseconds);
        if (milliseconds != std::numeric_limits<qint64>::min())
            value = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }

    QDataStream m_in;
    bool m_isGood = true;
};

} // namespace

QByteArray encodePage(const Page &page)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << formatVersion << page.number << qint8(page.kind) << qint8(page.layout) << page.size << page.text
        << page.lines << page.utterances << page.notices << page.rowSignature;
    return bytes;
}

Result<Page> decodePage(const QByteArray &bytes)
{
    CheckedReader in(bytes);
    Page page;
    in.plain(in.version);
    in.require(in.version >= 1 && in.version <= formatVersion);
    in.plain(page.number);
    in.require(page.number >= 1);
    in.enumerator(page.kind, PageKind::PlainText);
    in.enumerator(page.layout, Layout::Document);
    in.size(page.size);
    in.text(page.text);
    in.list(page.lines);
    in.list(page.utterances);
    in.list(page.notices);
    in.plain(page.rowSignature);
    if (!in.isGood() || !in.isAtEnd())
        return failure(ErrorKind::Corrupt, {}, QStringLiteral("page bytes"));
    return page;
}

} // namespace likeness
