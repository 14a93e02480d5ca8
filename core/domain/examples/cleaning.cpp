// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/cleaning.h"

#include "domain/text/clean_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace likeness {

namespace {

/// Spaces inside each line become one, outer blank lines go, and no two blank lines stand together.
QString withPlainSpaces(const QString &text)
{
    QStringList lines;
    const QStringList rawLines = text.split(u'\n');
    for (const QString &line : rawLines) {
        const QString plain = line.simplified();
        if (!plain.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty()))
            lines.append(plain);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

/// Ends of a message that only an interface writes: ticks, an edit mark, a delivery caption on a line of its own. The
/// words that could be a message as well ("Read", "Seen") need a clock time beside them.
const QRegularExpression &remnantPattern()
{
    static const QRegularExpression pattern(
        uR"((?:\s*[✓✔]{1,2}|\s*<(?:This message was edited|Diese Nachricht wurde bearbeitet|Se editó este mensaje\.?)>)"
        uR"(|\s*\((?:edited|bearbeitet|editado)\))"
        uR"(|\n(?:Delivered|Zugestellt|Entregado))"
        uR"(|\n(?:Read|Seen|Sent|Delivered|Gelesen|Gesehen|Zugestellt|Gesendet|Leído|Visto|Enviado|Entregado))"
        uR"( (?:at |um |a las )?\d{1,2}[:.]\d{2}(?: ?[AaPp]\.?[Mm]\.?)?)$)"_qs);
    return pattern;
}

QString withoutRemnants(QString text, const QString &shownTime)
{
    for (;;) {
        QString shorter = text;
        shorter.remove(remnantPattern());
        if (!shownTime.isEmpty() && shorter.endsWith(u'\n' + shownTime))
            shorter.chop(shownTime.size() + 1);
        shorter = shorter.trimmed();
        if (shorter.isEmpty() || shorter == text)
            return text;
        text = shorter;
    }
}

} // namespace

QString cleanMessage(const QString &text, const QString &shownTime)
{
    return withoutRemnants(withPlainSpaces(cleanText(text).text), shownTime.simplified());
}

} // namespace likeness
