// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/text/word_repair.h"

#include <QRegularExpression>

namespace likeness {
namespace {

/// "I" without serifs looks like a bar to the engine; a lone bar is never meant in a chat.
QString repaired(const QString &word)
{
    if (word == u"|" || word == u"l" || word == u"[" || word == u"]")
        return QStringLiteral("I");
    if (word.startsWith(u"|'") || word.startsWith(u"|\u2019"))
        return u'I' + word.mid(1);
    if (word == u"lam" || word == u"Iam" || word == u"|am")
        return QStringLiteral("I am");
    static const QRegularExpression laugh(QStringLiteral("^I(?=mf?ao+|ol+\\b)"));
    return QString(word).replace(laugh, QStringLiteral("l"));
}

} // namespace

void repairWords(Line &line)
{
    line.text.clear();
    for (Word &word : line.words) {
        word.text = repaired(word.text);
        line.text += (line.text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
    }
}

} // namespace likeness
