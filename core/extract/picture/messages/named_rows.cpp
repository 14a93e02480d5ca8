// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/named_rows.h"

#include "extract/picture/pixels/measures.h"
#include "extract/picture/text/bubble_text.h"
#include "extract/picture/text/clock_times.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

constexpr size_t longestName = 4; // words

/// A name, and the message that begins with it.
struct NameMark {
    const GroundLine *line = nullptr;
    QString name;
    qsizetype words = 0; ///< of the line that are the name
};
using NameMarks = std::vector<NameMark>;

bool isOneRow(const GroundLine &a, const GroundLine &b, int letter)
{
    return 2 * std::abs(a.ink.baseline - b.ink.baseline) <= letter;
}

QString nameOf(const GroundLine &line, qsizetype words)
{
    QStringList name;
    for (qsizetype i = 0; i < words; ++i)
        name.append(line.text.words[i].text);
    QString text = name.join(u' ').trimmed();
    while (!text.isEmpty() && QStringView(u":>,|").contains(text.back()))
        text.chop(1);
    while (!text.isEmpty() && QStringView(u"<|").contains(text.front()))
        text.remove(0, 1);
    return text.trimmed();
}

/// Whether a few names come back again and again.
bool areSpeakers(const NameMarks &marks)
{
    QHash<QString, int> counts;
    for (const NameMark &mark : marks)
        ++counts[mark.name.toLower()];
    int repeated = 0;
    for (const int count : std::as_const(counts))
        repeated += count > 1 ? count : 0;
    return marks.size() >= 4 && counts.size() >= 2 && 10 * repeated >= 6 * int(marks.size());
}

/// "HOST: How heavy is he?": print, whose titles and stage directions the rules for documents know.
bool isPrintedDialogue(const NameMarks &marks)
{
    const auto colons = std::count_if(marks.begin(), marks.end(), [](const NameMark &mark) {
        return mark.words > 0 && mark.line->text.words[mark.words - 1].text.endsWith(u':');
    });
    return 2 * colons > std::ptrdiff_t(marks.size());
}

class NamedRows {
public:
    NamedRows(const std::vector<GroundLine> &lines, int letter, int page)
        : m_lines(lines),
          m_letter(letter),
          m_page(page)
    {
        std::vector<int> strengths;
        std::vector<int> strokes;
        for (const GroundLine &line : lines) {
            strengths.push_back(line.strength());
            for (const InkWord &word : line.ink.words)
                strokes.push_back(int(100 * word.stroke));
        }
        m_strength = median(std::move(strengths));
        m_stroke = float(median(std::move(strokes))) / 100;
    }

    QVector<Utterance> read()
    {
        m_left = textLeft([](const GroundLine &) { return true; });
        NameMarks marks = namesInColumn();
        if (!areSpeakers(marks)) {
            marks = namesInBold();
            if (!areSpeakers(marks))
                return {};
            m_left = textLeft([&marks](const GroundLine &line) {
                return std::none_of(marks.begin(), marks.end(), [&line](const NameMark &mark) {
                    return mark.line == &line && mark.words == line.text.words.size();
                });
            });
        }
        if (isPrintedDialogue(marks))
            return {};
        m_pitch = linePitch();
        return messages(marks);
    }

private:
    /// Where most of the text begins.
    template <typename Counts> int textLeft(Counts counts) const
    {
        int best = 0;
        qsizetype most = 0;
        for (const GroundLine &line : m_lines) {
            qsizetype letters = 0;
            for (const GroundLine &other : m_lines)
                letters += isBodyInk(other) && counts(other) && 2 * std::abs(other.left() - line.left()) <= m_letter
                    ? other.text.text.size()
                    : 0;
            if (letters > most) {
                most = letters;
                best = line.left();
            }
        }
        return best;
    }

    /// As large and strong as text is; times and buttons are not.
    bool isBodyInk(const GroundLine &line) const
    {
        return 100 * line.strength() >= 72 * m_strength && 100 * line.ink.letterHeight >= 85 * m_letter;
    }

    bool isBody(const GroundLine &line) const
    {
        return isBodyInk(line) && 2 * std::abs(line.left() - m_left) <= m_letter;
    }

    /// Short pieces left of the text, each in a row with its first line.
    NameMarks namesInColumn() const
    {
        NameMarks marks;
        for (const GroundLine &line : m_lines) {
            const bool isBeside = std::any_of(m_lines.begin(), m_lines.end(), [&](const GroundLine &text) {
                return isBody(text) && line.right() < text.left() && isOneRow(line, text, m_letter);
            });
            if (isBeside && size_t(line.text.words.size()) <= longestName && !isDateLine(line.text.text))
                addMark(marks, line, line.text.words.size());
        }
        return marks;
    }

    /// Bold words at the beginning of a line, or on a line of their own.
    NameMarks namesInBold() const
    {
        NameMarks marks;
        for (const GroundLine &line : m_lines) {
            size_t bold = 0;
            while (bold < line.ink.words.size() && line.ink.words[bold].stroke > 1.25F * m_stroke)
                ++bold;
            const bool isTitle = 100 * line.ink.letterHeight > 125 * m_letter;
            if (bold == 0 || bold > longestName || isTitle || !isBodyInk(line))
                continue;
            const int end = line.ink.words[bold - 1].box.right();
            const auto isBehind = [end](const Word &word) { return word.box.center().x() > end; };
            const auto first = std::find_if(line.text.words.cbegin(), line.text.words.cend(), isBehind);
            addMark(marks, line, first - line.text.words.cbegin());
        }
        return marks;
    }

    void addMark(NameMarks &marks, const GroundLine &line, qsizetype words) const
    {
        const QString name = nameOf(line, words);
        if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
            marks.push_back({&line, name, words});
    }

    int linePitch() const
    {
        int pitch = 4 * m_letter;
        const GroundLine *before = nullptr;
        for (const GroundLine &line : m_lines) {
            if (!isBody(line))
                continue;
            const int step = before ? line.ink.baseline - before->ink.baseline : 0;
            if (step > m_letter)
                pitch = std::min(pitch, step);
            before = &line;
        }
        return pitch;
    }

    QVector<Utterance> messages(const NameMarks &marks)
    {
        const NameMark *open = nullptr;
        for (const GroundLine *line : inReadingOrder()) {
            const auto mark =
                std::find_if(marks.begin(), marks.end(), [line](const NameMark &one) { return one.line == line; });
            if (mark != marks.end()) {
                finish(open);
                open = &*mark;
                takeRest(*mark);
            } else if (open) {
                take(*line);
            }
        }
        finish(open);
        return m_messages;
    }

    /// Row by row, each from the left: a time at the end of a row may stand a little higher than its text.
    std::vector<const GroundLine *> inReadingOrder() const
    {
        std::vector<const GroundLine *> lines;
        for (const GroundLine &line : m_lines)
            lines.push_back(&line);
        std::stable_sort(lines.begin(), lines.end(),
                         [](const auto *a, const auto *b) { return a->ink.baseline < b->ink.baseline; });
        for (auto row = lines.begin(); row != lines.end();) {
            const auto end = std::find_if(row, lines.end(),
                                          [&](const GroundLine *line) { return !isOneRow(**row, *line, m_letter); });
            std::sort(row, end, [](const auto *a, const auto *b) { return a->left() < b->left(); });
            row = end;
        }
        return lines;
    }

    /// What follows the name in its line.
    void takeRest(const NameMark &mark)
    {
        m_top = mark.line->text.box;
        m_baseline = mark.line->ink.baseline;
        add(*mark.line, mark.words);
    }

    /// The words of a line from `begin` on; a time at its end is none of them.
    void add(const GroundLine &line, qsizetype begin)
    {
        const qsizetype all = line.text.words.size();
        const QString mark = line.part(line.mark, all).text;
        const bool hasMark = line.mark > 0 && line.mark >= begin && isMessageMark(mark);
        const Line rest = line.part(begin, hasMark ? line.mark : all);
        if (hasMark)
            noteTime(mark);
        if (!rest.words.isEmpty())
            m_body.append(rest);
    }

    void take(const GroundLine &line)
    {
        if (isBody(line)) {
            // Far below the message comes something else: the field for an answer, a footer.
            if (!m_body.isEmpty() && 10 * (line.ink.baseline - m_baseline) > 22 * m_pitch)
                return;
            m_baseline = line.ink.baseline;
            add(line, 0);
        } else {
            noteTime(line.text.text);
        }
    }

    void noteTime(const QString &text)
    {
        if (m_time.isEmpty())
            m_time = clockTimeIn(text);
    }

    void finish(const NameMark *mark)
    {
        if (mark && isLegible(m_body)) {
            Utterance message;
            message.speaker = {Speaker::Side::Unknown, mark->name};
            message.text = joinLines(m_body);
            message.shownTime = m_time;
            message.page = m_page;
            message.box = m_top;
            message.confidence = meanConfidence(m_body);
            for (const Line &line : m_body) {
                message.words += line.words;
                message.box |= line.box;
            }
            m_messages.append(message);
        }
        m_body.clear();
        m_time.clear();
    }

    const std::vector<GroundLine> &m_lines;
    int m_letter;
    int m_page;
    int m_strength = 0;
    float m_stroke = 0; ///< usual width
    int m_left = 0; ///< where the text begins
    int m_pitch = 0; ///< from one line of a message to the next
    int m_baseline = 0; ///< of the last line taken
    QRect m_top; ///< of the name
    QString m_time;
    QVector<Line> m_body;
    QVector<Utterance> m_messages;
};

} // namespace

QVector<Utterance> readNamedRows(const std::vector<GroundLine> &lines, int letterHeight, int page)
{
    return NamedRows(lines, letterHeight, page).read();
}

} // namespace likeness
