// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/language.h"

#include "domain/text/words.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace likeness {

namespace {

struct FunctionWords {
    QStringView code;
    QStringView words;
};

constexpr std::array<FunctionWords, 7> languages{
    {{u"de",
      u"der die das und ist ich nicht du ein eine einen einem zu mit auf für von dem den des sich auch es sie wir "
      u"ihr mir mich dir dich wie was wer wann wenn dann noch nur schon mal doch aber oder hab habe hast hat bin "
      u"bist sind war kann kannst muss will heute morgen gestern gut so ja nein kein keine bei nach aus um im am "
      u"jetzt immer"},
     {u"en",
      u"the and is i you to of it that in was for on are with he she we they my me your this have has had not "
      u"but at be so do did just like what when how where who why if there can will would all no yes out up get "
      u"got im i'm it's don't didn't can't that's you're i'll was were been from or about then now"},
     {u"es",
      u"el la los las de que y en un una es no por con para se lo me te mi tu su si sí ya pero como más muy "
      u"qué cuando donde hay soy eres está estoy estás ha he has este esta esto eso todo nada bien hoy mañana "
      u"ayer porque también del al le nos yo tú"},
     {u"fr",
      u"le la les de des du et est je tu il elle on nous vous ne pas que qui un une en dans pour sur avec ce "
      u"cette c'est j'ai mais ou où au aux mon ma ton ta son sa se plus très bien oui non suis es ça moi toi "
      u"quoi comme aussi fait"},
     {u"it",
      u"il lo la i gli le di che e è un una in non per con sono sei ho hai ha mi ti si ci ma come più anche "
      u"questo questa quando dove cosa perché della del al alla nel io tu lui lei noi bene oggi domani ieri "
      u"molto tutto niente"},
     {u"nl",
      u"de het een en is ik je niet van dat op te in zijn met voor maar wat ook er aan nog wel dan naar bij "
      u"om hij ze we mijn jij heb hebt heeft ben bent was kan goed nu al geen deze dit hoe waar wanneer waarom "
      u"vandaag morgen gisteren"},
     {u"pt",
      u"o a os as de que e em um uma é não por com para se eu você me te meu minha seu sua mas como mais muito "
      u"já quando onde há sou está estou tem isso isto esse tudo nada bem hoje amanhã ontem porque também do da "
      u"no na ao nos ele ela"}}};

using Shares = std::array<float, languages.size()>;

/// What each function word says about the languages that have it.
QHash<QString, Shares> makeShares()
{
    QHash<QString, Shares> shares;
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const QStringList words = languages[i].words.toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            shares[word][i] = 1;
    }
    for (Shares &share : shares) {
        float owners = 0;
        for (const float one : share)
            owners += one;
        for (float &one : share)
            one /= owners;
    }
    return shares;
}

/// The language of a script that serves one language alone; Japanese where there is kana among its characters.
QString languageOfScript(const QString &text)
{
    int letters = 0;
    QHash<int, int> counts;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        ++counts[int(c.script())];
    }
    constexpr int fewest = 3;
    const auto rules = [&](QChar::Script script) { return letters >= fewest && counts.value(script) * 2 > letters; };
    const int kana = counts.value(QChar::Script_Hiragana) + counts.value(QChar::Script_Katakana);
    if (letters >= fewest && kana * 4 > letters)
        return QStringLiteral("ja");
    if (rules(QChar::Script_Hangul))
        return QStringLiteral("ko");
    if (rules(QChar::Script_Greek))
        return QStringLiteral("el");
    if (rules(QChar::Script_Hebrew))
        return QStringLiteral("he");
    return rules(QChar::Script_Thai) ? QStringLiteral("th") : QString();
}

bool isLatin(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c < QChar(0x250) || !c.isLetter() || c.isSurrogate(); });
}

} // namespace

QString languageOf(const QString &text)
{
    if (!isLatin(text))
        return languageOfScript(text);
    static const QHash<QString, Shares> shares = makeShares();
    const QStringList words = wordsOf(text);
    Shares sums{};
    for (const QString &word : words) {
        const auto share = shares.constFind(word);
        if (share == shares.cend())
            continue;
        for (std::size_t i = 0; i < sums.size(); ++i)
            sums[i] += (*share)[i];
    }
    constexpr float fewest = 2;
    constexpr float leastShare = 0.125F;
    constexpr float lead = 1.5F;
    const auto best = std::max_element(sums.cbegin(), sums.cend());
    const float won = *best;
    const auto isClose = [&](const float &sum) { return &sum != &*best && won < sum * lead; };
    if (won < fewest || won < leastShare * float(words.size()) || std::any_of(sums.cbegin(), sums.cend(), isClose))
        return {};
    return languages[std::size_t(best - sums.cbegin())].code.toString();
}

} // namespace likeness
