// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/sse_parser.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace likeness {

void PrintTo(const SseEvent &event, std::ostream *out)
{
    *out << '[' << event.name.toStdString() << "] " << event.data.left(80).toStdString();
}

namespace {

QVector<SseEvent> parsed(const QByteArray &bytes)
{
    return SseParser().feed(bytes).value();
}

/// The events when the bytes come in pieces that end at these places.
QVector<SseEvent> parsedInPieces(const QByteArray &bytes, const QVector<qsizetype> &ends)
{
    SseParser parser;
    QVector<SseEvent> events;
    qsizetype from = 0;
    for (const qsizetype end : ends) {
        events += parser.feed(bytes.mid(from, end - from)).value();
        from = end;
    }
    return events + parser.feed(bytes.mid(from)).value();
}

TEST(EventStream, GivesEachEventItsDataAndName)
{
    EXPECT_EQ(parsed("event: error\ndata: {}\n\ndata:x\n\n"), (QVector<SseEvent>{{"error", "{}"}, {"", "x"}}));
    EXPECT_EQ(parsed("data: a\ndata:  b\ndata\n\n"), (QVector<SseEvent>{{"", "a\n b\n"}})) << "one space is syntax";
    EXPECT_EQ(parsed(": ping\n\nid: 7\nretry: 10\n\ndata: a\n\n"), (QVector<SseEvent>{{"", "a"}}));
    EXPECT_EQ(parsed("\xEF\xBB\xBF"
                     "data: a\n\n"),
              (QVector<SseEvent>{{"", "a"}}));
}

TEST(EventStream, EndsLinesByAnyOfTheThreeWays)
{
    EXPECT_EQ(parsed("data: a\r\rdata: b\r\n\r\ndata: c\n\n"), (QVector<SseEvent>{{"", "a"}, {"", "b"}, {"", "c"}}));
    EXPECT_EQ(parsedInPieces("data: a\r\n\r\n", {8, 9, 10}), (QVector<SseEvent>{{"", "a"}}));
}

TEST(EventStream, KeepsBackWhatIsNotComplete)
{
    SseParser parser;
    EXPECT_TRUE(parser.feed("data: {\"a\"").value().isEmpty());
    EXPECT_TRUE(parser.isInsideEvent());
    EXPECT_EQ(parser.feed(":1}\n\n").value(), (QVector<SseEvent>{{"", "{\"a\":1}"}}));
    EXPECT_FALSE(parser.isInsideEvent());
}

TEST(EventStream, SaysTheSameHoweverItIsCut)
{
    const QDir folder(QStringLiteral(LIKENESS_FIXTURES "/sse"));
    QRandomGenerator chance(7);
    const QStringList names = folder.entryList({QStringLiteral("*.sse")}, QDir::Files);
    ASSERT_EQ(names.size(), 8);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QVector<SseEvent> whole = parsed(bytes);
        QVector<qsizetype> everywhere(bytes.size());
        std::iota(everywhere.begin(), everywhere.end(), 1);
        EXPECT_EQ(parsedInPieces(bytes, everywhere), whole) << name.toStdString();
        for (int round = 0; round < 100; ++round) {
            QVector<qsizetype> ends;
            for (int i = 0; i < 6; ++i)
                ends.append(chance.bounded(bytes.size() + 1));
            std::sort(ends.begin(), ends.end());
            ASSERT_EQ(parsedInPieces(bytes, ends), whole) << name.toStdString();
        }
    }
}

TEST(EventStream, RefusesAnEventWithoutEnd)
{
    SseParser parser;
    const QByteArray piece(1024 * 1024, 'x');
    Result<QVector<SseEvent>> last;
    for (int i = 0; i < 17 && last; ++i)
        last = parser.feed(piece);
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().kind, ErrorKind::TooLarge);
}

} // namespace
} // namespace likeness
