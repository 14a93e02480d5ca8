// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language/english_plurals.h"

#include <QLocale>

namespace likeness {

/// The language of every word of a program, Qt's own included: English, or one of translations/. Make it once there is
/// an application object.
class Language final {
public:
    /// Speaks English until told otherwise, with plurals as they should be.
    Language();

    /// A code such as "de", or empty for the first of the system's languages that there is a translation into. What was
    /// made before keeps its words.
    void use(const QString &code);
    /// Of what is spoken now.
    QString code() const { return m_code; }

private:
    void speak(const QString &code);

    const QLocale m_systemLocale; ///< as the program found it
    QString m_code;
    EnglishPlurals m_plurals;
    QTranslator m_qtWords;
    QTranslator m_words;
};

} // namespace likeness
