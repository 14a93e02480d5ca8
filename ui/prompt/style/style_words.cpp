// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/style/style_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

constexpr int mostPhrases = 6;
constexpr int mostWords = 10;
constexpr int mostHabits = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Style)

public:
    static QString share(const StyleShare &share);
    static QString quoted(const QVector<StyleHabit> &habits, int atMost);
};

QString number(double value)
{
    return QLocale().toString(value, 'f', value < 10 && value != qRound(value) ? 1 : 0);
}

/// "1 in 4 messages (32 of 128)"
QString Words::share(const StyleShare &share)
{
    const QLocale locale;
    const QString counted = tr("%1 of %2").arg(locale.toString(share.count), locale.toString(share.of));
    const double value = share.value();
    if (value >= 0.95)
        return tr("nearly every message (%1)").arg(counted);
    if (value >= 0.5)
        return tr("%1 in 10 messages (%2)").arg(locale.toString(qRound(value * 10)), counted);
    return tr("1 in %1 messages (%2)").arg(locale.toString(qRound(1 / value)), counted);
}

QString Words::quoted(const QVector<StyleHabit> &habits, int atMost)
{
    QStringList parts;
    for (const StyleHabit &habit : habits.mid(0, atMost))
        parts.append(tr("\"%1\" (%2)").arg(habit.text, QLocale().toString(habit.share.count)));
    return parts.join(QStringLiteral(", "));
}

QStringList evidenceOf(const QVector<StyleHabit> &habits, int atMost)
{
    QStringList ids;
    for (const StyleHabit &habit : habits.mid(0, atMost)) {
        for (const QString &id : habit.share.evidence) {
            if (!ids.contains(id) && ids.size() < mostEvidence)
                ids.append(id);
        }
    }
    return ids;
}

class Lines final {
public:
    void add(const QString &name, const char *trait, const QString &value, const QStringList &evidence = {})
    {
        m_lines.append({name, value, QLatin1String(trait), evidence});
    }
    void addShare(const QString &name, const char *trait, const StyleShare &share)
    {
        if (share.count > 0)
            add(name, trait, Words::share(share), share.evidence);
    }
    void addHabits(const QString &name, const char *trait, const QVector<StyleHabit> &habits, int atMost)
    {
        if (!habits.isEmpty())
            add(name, trait, Words::quoted(habits, atMost), evidenceOf(habits, atMost));
    }
    const QVector<StyleLine> &all() const { return m_lines; }

private:
    QVector<StyleLine> m_lines;
};

void addLengths(Lines &lines, const StyleCard &card)
{
    lines.add(Words::tr("Sentence length"), "message-length", Words::tr("%1 words").arg(number(card.sentenceWords)));
    lines.add(Words::tr("Message length"), "message-length", Words::tr("%1 words").arg(number(card.messageWords)));
    if (card.burst > 1)
        lines.add(Words::tr("Messages in a row"), "burst", number(card.burst));
}

void addSigns(Lines &lines, const StyleCard &card)
{
    lines.addShare(Words::tr("Begins in lower case"), "capitals", card.casing.lowerStart);
    lines.addShare(Words::tr("No capitals at all"), "capitals", card.casing.noCapitals);
    lines.addShare(Words::tr("SHOUTED words"), "shouting", card.casing.shouting);
    lines.addShare(Words::tr("No mark at the end"), "no-end-mark", card.punctuation.noneAtEnd);
    lines.addShare(Words::tr("Full stop at the end"), "full-stops", card.punctuation.stopAtEnd);
    lines.addShare(Words::tr("Exclamation marks"), "exclamations", card.punctuation.exclamation);
    lines.addShare(Words::tr("Asks something"), "questions", card.punctuation.question);
    lines.addShare(Words::tr("Trails off..."), "ellipses", card.punctuation.ellipsis);
    lines.addShare(Words::tr("Repeated marks (?!, !!)"), "repeated-marks", card.punctuation.repeatedMarks);
}

void addHabits(Lines &lines, const StyleCard &card)
{
    lines.addShare(Words::tr("Emoji"), "emoji", card.emoji);
    lines.addHabits(Words::tr("Favourite emoji"), "emoji", card.favouriteEmoji, mostHabits);
    lines.addShare(Words::tr("Draws words out"), "elongation", card.elongation);
    lines.addShare(Words::tr("Laughs in words"), "laughs", card.laughter);
    lines.addHabits(Words::tr("Laughs with"), "laughs", card.laughs, mostHabits);
    lines.addHabits(Words::tr("Greets with"), "greetings", card.greetings, mostHabits);
    lines.addHabits(Words::tr("Says goodbye with"), "partings", card.partings, mostHabits);
    lines.addHabits(Words::tr("Catch-phrases"), "phrases", card.phrases, mostPhrases);
    lines.addHabits(Words::tr("Typical words"), "words", card.typicalWords, mostWords);
}

} // namespace

QVector<StyleLine> styleLines(const StyleCard &card)
{
    Lines lines;
    if (card.messages == 0)
        return {};
    addLengths(lines, card);
    addHabits(lines, card);
    addSigns(lines, card);
    return lines.all();
}

QString styleSample(const StyleCard &card)
{
    return Words::tr("Counted on this computer, out of %1 and %2.")
        .arg(Words::tr("%n example(s)", nullptr, card.examples), Words::tr("%n message(s)", nullptr, card.messages));
}

} // namespace likeness
