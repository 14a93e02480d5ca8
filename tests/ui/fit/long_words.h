// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/english_plurals.h"

namespace likeness {

/// A language in which everything is 1.4 times as long as in English, as German and Finnish often are.
class LongWords final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    EnglishPlurals m_plurals;
};

/// The same words, each with letters of its own after it; what a program fills in or marks stays as it is.
QString lengthened(const QString &text);

} // namespace likeness
