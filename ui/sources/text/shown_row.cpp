// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/shown_row.h"

#include "services/reading/extraction.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// The row's speaker after names and sides are changed; false if nobody's.
bool applyRules(Utterance &utterance, const QString &sourceId, const SpeakerRules &rules)
{
    utterance.isIgnored = false; // taken out by hand: shown all the same, and judged by the row
    QVector<Utterance> one{utterance};
    applySpeakers(one, sourceId, rules);
    if (one.isEmpty())
        return false;
    utterance = one.first();
    return true;
}

void showSpeakers(QVector<ShownRow> &rows, const Page &page, const QString &sourceId, const SpeakerRules &rules)
{
    Transcript transcript;
    transcript.layout = page.layout;
    transcript.utterances = page.utterances;
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].isIgnored = !applyRules(transcript.utterances[i], sourceId, rules) || rows[i].row.isIgnored;
    resolveSelf(transcript, selfNamesIn(sourceId, rules));
    const bool isTwoSided = page.layout == Layout::TwoSided;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].side = transcript.utterances[i].speaker.side;
        rows[i].name = transcript.utterances[i].speaker.name;
        rows[i].isGuess = isTwoSided && !rules.confirmed.contains(sourceId) && rows[i].side != Speaker::Side::Unknown;
    }
}

} // namespace

QVector<ShownRow> shownRows(const Page &page, const QString &sourceId, const SpeakerRules &rules)
{
    QVector<ShownRow> shown;
    for (const PageRow &row : rowsOf(page)) {
        ShownRow one;
        one.row = row;
        shown.append(one);
    }
    if (hasMessages(page))
        showSpeakers(shown, page, sourceId, rules);
    for (qsizetype i = 1; i < shown.size(); ++i) {
        const ShownRow &before = shown[i - 1];
        shown[i].startsRun = shown[i].side != before.side || shown[i].name != before.name
            || shown[i].isIgnored != before.isIgnored || shown[i].row.isHidden != before.row.isHidden;
    }
    return shown;
}

QString speakerWord(const ShownRow &row)
{
    if (!row.row.hasSpeaker)
        return {};
    switch (row.side) {
    case Speaker::Side::Self:
        return Words::tr("Me");
    case Speaker::Side::Other:
        return row.name.isEmpty() ? Words::tr("Them") : row.name;
    case Speaker::Side::Unknown:
        break;
    }
    return row.name.isEmpty() ? Words::tr("Unknown") : row.name;
}

QString spokenRow(const ShownRow &row, Confidence threshold)
{
    const QString who = speakerWord(row);
    QString words = who.isEmpty() ? row.row.text : Words::tr("%1: %2").arg(who, row.row.text);
    if (row.isIgnored)
        words += Words::tr(", ignored");
    if (row.row.isHidden)
        words += Words::tr(", hidden in the document");
    if (row.row.confidence < 1)
        words += Words::tr(", read with %1 % certainty").arg(qRound(row.row.confidence * 100));
    const int doubtful = doubtfulCount({row.row}, threshold);
    if (doubtful > 0)
        words += Words::tr(", %n uncertain word(s)", nullptr, doubtful);
    if (row.isGuess)
        words += Words::tr(", who speaks is a guess");
    return words;
}

} // namespace likeness
