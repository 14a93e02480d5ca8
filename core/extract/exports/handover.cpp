// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/handover.h"

#include "domain/text/clean_text.h"

#include <QStringList>

#include <algorithm>

namespace likeness {
namespace {

constexpr qsizetype itemsPerPage = 500;
// A line longer than this is broken: no person wrote it, and a window would choke on it.
constexpr qsizetype longestLine = 20'000;

int pagesFor(qsizetype items)
{
    return int((items + itemsPerPage - 1) / itemsPerPage);
}

/// A file with a fault in every row would have more notices than text.
void limit(QVector<Notice> &notices)
{
    constexpr qsizetype mostNotices = 500;
    if (notices.size() <= mostNotices)
        return;
    const int rest = int(notices.size() - mostNotices);
    notices.resize(mostNotices);
    notices.append({NoticeKind::Truncated, 1, rest, QStringLiteral("further notices")});
}

/// Makes every text of the messages clean; the number of characters removed.
int cleanAll(QVector<Utterance> &utterances)
{
    int removed = 0;
    const auto cleaned = [&removed](const QString &text) {
        CleanText clean = cleanText(text);
        removed += clean.removed;
        return clean.text;
    };
    for (Utterance &u : utterances) {
        u.text = cleaned(u.text).trimmed();
        u.quote = cleaned(u.quote).trimmed();
        u.speaker.name = cleaned(u.speaker.name).simplified();
        u.shownTime = cleaned(u.shownTime).simplified();
    }
    return removed;
}

/// Drops messages without text; the conversation break of a dropped one moves to the next. What one person wrote before
/// and after another's picture stays apart.
void dropBlank(QVector<Utterance> &utterances)
{
    bool carriesBreak = false;
    QVector<Speaker> dropped; // since the last message that was kept
    QVector<Utterance> kept;
    kept.reserve(utterances.size());
    for (Utterance &u : utterances) {
        carriesBreak = carriesBreak || u.startsConversation;
        if (u.text.isEmpty()) {
            dropped.append(u.speaker);
            continue;
        }
        u.startsConversation = std::exchange(carriesBreak, false);
        const auto isOther = [&u](const Speaker &one) { return one != u.speaker; };
        u.isAfterOther = !kept.isEmpty() && kept.last().speaker == u.speaker
            && std::any_of(dropped.cbegin(), dropped.cend(), isOther);
        dropped.clear();
        kept.append(std::move(u));
    }
    utterances = std::move(kept);
}

Page exportPage(int number, QVector<Utterance> utterances)
{
    Page page;
    page.number = number;
    page.kind = PageKind::ChatExport;
    const bool hasSides = std::none_of(utterances.cbegin(), utterances.cend(),
                                       [](const Utterance &u) { return u.speaker.side == Speaker::Side::Unknown; });
    page.layout = hasSides ? Layout::TwoSided : Layout::OneColumn;
    QStringList texts;
    for (Utterance &u : utterances) {
        u.page = number;
        texts.append(u.speaker.name.isEmpty() ? u.text : QString(u.speaker.name % u": " % u.text));
    }
    page.text = texts.join(u'\n');
    page.utterances = std::move(utterances);
    return page;
}

Page textPage(int number, const QStringList &lines)
{
    Page page;
    page.number = number;
    page.kind = PageKind::PlainText;
    page.layout = Layout::Document;
    page.text = lines.join(u'\n');
    for (const QString &line : lines)
        page.lines.append(Line{line, {}, {}, false});
    return page;
}

/// Lines of at most 20,000 characters; what is longer is broken, at a space where there is one near.
QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (line.size() > longestLine) {
            const qsizetype space = line.left(longestLine).lastIndexOf(u' ');
            const qsizetype end =
                space > longestLine / 2 ? space : longestLine - line[longestLine - 1].isHighSurrogate();
            lines.append(line.left(end).toString());
            line = line.sliced(end);
        }
        lines.append(line.toString());
    }
    return lines;
}

} // namespace

Result<ReadSummary> handOver(ReadChat chat, const FileOptions &options, const PageSink &sink)
{
    if (const int removed = cleanAll(chat.utterances); removed > 0)
        chat.notices.append({NoticeKind::ControlCharacters, 1, removed, {}});
    limit(chat.notices);
    dropBlank(chat.utterances);
    if (chat.utterances.isEmpty())
        return failure(ErrorKind::Empty, options.name);
    const int pageCount = pagesFor(chat.utterances.size());
    sink.opened(chat.kind, pageCount);
    for (int number = std::max(1, options.firstPage); number <= pageCount; ++number)
        sink.page(exportPage(number, chat.utterances.mid((number - 1) * itemsPerPage, itemsPerPage)));
    return ReadSummary{chat.kind, pageCount, chat.notices};
}

Result<ReadSummary> handOver(const QString &text, QVector<Notice> notices, const FileOptions &options,
                             const PageSink &sink)
{
    const QString clean = cleanText(text).text;
    if (clean.trimmed().isEmpty())
        return failure(ErrorKind::Empty, options.name);
    const QStringList lines = linesOf(clean);
    const int pageCount = pagesFor(lines.size());
    sink.opened(FileKind::PlainText, pageCount);
    for (int number = std::max(1, options.firstPage); number <= pageCount; ++number)
        sink.page(textPage(number, lines.mid((number - 1) * itemsPerPage, itemsPerPage)));
    return ReadSummary{FileKind::PlainText, pageCount, notices};
}

} // namespace likeness
