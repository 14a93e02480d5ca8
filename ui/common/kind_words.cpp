// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/kind_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

} // namespace

QString categoryWord(Category category)
{
    switch (category) {
    case Category::Greeting:
        return Words::tr("Greeting");
    case Category::Question:
        return Words::tr("Question");
    case Category::Statement:
        return Words::tr("Statement");
    case Category::Joke:
        return Words::tr("Joke");
    case Category::Story:
        return Words::tr("Story");
    }
    return {};
}

QString languageWord(const QString &code)
{
    const QLocale locale(code);
    if (code.isEmpty() || locale.language() == QLocale::C)
        return code;
    return QLocale::languageToString(locale.language());
}

} // namespace likeness
