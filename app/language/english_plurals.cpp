// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/english_plurals.h"

namespace likeness {

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    const QString text = QString::fromUtf8(source);
    if (n < 0 || !(text.contains(u"(s)") || text.contains(u"(es)")))
        return {};
    const bool isOne = n == 1;
    return QString(text)
        .replace(QStringLiteral("(s)"), isOne ? QString() : QStringLiteral("s"))
        .replace(QStringLiteral("(es)"), isOne ? QString() : QStringLiteral("es"));
}

} // namespace likeness
