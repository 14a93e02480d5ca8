// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace likeness {

/// Source strings mark a plural as "%n file(s)". English has no translation file of its own; this drops or keeps the
/// "s". Install it before any translation, which then takes precedence.
class EnglishPlurals final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace likeness
