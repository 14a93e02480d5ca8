// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query/query_term.h"

#include "domain/examples/pairing.h"
#include "domain/text/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace likeness {

namespace {

enum class Mark { Selected, Starred, Review, LeftOut, Opener, Edited, Emoji, Context, Source };

using Term = tl::expected<QueryTerm, QueryFault>;

struct Key {
    QStringView name;
    QueryField field;
};

constexpr std::array<Key, 13> keys{{{u"cat", QueryField::Category},
                                    {u"status", QueryField::State},
                                    {u"state", QueryField::State},
                                    {u"src", QueryField::Source},
                                    {u"speaker", QueryField::Speaker},
                                    {u"conf", QueryField::Sureness},
                                    {u"len", QueryField::Length},
                                    {u"lang", QueryField::Language},
                                    {u"split", QueryField::Split},
                                    {u"pii", QueryField::Personal},
                                    {u"has", QueryField::Mark},
                                    {u"is", QueryField::Mark},
                                    {u"", QueryField::Words}}};

struct MarkName {
    QStringView name;
    Mark mark;
};

/// "is" and "has" know the same marks: nobody remembers which one goes with which word.
constexpr std::array<MarkName, 10> marks{{{u"selected", Mark::Selected},
                                          {u"starred", Mark::Starred},
                                          {u"star", Mark::Starred},
                                          {u"review", Mark::Review},
                                          {u"leftout", Mark::LeftOut},
                                          {u"opener", Mark::Opener},
                                          {u"edited", Mark::Edited},
                                          {u"emoji", Mark::Emoji},
                                          {u"context", Mark::Context},
                                          {u"source", Mark::Source}}};

constexpr std::array<PersonalKind, 6> personalKinds{PersonalKind::Email, PersonalKind::Phone, PersonalKind::Address,
                                                    PersonalKind::Card,  PersonalKind::Iban,  PersonalKind::Link};

constexpr int allPersonal = 0x3F;

bool hasMark(const Example &example, Mark mark)
{
    switch (mark) {
    case Mark::Selected:
        return example.isSelected;
    case Mark::Starred:
        return example.isStarred;
    case Mark::Review:
        return example.needsReview;
    case Mark::LeftOut:
        return example.leftOut != LeftOutReason::None;
    case Mark::Opener:
        return isOpener(example);
    case Mark::Edited:
        return isEdited(example);
    case Mark::Emoji:
        return emojiCount(example.assistantMessage) > 0;
    case Mark::Context:
        return !example.context.isEmpty();
    case Mark::Source:
        return !example.origin.sourceId.isEmpty() || !example.importedFrom.isEmpty();
    }
    return false;
}

QueryFault faultOf(const QueryPiece &piece, QueryFault::Kind kind, const QStringList &known = {})
{
    QueryFault fault{kind, piece.key.isEmpty() ? piece.value : piece.key + u':' + piece.value, piece.start,
                     piece.length, known};
    return fault;
}

std::optional<int> codeOf(QueryField field, const QString &value)
{
    const auto number = [](const auto &named) { return named ? std::optional(int(*named)) : std::nullopt; };
    if (field == QueryField::Category)
        return number(categoryFromName(value));
    if (field == QueryField::State)
        return number(stateFromName(value));
    if (field == QueryField::Split)
        return number(splitFromName(value));
    for (const PersonalKind kind : personalKinds) {
        if (field == QueryField::Personal && value == personalKindName(kind))
            return int(kind);
    }
    if (value == u"pii" || (field == QueryField::Personal && value == u"any"))
        return allPersonal;
    for (const MarkName &mark : marks) {
        if (field == QueryField::Mark && value == mark.name)
            return int(mark.mark);
    }
    return std::nullopt;
}

Term codedTerm(QueryTerm term, const QueryPiece &piece)
{
    const std::optional<int> code = codeOf(term.field, term.text);
    if (!code)
        return tl::unexpected(faultOf(piece, QueryFault::Kind::UnknownValue, queryValues(piece.key)));
    term.code = *code;
    if (term.field == QueryField::Mark && term.text == u"pii")
        term.field = QueryField::Personal;
    term.isChoice = term.field != QueryField::Mark;
    term.text.clear(); // "star" and "starred" are one condition
    return term;
}

std::optional<double> numberOf(QStringView text)
{
    bool isNumber = false;
    const double number = text.endsWith(u'%') ? text.chopped(1).toDouble(&isNumber) : text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

/// a-b, or a- without an end.
bool readRange(QueryTerm &term, QStringView text)
{
    const qsizetype dash = text.indexOf(u'-', 1);
    if (dash < 0)
        return false;
    const std::optional<double> low = numberOf(text.first(dash));
    const std::optional<double> high = numberOf(text.mid(dash + 1));
    if (!low || (!high && dash + 1 < text.size()))
        return false;
    term.low = *low;
    term.high = high.value_or(term.high);
    term.isChoice = true;
    return true;
}

bool readComparison(QueryTerm &term, QStringView text)
{
    const bool isLess = text.startsWith(u'<');
    const bool isMore = text.startsWith(u'>');
    text = text.mid(isLess || isMore ? 1 : 0);
    const bool isEqual = text.startsWith(u'=');
    const std::optional<double> number = numberOf(text.mid(isEqual ? 1 : 0));
    if (!number)
        return false;
    const double infinity = std::numeric_limits<double>::infinity();
    if (!isMore)
        term.high = isLess && !isEqual ? std::nextafter(*number, -infinity) : *number;
    if (!isLess)
        term.low = isMore && !isEqual ? std::nextafter(*number, infinity) : *number;
    return true;
}

Term namedTerm(QueryTerm term, const QueryPiece &piece)
{
    term.isChoice = true;
    term.isWhole = piece.isQuoted || term.field == QueryField::Language;
    if (term.field == QueryField::Language && term.text == u"unknown")
        term.text.clear();
    return term;
}

bool isNamed(const QueryTerm &term, const QStringMatcher &matcher, const QString &name)
{
    if (term.isWhole)
        return name.compare(term.text, Qt::CaseInsensitive) == 0;
    return matcher.indexIn(name) >= 0;
}

bool isAnySpeaker(const QueryTerm &term, const QStringMatcher &matcher, const QString &speakers)
{
    const QStringList names = speakers.split(u'\n');
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) { return isNamed(term, matcher, name); });
}

bool isWithin(const QueryTerm &term, double value)
{
    return term.low <= value && value <= term.high;
}

} // namespace

tl::expected<QueryTerm, QueryFault> queryTerm(const QueryPiece &piece)
{
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key &one) { return piece.key == one.name; });
    if (key == keys.end())
        return tl::unexpected(faultOf(piece, QueryFault::Kind::UnknownKey, queryKeys()));
    QueryTerm term;
    term.field = key->field;
    term.text = piece.value.toCaseFolded();
    term.isNegated = piece.isNegated;
    const bool isName = term.field == QueryField::Source || term.field == QueryField::Speaker;
    if (piece.value.isEmpty() && !(isName && piece.isQuoted))
        return tl::unexpected(faultOf(piece, QueryFault::Kind::NoValue, queryValues(piece.key)));
    if (term.field == QueryField::Words)
        return term;
    if (isName || term.field == QueryField::Language)
        return namedTerm(term, piece);
    if (term.field != QueryField::Sureness && term.field != QueryField::Length)
        return codedTerm(term, piece);
    const QString number = std::exchange(term.text, {});
    if (readRange(term, number) || readComparison(term, number))
        return term;
    return tl::unexpected(faultOf(piece, QueryFault::Kind::NotANumber));
}

bool holds(const QueryTerm &term, const QStringMatcher &matcher, const Example &example, const QString &sourceName)
{
    switch (term.field) {
    case QueryField::Words:
        return matcher.indexIn(example.userMessage) >= 0 || matcher.indexIn(example.assistantMessage) >= 0;
    case QueryField::Category:
        return int(example.category) == term.code;
    case QueryField::State:
        return int(example.state) == term.code;
    case QueryField::Split:
        return int(example.split) == term.code;
    case QueryField::Source:
        return isNamed(term, matcher, sourceName);
    case QueryField::Speaker:
        return isAnySpeaker(term, matcher, example.speaker);
    case QueryField::Language:
        return example.language == term.text;
    case QueryField::Personal:
        return (int(example.personalData) & term.code) != 0;
    case QueryField::Sureness:
        return isWithin(term, std::round(double(example.confidence) * 100));
    case QueryField::Length:
        return isWithin(term, double(example.assistantMessage.size()));
    case QueryField::Mark:
        return hasMark(example, Mark(term.code));
    }
    return false;
}

QStringList queryKeys()
{
    QStringList names;
    for (const Key &key : keys) {
        if (!key.name.isEmpty() && key.name != u"state")
            names.append(key.name.toString());
    }
    return names;
}

QStringList queryValues(const QString &key)
{
    QStringList values;
    if (key == u"cat") {
        for (int i = 0; i <= int(Category::Story); ++i)
            values.append(categoryName(Category(i)));
    } else if (key == u"status" || key == u"state") {
        for (int i = 0; i <= int(ExampleState::Rejected); ++i)
            values.append(stateName(ExampleState(i)));
    } else if (key == u"split") {
        for (int i = 0; i <= int(Split::Validation); ++i)
            values.append(splitName(Split(i)));
    } else if (key == u"pii") {
        for (const PersonalKind kind : personalKinds)
            values.append(personalKindName(kind));
    } else if (key == u"has" || key == u"is") {
        for (const MarkName &mark : marks) {
            if (!mark.name.isEmpty())
                values.append(mark.name.toString());
        }
        values.append(u"pii"_qs);
    }
    return values;
}

} // namespace likeness
