// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/plurals.h"

namespace likeness {

static QString withLocalNumber(QString text, int n)
{
    return n < 0 ? text : text.replace(QStringLiteral("%n"), QStringLiteral("%Ln"));
}

QString PluralTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    return withLocalNumber(QTranslator::translate(context, source, disambiguation, n), n);
}

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    const QString text = QString::fromUtf8(source);
    if (n < 0 || !text.contains(u"%n"))
        return {};
    return withLocalNumber(text, n).replace(QStringLiteral("(s)"), n == 1 ? QString() : QStringLiteral("s"));
}

} // namespace likeness
