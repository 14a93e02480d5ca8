// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/speaker_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace likeness {
namespace {

constexpr qsizetype longestName = 40;

/// Words before a colon that introduce something else than speech.
bool isLabel(QStringView text)
{
    static const QStringList labels = {
        QStringLiteral("http"),    QStringLiteral("https"),   QStringLiteral("note"),     QStringLiteral("ps"),
        QStringLiteral("p.s."),    QStringLiteral("edit"),    QStringLiteral("update"),   QStringLiteral("re"),
        QStringLiteral("subject"), QStringLiteral("date"),    QStringLiteral("time"),     QStringLiteral("to"),
        QStringLiteral("from"),    QStringLiteral("cc"),      QStringLiteral("tip"),      QStringLiteral("warning"),
        QStringLiteral("example"), QStringLiteral("fax"),     QStringLiteral("tel"),      QStringLiteral("phone"),
        QStringLiteral("email"),   QStringLiteral("e-mail"),  QStringLiteral("address"),  QStringLiteral("adresse"),
        QStringLiteral("betreff"), QStringLiteral("hinweis"), QStringLiteral("asunto"),   QStringLiteral("fecha"),
        QStringLiteral("name"),    QStringLiteral("age"),     QStringLiteral("title"),    QStringLiteral("author"),
        QStringLiteral("nota"),    QStringLiteral("datum"),   QStringLiteral("beispiel"), QStringLiteral("system")};
    return labels.contains(text.toString().toLower());
}

/// A full stop belongs to a name after a short form ("Mrs. Okoro", "R. Hollin") and inside a handle ("juno.fax").
bool endsSentence(QStringView text, qsizetype stop)
{
    if (stop + 1 < text.size() && !text[stop + 1].isSpace())
        return false;
    const qsizetype word = text.left(stop).lastIndexOf(u' ') + 1;
    return stop - word > 3;
}

} // namespace

bool couldBeName(QStringView text)
{
    if (text.isEmpty() || text.size() > longestName
        || !std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return false;
    if (!text.front().isLetterOrNumber() && text.front() != u'@' && text.front() != u'~' && !text.front().isSurrogate())
        return false;
    if (std::count(text.begin(), text.end(), u' ') > 4 || isLabel(text))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (QStringView(u"?!;,:\"()[]{}<>/\\=*\u201C\u201D\u2026").contains(c) || (c == u'.' && endsSentence(text, i)))
            return false;
    }
    return true;
}

std::optional<SpeakerLine> namedLine(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(?:[*_>]+\s*)?(?:\[\p{L}{2,20}\]\s+)?(?:[\[(]?(?<time>\d{1,2}:\d{2}(?::\d{2})?)[\])]?\s+[–-]?\s*)?(?:[*_]+)?)"
            R"((?<name>[^:\n]{1,40}?)\s*(?:[\[(][^\])]{1,40}[\])])?[*_]*\s*:[*_;.]*(?:\s+(?<text>.*))?$)"),
        QRegularExpression::DotMatchesEverythingOption);
    // Scans now and then give a colon a companion (":;"), and read a margin of times without its first figures. Games
    // put the channel first ("[Party] Name: text").
    static const QRegularExpression letterPattern(QStringLiteral(R"(^(?<name>[QAFPR])\.\s+(?<text>.+)$)"));
    static const QRegularExpression anglePattern(QStringLiteral(
        R"(^(?:[\[(]?(?<time>\d{1,2}:\d{2}(?::\d{2})?)[\])]?\s+|[\d:]{1,5}\s+)?<(?<name>[^<>]{1,40})>\s+(?<text>.+)$)"));
    if (line.contains(u':')) {
        const auto match = pattern.match(line);
        if (match.hasMatch() && couldBeName(match.capturedView(u"name")))
            return SpeakerLine{match.captured(u"name"), match.captured(u"text").trimmed(), match.captured(u"time")};
    }
    if (line.contains(u'<')) {
        const auto match = anglePattern.match(line);
        if (match.hasMatch() && couldBeName(match.capturedView(u"name")))
            return SpeakerLine{match.captured(u"name"), match.captured(u"text"), match.captured(u"time")};
    }
    if (line.size() > 3 && line[1] == u'.') {
        if (const auto match = letterPattern.match(line); match.hasMatch())
            return SpeakerLine{match.captured(u"name"), match.captured(u"text"), {}};
    }
    return std::nullopt;
}

std::optional<SpeakerLine> headerLine(const QString &line)
{
    constexpr qsizetype longest = 80;
    if (line.size() > longest || std::none_of(line.cbegin(), line.cend(), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^(?<name>.{1,40}?)\s*[,·•|–—-]?\s+[\[(]?)"
            R"((?<time>(?:(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{1,2}\.?\s+\p{L}{3,9}\.?\s+\d{4}|today|yesterday|heute|gestern|hoy|ayer))"
            R"((?:,|\s+at|\s+um|\s+a\s+las)?\s+)?(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?\s?[Mm]\.?)?)[\])]?$)"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(line);
    if (!match.hasMatch() || !couldBeName(match.capturedView(u"name")))
        return std::nullopt;
    return SpeakerLine{match.captured(u"name"), {}, match.captured(u"time")};
}

std::optional<SpeakerLine> cueLine(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?<name>[^\[(]{2,30}?)\s*(?:\((?:CONT['\x{2019}]?D|CONTINUED|V\.?O\.?|O\.?S\.?|O\.?C\.?)\)\s*)*$)"));
    static const QRegularExpression heading(
        QStringLiteral(R"(^(INT|EXT|INT/EXT|I/E|SCENE|ACT|FADE|CUT|THE END|END)\b)"));
    constexpr qsizetype longest = 60;
    if (line.size() > longest || std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.isLower(); }))
        return std::nullopt;
    const auto match = pattern.match(line);
    if (!match.hasMatch() || heading.match(line).hasMatch())
        return std::nullopt;
    const QString name = match.captured(u"name");
    if (!couldBeName(name) || name == name.toLower() || name.endsWith(u'.'))
        return std::nullopt;
    return SpeakerLine{name, {}, {}};
}

QString withoutDirections(const QString &speech)
{
    static const QRegularExpression direction(
        QStringLiteral(R"((?:^|(?<=[.?!\x{2026}\x{2014}-])\s+)[(\[]\p{Ll}[^()\[\]]{1,60}[)\]][.,]?(?=\s|$))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return QString(speech).remove(direction).trimmed();
}

} // namespace likeness
