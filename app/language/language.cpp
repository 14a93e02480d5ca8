// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>

namespace likeness {

namespace {

const QString english = QStringLiteral("en");
const QString folder = QStringLiteral(":/translations");

QString fileOf(const QString &code)
{
    return QStringLiteral("likeness_%1.qm").arg(code);
}

bool isKnown(const QString &code)
{
    return code == english || QFile::exists(folder + u'/' + fileOf(code));
}

/// From what the person prefers most. English, the language of the sources, needs no file, so Qt's own search would
/// give somebody German who has it behind English.
QString systemCode()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (isKnown(code))
            return code;
    }
    return english;
}

} // namespace

Language::Language() : m_code(english)
{
    QCoreApplication::installTranslator(&m_plurals);
}

void Language::use(const QString &code)
{
    const bool isChosen = !code.isEmpty() && isKnown(code);
    const QString wanted = isChosen ? code : systemCode();
    // Numbers and dates follow a language that was chosen, in the forms of the person's country where it has any.
    const QLocale::Language language = QLocale(wanted).language();
    const bool isSystems = !isChosen || language == m_systemLocale.language();
    QLocale::setDefault(isSystems ? m_systemLocale : QLocale(language, m_systemLocale.territory()));
    if (wanted != m_code)
        speak(wanted);
}

void Language::speak(const QString &code)
{
    m_code = code;
    for (QTranslator *words : {&m_qtWords, &m_words})
        QCoreApplication::removeTranslator(words);
    if (code == english)
        return;
    // Without the package of Qt's translations its few words stay English.
    if (m_qtWords.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(fileOf(code), folder))
        QCoreApplication::installTranslator(&m_words);
    else
        qWarning("The translation %s is damaged.", qPrintable(fileOf(code)));
}

} // namespace likeness
