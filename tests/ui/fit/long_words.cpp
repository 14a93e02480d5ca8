// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fit/long_words.h"

#include <QRegularExpression>

namespace likeness {

namespace {

constexpr double more = 0.4;

} // namespace

QString lengthened(const QString &text)
{
    // Places to fill in, tags, patterns of files and what is no word stay.
    static const QRegularExpression piece(QStringLiteral("<[^>]*>|%L?\\d+|%n|\\*\\.\\S+|[\\p{L}&']+|[^\\p{L}&'<%*]+|."),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString result;
    double owed = 0;
    for (auto matches = piece.globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured();
        result += word;
        if (!word.front().isLetter() && word.front() != u'&')
            continue;
        const QString letters = QString(word).remove(u'&').remove(u'\'').toLower();
        owed += double(letters.size()) * more;
        const int added = qMin(int(owed), int(letters.size()));
        owed -= added;
        result += letters.left(added);
    }
    return result;
}

QString LongWords::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString plural = m_plurals.translate(context, source, disambiguation, n);
    return lengthened(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

} // namespace likeness
