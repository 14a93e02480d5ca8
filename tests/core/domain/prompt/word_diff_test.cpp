// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt/word_diff.h"

#include <gtest/gtest.h>

#include <random>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

QString side(const QVector<DiffPiece> &pieces, DiffKind without)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == without ? QString() : piece.text;
    return text;
}

/// "kept [-gone-]{+new+}"
QString marked(const QVector<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        text += piece.kind == DiffKind::Same ? piece.text
            : piece.kind == DiffKind::Added  ? u"{+"_s + piece.text + u"+}"_s
                                             : u"[-"_s + piece.text + u"-]"_s;
    }
    return text;
}

TEST(WordDiff, MarksTheWordsThatChanged)
{
    EXPECT_EQ(marked(wordDiff(u"You are Maya. Short lines."_s, u"You are Maya. Very short lines!"_s)),
              u"You are Maya. [-Short-]{+Very short+} lines[-.-]{+!+}"_s);
    EXPECT_EQ(marked(wordDiff(u"one two three four"_s, u"one 2 3 four"_s)), u"one [-two three-]{+2 3+} four"_s);
    EXPECT_EQ(marked(wordDiff(u"same"_s, u"same"_s)), u"same"_s);
    EXPECT_EQ(marked(wordDiff({}, u"new"_s)), u"{+new+}"_s);
    EXPECT_TRUE(wordDiff({}, {}).isEmpty());
}

TEST(WordDiff, GivesBothTextsBackWhateverTheyAre)
{
    std::mt19937 random(7);
    const QStringList words{u"a"_s, u"b"_s, u"c"_s, u" "_s, u" "_s, u"\n"_s, u"."_s, u"😀"_s, u"ü"_s};
    const auto text = [&](int length) {
        QString made;
        for (int i = 0; i < length; ++i)
            made += words[int(random() % unsigned(words.size()))];
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString before = text(int(random() % 30));
        const QString after = text(int(random() % 30));
        const QVector<DiffPiece> pieces = wordDiff(before, after);
        ASSERT_EQ(side(pieces, DiffKind::Added), before);
        ASSERT_EQ(side(pieces, DiffKind::Removed), after);
    }
}

/// Length of the longest common subsequence of single letters, by the textbook's table.
int commonLetters(const QString &a, const QString &b)
{
    QVector<QVector<int>> best(a.size() + 1, QVector<int>(b.size() + 1, 0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        for (qsizetype k = 1; k <= b.size(); ++k)
            best[i][k] = a[i - 1] == b[k - 1] ? best[i - 1][k - 1] + 1 : std::max(best[i - 1][k], best[i][k - 1]);
    }
    return best[a.size()][b.size()];
}

TEST(WordDiff, FindsTheShortestChange)
{
    // Marks are words of their own, so nothing is gathered and the count is exact.
    std::mt19937 random(11);
    const QString marks = u".,;:"_s;
    for (int round = 0; round < 3000; ++round) {
        QString before;
        QString after;
        for (unsigned i = random() % 20; i > 0; --i)
            before += marks[int(random() % 4)];
        for (unsigned i = random() % 20; i > 0; --i)
            after += marks[int(random() % 4)];
        qsizetype same = 0;
        for (const DiffPiece &piece : wordDiff(before, after))
            same += piece.kind == DiffKind::Same ? piece.text.size() : 0;
        ASSERT_EQ(same, commonLetters(before, after)) << qPrintable(before) << " / " << qPrintable(after);
    }
}

TEST(WordDiff, SetsLinesBesideEachOther)
{
    const QVector<DiffRow> rows =
        sideBySide(wordDiff(u"first\nsecond line\nlast"_s, u"first\nnew\nsecond row\nlast"_s));
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(marked(rows[0].before), u"first"_s);
    EXPECT_FALSE(rows[0].isChanged);
    QString before;
    QString after;
    for (const DiffRow &row : rows) {
        before += side(row.before, DiffKind::Added) + u'|';
        after += side(row.after, DiffKind::Removed) + u'|';
    }
    EXPECT_EQ(after, u"first|new|second row|last|"_s);
    EXPECT_EQ(before.count(u"second line"_s), 1);
    EXPECT_TRUE(rows[1].isChanged);
    EXPECT_FALSE(rows[3].isChanged);
}

} // namespace
} // namespace likeness
