// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/language_names.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Languages)
};

QHash<QString, QString> namesOfFrequent()
{
    return {{u"eng"_qs, Words::tr("English")},
            {u"deu"_qs, Words::tr("German")},
            {u"spa"_qs, Words::tr("Spanish")},
            {u"fra"_qs, Words::tr("French")},
            {u"ita"_qs, Words::tr("Italian")},
            {u"por"_qs, Words::tr("Portuguese")},
            {u"nld"_qs, Words::tr("Dutch")},
            {u"pol"_qs, Words::tr("Polish")},
            {u"rus"_qs, Words::tr("Russian")},
            {u"ukr"_qs, Words::tr("Ukrainian")},
            {u"tur"_qs, Words::tr("Turkish")},
            {u"ara"_qs, Words::tr("Arabic")},
            {u"hin"_qs, Words::tr("Hindi")},
            {u"jpn"_qs, Words::tr("Japanese")},
            {u"kor"_qs, Words::tr("Korean")},
            {u"chi_sim"_qs, Words::tr("Chinese, simplified")},
            {u"chi_tra"_qs, Words::tr("Chinese, traditional")}};
}

} // namespace

QString languageName(const QString &code)
{
    const QString frequent = namesOfFrequent().value(code);
    if (!frequent.isEmpty())
        return frequent;
    const QLocale::Language language = QLocale::codeToLanguage(code, QLocale::ISO639Part2T | QLocale::ISO639Part3);
    const QString own = language == QLocale::AnyLanguage ? QString() : QLocale(language).nativeLanguageName();
    return own.isEmpty() ? code : own;
}

QString languageNames(const QString &joined)
{
    QStringList names;
    for (const QString &code : joined.split(u'+', Qt::SkipEmptyParts))
        names.append(languageName(code));
    return QLocale().createSeparatedList(names);
}

} // namespace likeness
