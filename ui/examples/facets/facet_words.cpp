// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_words.h"

#include "ui/common/personal_words.h"
#include "ui/common/tokens.h"
#include "ui/examples/example_words.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Facets)
};

QString confidenceWord(const QString &band)
{
    if (band.startsWith(u"0"))
        return Words::tr("Under 80 %");
    return band.startsWith(u"8") ? Words::tr("80 to 94 %") : Words::tr("95 % and more");
}

QString lengthWord(const QString &band)
{
    if (band.startsWith(u"0") || band.startsWith(u"1-"))
        return Words::tr("Short, up to 40");
    return band.startsWith(u"41") ? Words::tr("Medium, 41 to 120") : Words::tr("Long, over 120");
}

QString personalKindWord(const QString &name)
{
    for (const PersonalKind kind : {PersonalKind::Email, PersonalKind::Phone, PersonalKind::Address, PersonalKind::Card,
                                    PersonalKind::Iban, PersonalKind::Link}) {
        if (personalKindName(kind) == name)
            return personalWord(kind);
    }
    return name;
}

} // namespace

QString facetTitle(FacetKind kind)
{
    switch (kind) {
    case FacetKind::State:
        return Words::tr("Status");
    case FacetKind::Category:
        return Words::tr("Category");
    case FacetKind::Personal:
        return Words::tr("Possible personal data");
    case FacetKind::Source:
        return Words::tr("Source");
    case FacetKind::Speaker:
        return Words::tr("In reply to");
    case FacetKind::Certainty:
        return Words::tr("Read with certainty");
    case FacetKind::Length:
        return Words::tr("Length of the reply");
    case FacetKind::Language:
        return Words::tr("Language");
    case FacetKind::Split:
        return Words::tr("Training or validation");
    }
    return {};
}

QString facetHelp(FacetKind kind)
{
    switch (kind) {
    case FacetKind::Category:
        return Words::tr("What kind of reply it is, guessed from its words. A greeting greets or says goodbye. A joke "
                         "has the form of one, or a laugh behind your own words. A story tells what happened. A "
                         "question asks. Everything else is a statement. Dry humour is often missed: the keys 1 to 5 "
                         "set the category of what is selected.");
    case FacetKind::Personal:
        return Words::tr("Texts that look like an address, a number or a link of somebody. Nothing is changed until "
                         "you replace it.");
    case FacetKind::Certainty:
        return Words::tr("How sure it is that the texts say what stands in the picture. Low ones are worth a look "
                         "beside their picture: Space shows it.");
    case FacetKind::Split:
        return Words::tr("Examples for training are learned from. Those for validation are kept back to test what was "
                         "learned.");
    default:
        return {};
    }
}

QString facetWord(FacetKind kind, const QString &value)
{
    switch (kind) {
    case FacetKind::State:
        return stateWord(stateFromName(value).value_or(ExampleState::New));
    case FacetKind::Category:
        return categoryWord(categoryFromName(value).value_or(Category::Statement));
    case FacetKind::Personal:
        return personalKindWord(value);
    case FacetKind::Source:
        return value.isEmpty() ? Words::tr("Written by you") : value;
    case FacetKind::Speaker:
        return value.isEmpty() ? Words::tr("Not named") : value;
    case FacetKind::Certainty:
        return confidenceWord(value);
    case FacetKind::Length:
        return lengthWord(value);
    case FacetKind::Language:
        return value.isEmpty() ? Words::tr("Not known") : languageWord(value);
    case FacetKind::Split:
        return splitWord(splitFromName(value).value_or(Split::Auto));
    }
    return value;
}

const Facet &facetOf(const ExampleCounts &counts, FacetKind kind)
{
    switch (kind) {
    case FacetKind::State:
        return counts.states;
    case FacetKind::Category:
        return counts.categories;
    case FacetKind::Personal:
        return counts.personal;
    case FacetKind::Source:
        return counts.sources;
    case FacetKind::Speaker:
        return counts.speakers;
    case FacetKind::Certainty:
        return counts.confidence;
    case FacetKind::Length:
        return counts.lengths;
    case FacetKind::Language:
        return counts.languages;
    case FacetKind::Split:
        return counts.splits;
    }
    return counts.categories;
}

QString facetIcon(FacetKind kind, const QString &value)
{
    return kind == FacetKind::State ? iconOf(stateFromName(value).value_or(ExampleState::New)) : QString();
}

QColor facetColour(FacetKind kind, const QString &value, const Tokens &tokens)
{
    if (kind == FacetKind::Category)
        return tokens.category(categoryFromName(value).value_or(Category::Statement));
    if (kind == FacetKind::State)
        return colourOf(stateFromName(value).value_or(ExampleState::New), tokens);
    return tokens.text;
}

QString termWord(const QString &term)
{
    const QString value = term.section(u':', 1);
    if (term.startsWith(u"cat:") && categoryFromName(value))
        return facetWord(FacetKind::Category, value);
    if (term.startsWith(u"status:") && stateFromName(value))
        return facetWord(FacetKind::State, value);
    return term;
}

} // namespace likeness
