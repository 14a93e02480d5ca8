// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/ocr_language.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace likeness {
namespace {

/// Frequent short words of each language, without accents (the wrong language's data lose them), and without words
/// that two of the languages share. Languages that Tesseract has but this list does not are chosen by hand only.
const QHash<QString, QString> &frequentWords()
{
    static const QHash<QString, QString> words{
        {QStringLiteral("eng"),
         QStringLiteral("the and you that it is of to for have not with this are was but my what your can "
                        "just how from they will know get like now there i'm it's don't would")},
        {QStringLiteral("deu"),
         QStringLiteral(
             "und ich das ist nicht du der die ein eine mit auf wir aber auch noch fur schon dann sie dir mir "
             "mich dich kann wenn wie heute bin hast hab habe zu den dem von bei ja nein oder gut nur jetzt")},
        {QStringLiteral("spa"),
         QStringLiteral("el los las que es por con para una pero como esta muy yo tu ya donde cuando porque hay hoy "
                        "del se lo al eso ahora bien tengo si entonces nada gracias vale")},
        {QStringLiteral("fra"),
         QStringLiteral("le les je est pas une des pour dans mais vous nous c'est j'ai ce cette avec sur oui non tout "
                        "et il elle moi toi bien suis quoi aussi alors merci")},
        {QStringLiteral("ita"),
         QStringLiteral("il che di non per sono ho una della anche con ma come gli mi ti questo quando ci si perche "
                        "domani grazie cosa sei bene allora")},
        {QStringLiteral("por"),
         QStringLiteral("o que nao uma voce com os as eu para mas isso muito obrigado em foi tem por ele ela "
                        "esta aqui quando bem hoje tambem sim")},
        {QStringLiteral("nld"),
         QStringLiteral("het een ik je niet van dat wat maar heb voor met ook naar nog wel dan als er zo jij heeft "
                        "kan morgen ja nee hoe")},
    };
    return words;
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    }
    return plain;
}

int countOf(const QStringList &tokens, const QString &language)
{
    const QStringList list = frequentWords().value(language).split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> words(list.begin(), list.end());
    int count = 0;
    for (const QString &token : tokens)
        count += words.contains(token) ? 1 : 0;
    return count;
}

} // namespace

QString languageOf(const QString &text, const QStringList &installed, const QString &current)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\w']+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList tokens = withoutAccents(text).replace(QChar(0x2019), u'\'').split(gaps, Qt::SkipEmptyParts);
    QString best = current;
    int bestCount = countOf(tokens, current);
    for (const QString &language : installed) {
        const int count = countOf(tokens, language);
        // Clearly ahead: three words and half as many again, so that a quoted title does not turn a whole page.
        if (count >= 3 && count * 2 > bestCount * 3) {
            best = language;
            bestCount = count;
        }
    }
    return best;
}

bool canTellLanguage(const QString &code)
{
    return frequentWords().contains(code);
}

} // namespace likeness
