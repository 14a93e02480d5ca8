// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/query/example_counts.h"

#include <QColor>

namespace likeness {

struct Tokens;

enum class FacetKind { State, Category, Personal, Source, Speaker, Certainty, Length, Language, Split };

QString facetTitle(FacetKind kind);
/// What the facet means, where its title does not say it all.
QString facetHelp(FacetKind kind);
/// A value as a person reads it: "Joke", "Under 80 %", "Written by you".
QString facetWord(FacetKind kind, const QString &value);
const Facet &facetOf(const ExampleCounts &counts, FacetKind kind);
/// The mark in front of the word; empty for none.
QString facetIcon(FacetKind kind, const QString &value);
QColor facetColour(FacetKind kind, const QString &value, const Tokens &tokens);

/// What a term of the query says, in a word or two: "Joke" for cat:joke, the term itself where it says enough.
QString termWord(const QString &term);

} // namespace likeness
