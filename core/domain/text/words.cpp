// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/words.h"

#include <QChar>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QVector>

#include <algorithm>

namespace likeness {

namespace {

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(
        uR"((?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|de|es|io)\b(?:/\S*)?)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString withoutLinks(const QString &text)
{
    if (!text.contains(u'.') && !text.contains(u':'))
        return text;
    QString rest = text;
    return rest.replace(linkPattern(), u" "_qs);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

/// Letters, digits and the marks on them, and apostrophes between two of them.
bool isInWord(const QString &text, qsizetype at)
{
    const auto isPart = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
    };
    const QChar c = text[at];
    // A variation selector marks an emoji, no letter.
    const bool isVariation = c.unicode() == 0xFE0F;
    return (isPart(at) && !isVariation) || (isApostrophe(c) && isPart(at - 1) && isPart(at + 1));
}

bool isSkinTone(char32_t c)
{
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Characters that are drawn as emoji: the pictographic blocks of Unicode, not the signs (arrows, TM) that may be.
bool isEmoji(char32_t c)
{
    return (c >= 0x1F300 && c <= 0x1FAFF) || isFlagLetter(c) || (c >= 0x2600 && c <= 0x27BF) || c == 0x2B50
        || c == 0x2B55;
}

} // namespace

QStringList wordsOf(const QString &text)
{
    const QString rest = withoutLinks(text);
    QStringList words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= rest.size(); ++i) {
        if (i < rest.size() && isInWord(rest, i)) {
            start = start < 0 ? i : start;
        } else if (start >= 0) {
            words.append(rest.mid(start, i - start).replace(u'’', u'\'').toCaseFolded());
            start = -1;
        }
    }
    return words;
}

QString withoutElongation(const QString &word)
{
    QString plain;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word[end] == word[i])
            ++end;
        const bool isRun = end - i >= 3 && word[i].isLetter();
        plain.append(isRun ? word.mid(i, 1) : word.mid(i, end - i));
        i = end;
    }
    return plain;
}

bool isElongated(const QString &text)
{
    const QStringList words = wordsOf(text);
    // Three w begin an address, and "mmm" or "hmmm" is a sound that everybody writes so.
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) {
        const QString plain = withoutElongation(word);
        return plain != word && plain.size() > 1 && plain != u"hm" && plain != u"www";
    });
}

int emojiCount(const QString &text)
{
    constexpr char32_t joiner = 0x200D;
    int count = 0;
    char32_t previous = 0;
    bool isHalfFlag = false;
    const QVector<uint> characters = text.toUcs4();
    for (const uint value : characters) {
        const char32_t c = value;
        const bool continues = previous == joiner || isSkinTone(c) || (isFlagLetter(c) && isHalfFlag);
        if (isEmoji(c) && !continues)
            ++count;
        isHalfFlag = isFlagLetter(c) && !isHalfFlag;
        if (c != 0xFE0F)
            previous = c;
    }
    return count;
}

QStringList emojiIn(const QString &text)
{
    QStringList emoji;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = graphemes.toNextBoundary();
        const qsizetype end = next > start ? next : text.size();
        const QString grapheme = text.mid(start, end - start);
        if (emojiCount(grapheme) > 0)
            emoji.append(grapheme);
        start = end;
    }
    return emoji;
}

bool isLinkOnly(const QString &text)
{
    return !text.trimmed().isEmpty() && withoutLinks(text).trimmed().isEmpty();
}

bool isNumberOnly(const QString &text)
{
    bool hasDigit = false;
    for (const QChar c : text) {
        if (c.isLetter() || c.isSurrogate())
            return false;
        hasDigit = hasDigit || c.isDigit();
    }
    return hasDigit;
}

} // namespace likeness
