// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of SourceEdits on one page.
#include "domain/corrections/page_edits.h"
#include "ui/common/notices/notices.h"
#include "ui/sources/edits/source_edits.h"

namespace likeness {

namespace {

Speaker::Side opposite(Speaker::Side side)
{
    switch (side) {
    case Speaker::Side::Self:
        return Speaker::Side::Other;
    case Speaker::Side::Other:
        return Speaker::Side::Self;
    case Speaker::Side::Unknown:
        break;
    }
    return side;
}

/// The most frequent of the names that satisfy `isWanted`.
template <typename IsWanted> QString mostFrequent(const QVector<ShownRow> &rows, IsWanted isWanted)
{
    QHash<QString, int> counts;
    for (const ShownRow &row : rows) {
        if (!row.row.speaker.name.isEmpty() && isWanted(row))
            ++counts[row.row.speaker.name];
    }
    QString best;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (best.isEmpty() || it.value() > counts[best] || (it.value() == counts[best] && it.key() < best))
            best = it.key();
    }
    return best;
}

} // namespace

void SourceEdits::pushPage(const QString &text, const Page &after, const WordRef &place)
{
    pushPage(text, m_desk.source().id, m_desk.page(), after, place);
}

void SourceEdits::pushPage(const QString &text, const QString &id, const Page &before, const Page &after,
                           const WordRef &place)
{
    if (after == before)
        return;
    Sources *sources = &m_sources;
    push(text,
         {[sources, id, after] { return sources->putPage(id, after); },
          [sources, id, before] { return sources->putPage(id, before); },
          {}},
         id, after.number, place);
}

void SourceEdits::correctText(int row, const QString &text)
{
    const Page &page = m_desk.page();
    const WordRef place = m_desk.place().row == row ? m_desk.place() : WordRef{row, -1};
    pushPage(tr("correct a text"), hasMessages(page) ? withText(page, row, text) : withLineText(page, row, text),
             place);
}

void SourceEdits::moveBox(int row, const QRect &box)
{
    pushPage(tr("move the box of a message"), withBox(m_desk.page(), row, box), {row, -1});
}

void SourceEdits::addMessage(const QRect &box, const QVector<Word> &words)
{
    const Page after = withUtterance(m_desk.page(), box, words);
    int row = -1;
    for (int i = 0; i < after.utterances.size() && row < 0; ++i)
        row = i >= m_desk.page().utterances.size() || after.utterances[i] != m_desk.page().utterances[i] ? i : -1;
    pushPage(tr("add a message from the picture"), after, {row, -1});
    m_desk.setPlace({row, -1});
}

void SourceEdits::replaceWords(int row, const QRect &box, const QVector<Word> &words)
{
    pushPage(tr("read a message again"), withWords(m_desk.page(), row, box, words), {row, -1});
}

void SourceEdits::removeRow(int row)
{
    pushPage(tr("take out a message"), withoutUtterance(m_desk.page(), row), {qMax(0, row - 1), -1});
}

Speaker SourceEdits::speakerOf(Speaker::Side side) const
{
    // Names decide who the avatar is where the avatar's name occurs; a side alone would not hold there.
    const bool isFlipped = m_desk.rules().flipped.contains(m_desk.source().id);
    Speaker speaker;
    speaker.side = isFlipped ? opposite(side) : side;
    speaker.name = mostFrequent(m_desk.rows(), [side](const ShownRow &row) { return row.side == side; });
    return speaker;
}

void SourceEdits::setSide(int row, Speaker::Side side)
{
    if (row < 0 || row >= m_desk.rows().size() || !hasMessages(m_desk.page()))
        return;
    Page after = withSpeaker(m_desk.page(), row, speakerOf(side));
    if (m_desk.rows()[row].row.isIgnored)
        after = withIgnored(after, row, false);
    pushPage(side == Speaker::Side::Self ? tr("say that a message is mine") : tr("say that a message is theirs"), after,
             {row, -1});
}

void SourceEdits::setName(int row, const QString &name)
{
    if (row < 0 || row >= m_desk.rows().size() || !hasMessages(m_desk.page()))
        return;
    Speaker speaker = speakerOf(Speaker::Side::Other);
    speaker.name = name;
    pushPage(tr("name the speaker of a message"), withSpeaker(m_desk.page(), row, speaker), {row, -1});
}

void SourceEdits::setIgnored(int row, bool isIgnored)
{
    if (row < 0 || row >= m_desk.rows().size() || !hasMessages(m_desk.page()))
        return;
    pushPage(isIgnored ? tr("ignore a message") : tr("take a message in again"),
             withIgnored(m_desk.page(), row, isIgnored), {row, -1});
}

void SourceEdits::putBackAsRead()
{
    const auto page = m_sources.pageAsRead(m_desk.source().id, m_desk.page().number);
    if (page)
        pushPage(tr("put the page back as it was read"), *page, {});
}

void SourceEdits::takeReading(const QString &sourceId, const Page &before, const QVector<ReadingChange> &changes,
                              const QString &model)
{
    if (changes.isEmpty())
        return;
    const int row = changes.first().row >= 0 ? changes.first().row : changes.first().behind + 1;
    const int count = int(changes.size());
    pushPage(tr("take in %n text(s) that a model read", nullptr, count), sourceId, before,
             withReading(before, changes, model), {row, -1});
    m_notices.sayUndoable(tr("Took in %n text(s).", nullptr, count));
}

Speaker::Side SourceEdits::sideAsRead(int row) const
{
    const auto page = m_sources.pageAsRead(m_desk.source().id, m_desk.page().number);
    const QRect box = m_desk.rows()[row].row.box;
    for (const Utterance &utterance : page ? page->utterances : QVector<Utterance>()) {
        if (utterance.box.intersects(box))
            return utterance.speaker.side;
    }
    return m_desk.rows()[row].row.speaker.side;
}

void SourceEdits::applyToSideOfAll(int row)
{
    if (row < 0 || row >= m_desk.rows().size() || !hasMessages(m_desk.page()))
        return;
    const Speaker::Side side = sideAsRead(row);
    const Speaker speaker = m_desk.page().utterances[row].speaker;
    QVector<std::pair<QString, Page>> before;
    QVector<std::pair<QString, Page>> after;
    for (const QString &id : twoSidedIds()) {
        for (const Page &page : m_sources.pages(id).value_or(QVector<Page>())) {
            const Page changed = withSide(page, side, speaker);
            if (changed == page)
                continue;
            before.append({id, page});
            after.append({id, changed});
        }
    }
    if (after.isEmpty())
        return;
    const auto putAll = [sources = &m_sources](const QVector<std::pair<QString, Page>> &pages) {
        for (const auto &[id, page] : pages) {
            const Result<> done = sources->putPage(id, page);
            if (!done)
                return done;
        }
        return Result<>();
    };
    const bool isDone =
        push(tr("say who speaks on one side of %n page(s)", nullptr, int(after.size())),
             {[putAll, after] { return putAll(after); }, [putAll, before] { return putAll(before); }, {}},
             m_desk.source().id, m_desk.page().number, {row, -1});
    if (isDone)
        m_notices.sayUndoable(tr("Changed on %n page(s).", nullptr, int(after.size())));
}

} // namespace likeness
