// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transcript_assembly.h"

#include "domain/assembly/body_lines.h"
#include "domain/assembly/dialogue.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace likeness {
namespace {

bool isFinal(const Page &page)
{
    return page.kind == PageKind::ChatPicture || page.kind == PageKind::ChatExport;
}

/// Messages of finished pages, each naming its page.
QVector<Utterance> finishedUtterances(const QVector<Page> &pages)
{
    QVector<Utterance> utterances;
    for (const Page &page : pages) {
        if (!isFinal(page))
            continue;
        for (Utterance utterance : page.utterances) {
            utterance.page = page.number;
            utterances.append(std::move(utterance));
        }
    }
    return utterances;
}

/// The body page by page: finished pages as they are, document pages without their headers and footers.
QString bodyText(const QVector<Page> &pages, const QVector<BodyLine> &lines)
{
    QHash<int, QStringList> linesOfPage;
    for (const BodyLine &line : lines)
        linesOfPage[line.page].append(line.text);
    QStringList texts;
    for (const Page &page : pages) {
        const bool isWhole = isFinal(page) || page.kind == PageKind::PlainText;
        const QString text = isWhole ? page.text : linesOfPage.value(page.number).join(u'\n');
        if (!text.isEmpty())
            texts.append(text);
    }
    return texts.join(u'\n');
}

/// Both orders are kept: a document page may lie between screenshots.
QVector<Utterance> inPageOrder(QVector<Utterance> utterances, const QVector<Page> &pages)
{
    QHash<int, qsizetype> rank;
    for (qsizetype i = 0; i < pages.size(); ++i)
        rank.insert(pages[i].number, i);
    std::stable_sort(utterances.begin(), utterances.end(), [&rank](const Utterance &a, const Utterance &b) {
        return rank.value(a.page) < rank.value(b.page);
    });
    return utterances;
}

Layout layoutOf(const QVector<Page> &pages, const QVector<Utterance> &utterances)
{
    const auto isTwoSided = [](const Page &page) { return page.layout == Layout::TwoSided; };
    const auto hasSide = [](const Utterance &u) { return u.speaker.side != Speaker::Side::Unknown; };
    if (std::any_of(pages.cbegin(), pages.cend(), isTwoSided))
        return Layout::TwoSided;
    const bool hasExport = std::any_of(pages.cbegin(), pages.cend(), isFinal);
    if (!hasExport && std::any_of(utterances.cbegin(), utterances.cend(), hasSide))
        return Layout::TwoSided;
    if (!utterances.isEmpty())
        return Layout::OneColumn;
    return pages.isEmpty() ? Layout::Unknown : pages.first().layout;
}

} // namespace

Transcript assembleTranscript(const QVector<Page> &pages)
{
    const QVector<BodyLine> lines = bodyLines(pages);
    const Dialogue dialogue = findDialogue(lines);
    Transcript transcript;
    transcript.utterances = inPageOrder(finishedUtterances(pages) + readDialogue(lines, dialogue), pages);
    transcript.text = bodyText(pages, lines);
    transcript.layout = layoutOf(pages, transcript.utterances);
    for (const Page &page : pages)
        transcript.notices += page.notices;
    if (dialogue.form == DialogueForm::Stamped && !dialogue.dates.isCertain)
        transcript.notices.append({NoticeKind::AmbiguousDates, 1, 1, {}});
    return transcript;
}

} // namespace likeness
