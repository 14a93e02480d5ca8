// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/clean_text.h"

#include <algorithm>

namespace likeness {
namespace {

constexpr char16_t escape = 0x1B;
constexpr char16_t joiner = 0x200D;
constexpr char16_t leftToRightMark = 0x200E;

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\n' && c != u'\t') || (c >= 0x7F && c < 0xA0);
}

/// Characters that nobody sees and that turn or split what is seen.
bool isHiding(char16_t c)
{
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x202D || c == 0x202E || (c >= 0xFFF9 && c <= 0xFFFB);
}

/// Marks that honest text in two directions carries; removed in silence.
bool isHarmlessMark(char16_t c)
{
    return c == 0x200E || c == 0x200F || c == 0x061C || (c >= 0x202A && c <= 0x202C) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x00AD;
}

bool isPlain(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7F) || u == u'\n' || u == u'\t' || (u >= 0xA0 && u < 0x0600 && u != 0xAD);
}

/// Letters that a typesetter joined into one sign: PDFs hold them, and nobody types them.
bool isLatinLigature(char16_t c)
{
    return c >= 0xFB00 && c <= 0xFB06;
}

/// An emoji, or the mark that chooses its coloured form, may stand on both sides of a joiner.
bool isEmojiPart(QChar c)
{
    return c.isSurrogate() || c == QChar(0xFE0F) || (c >= QChar(0x2190) && c <= QChar(0x2BFF));
}

class Cleaner {
public:
    Cleaner(const QString &text, DirectionMarks marks) : m_text(text), m_marks(marks)
    {
        m_result.text.reserve(text.size());
    }

    CleanText clean()
    {
        while (m_position < m_text.size())
            step();
        return std::move(m_result);
    }

private:
    QChar at(qsizetype index) const { return index >= 0 && index < m_text.size() ? m_text[index] : QChar(); }

    void step()
    {
        const QChar c = m_text[m_position];
        const char16_t u = c.unicode();
        if (c.isSurrogate())
            return surrogate(c);
        ++m_position;
        if (u == escape)
            return skipEscape();
        if (u == u'\r' || u == u'\f' || u == 0x0B || u == 0x85 || u == 0x2028 || u == 0x2029)
            return lineEnd(u);
        const bool joinsEmoji = u == joiner && isEmojiPart(at(m_position - 2)) && isEmojiPart(at(m_position));
        const bool isKeptMark = u == leftToRightMark && m_marks == DirectionMarks::KeepLeftToRight;
        const bool isRemoved = isControl(u) || isHiding(u) || (u == joiner && !joinsEmoji);
        m_result.removed += isRemoved;
        if (isRemoved || (isHarmlessMark(u) && !isKeptMark))
            return;
        m_result.text.append(isLatinLigature(u) ? QString(c).normalized(QString::NormalizationForm_KC) : QString(c));
    }

    void surrogate(QChar c)
    {
        const QChar low = at(m_position + 1);
        const bool isPair = c.isHighSurrogate() && low.isLowSurrogate();
        // Tag characters repeat ASCII invisibly: a whole instruction can hide in them.
        const bool isTag = isPair && c == QChar(0xDB40) && low < QChar(0xDC80);
        if (isTag)
            ++m_result.removed;
        else if (isPair)
            m_result.text.append(c).append(low);
        else
            m_result.text.append(QChar(QChar::ReplacementCharacter));
        m_result.removed += !isPair;
        m_position += isPair ? 2 : 1;
    }

    void lineEnd(char16_t c)
    {
        if (c == u'\r' && at(m_position) == u'\n')
            ++m_position;
        m_result.text.append(u'\n');
    }

    /// Control sequences "ESC [ ... letter", operating system commands "ESC ] ... BEL" and two-character escapes.
    void skipEscape()
    {
        ++m_result.removed;
        const QChar kind = at(m_position);
        if (kind != u'[' && kind != u']') {
            m_position += kind.unicode() >= 0x40 && kind.unicode() < 0x60;
            return;
        }
        constexpr qsizetype longest = 256;
        const qsizetype end = std::min(m_text.size(), m_position + longest);
        for (qsizetype i = m_position + 1; i < end && m_text[i] != u'\n'; ++i) {
            const char16_t u = m_text[i].unicode();
            const bool isEnd = kind == u'[' ? u >= 0x40 && u < 0x7F : u == 0x07 || u == escape;
            if (isEnd) {
                m_position = i + (u == escape ? 0 : 1);
                return;
            }
        }
        ++m_position;
    }

    const QString &m_text;
    DirectionMarks m_marks;
    qsizetype m_position = 0;
    CleanText m_result;
};

} // namespace

CleanText cleanText(const QString &text, DirectionMarks marks)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return {text, 0};
    return Cleaner(text, marks).clean();
}

} // namespace likeness
