// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/lexicon.h"

#include "domain/text/words.h"

#include <QRegularExpression>
#include <QSet>

#include <array>

namespace likeness {

namespace {

constexpr QStringView greetings =
    u"hi|hello|hello hello|hey|hiya|heya|howdy|greetings|good morning|good afternoon|good evening|what's up|whats up|"
    u"wassup|sup|how are you|how are u|how r u|how are you doing|how you doing|how are things|how's it going|"
    u"hows it going|how's life|long time no see|nice to see you|nice to meet you|welcome back|"
    u"hallo|hallöchen|huhu|moin|moin moin|moinsen|servus|grüezi|grüß dich|grüß gott|guten morgen|guten tag|"
    u"guten abend|wie geht's|wie gehts|wie geht's dir|wie gehts dir|wie geht es dir|wie geht es ihnen|na du|"
    u"hola|holi|buenos días|buenos dias|buen día|buen dia|buenas tardes|qué tal|que tal|cómo estás|como estas|"
    u"cómo va|como va|qué hay|mucho gusto";
constexpr QStringView greetingsAlone = u"yo|morning|evening|afternoon|gm|welcome|morgen|morgens|tag|n'abend|abend|"
                                       u"mahlzeit|na|alles klar|alles gut|buenas|qué pasa|que pasa|todo bien";
constexpr QStringView partings =
    u"bye|bye bye|goodbye|good bye|good night|night night|nighty night|goodnight|see you|see ya|see u|cya|see you "
    u"later|"
    u"see you soon|see you tomorrow|see you then|see you there|talk later|talk soon|talk to you later|ttyl|gtg|"
    u"take care|sleep well|sleep tight|sweet dreams|have a good one|have a nice day|have a great day|have fun|farewell|"
    u"tschüss|tschüs|tschau|ciao|bis bald|bis dann|bis morgen|bis später|bis gleich|bis nachher|gute nacht|schlaf gut|"
    u"schlaft gut|träum süß|mach's gut|machs gut|auf wiedersehen|auf wiederhören|schönen tag noch|schönen tag|"
    u"schönen abend|schönen abend noch|schönes wochenende|"
    u"adiós|adios|chao|chau|hasta luego|hasta mañana|hasta pronto|hasta ahora|nos vemos|nos vemos mañana|"
    u"buenas noches|que descanses|que duermas bien|cuídate|cuidate|buen finde|buen fin de semana";
constexpr QStringView partingsAlone =
    u"night|gn|later|laters|nighty|peace|nacht|n8|descansa|dulces sueños|un abrazo|besos";
constexpr QStringView addresses =
    u"you|u|there|all|everyone|everybody|guys|girls|folks|mate|man|bro|dude|buddy|friend|dear|love|babe|baby|honey|"
    u"sunshine|beautiful|gorgeous|darling|handsome|sir|madam|from|and|for now|now|then|again|too|to you|xx|x|xo|xoxo|"
    u"du|dir|ihr|alle|allen|zusammen|leute|liebe|lieber|liebes|schatz|süße|süßer|herr|frau|mein|meine|lieben|euch|"
    u"guapa|guapo|amigo|amiga|cariño|chicos|chicas|a todos|todos|tía|tío|corazón|bonita|mi amor|y tú|y vos";
constexpr QStringView fillers =
    u"yes|yeah|yep|yup|ya|no|nope|nah|ok|okay|okey|k|kk|sure|thanks|thank you|thx|ty|please|pls|great|good|nice|cool|"
    u"fine|right|true|same|oh|ah|uh|um|hm|hmm|mm|well|so|and|but|done|perfect|exactly|maybe|really|wow|omg|wait|"
    u"ja|jo|jap|jep|nein|nee|nö|klar|danke|bitte|gut|super|genau|stimmt|ach|achso|echt|doch|gern|gerne|passt|also|und|"
    u"aber|"
    u"sí|si|vale|bueno|bien|gracias|claro|dale|porfa|genial|perfecto|oye|pues|y|pero|de nada|ya|exacto";

QSet<QString> phrasesOf(QStringView list)
{
    QSet<QString> phrases;
    const QList<QStringView> parts = list.split(u'|');
    for (QStringView phrase : parts)
        phrases.insert(phrase.toString());
    return phrases;
}

const QSet<QString> &phrases(Phrase kind)
{
    static const std::array<QSet<QString>, 6> lists{phrasesOf(greetings), phrasesOf(greetingsAlone),
                                                    phrasesOf(partings),  phrasesOf(partingsAlone),
                                                    phrasesOf(addresses), phrasesOf(fillers)};
    return lists[std::size_t(kind)];
}

/// A name written with a capital letter after the greeting: "Hi Mara".
bool isCapitalisedIn(const QString &text, const QString &word)
{
    const QString name = word.left(1).toUpper() + word.mid(1);
    return text.indexOf(name) > 0;
}

struct Step {
    qsizetype length = 0;
    Salutation says = Salutation::None;
};

Step salutationAt(const QStringList &words, qsizetype at)
{
    constexpr std::array kinds{Phrase::Greeting, Phrase::GreetingAlone, Phrase::Parting, Phrase::PartingAlone};
    Step longest;
    for (Phrase kind : kinds) {
        const qsizetype length = phraseLength(kind, words, at);
        const bool isGreeting = kind == Phrase::Greeting || kind == Phrase::GreetingAlone;
        if (length > longest.length)
            longest = {length, isGreeting ? Salutation::Greeting : Salutation::Parting};
    }
    return longest;
}

} // namespace

QStringList plainWordsOf(const QString &text)
{
    QStringList words = wordsOf(text);
    for (QString &word : words)
        word = withoutElongation(word);
    return words;
}

qsizetype phraseLength(Phrase kind, const QStringList &plainWords, qsizetype at)
{
    constexpr qsizetype longest = 5;
    for (qsizetype length = std::min(longest, plainWords.size() - at); length > 0; --length) {
        if (phrases(kind).contains(plainWords.mid(at, length).join(u' ')))
            return length;
    }
    return 0;
}

bool isLaugh(const QString &plainWord)
{
    static const QRegularExpression pattern(
        uR"(^(?:[abw]?(?:h[aeiou]){2,}h?|(?:j[aei]){2,}j?|[aeh]*ha(?:ha)+h?|lol|lool|lmao|lmfao|rofl|xd|kek)$)"_qs);
    return pattern.match(plainWord).hasMatch();
}

Salutation bareSalutation(const QString &text)
{
    const QStringList words = plainWordsOf(text);
    Salutation says = Salutation::None;
    qsizetype names = 0;
    for (qsizetype at = 0; at < words.size();) {
        const Step step = salutationAt(words, at);
        const qsizetype other =
            std::max(phraseLength(Phrase::Address, words, at), phraseLength(Phrase::Filler, words, at));
        if (step.length >= other && step.length > 0)
            says = says == Salutation::None ? step.says : says;
        else if (other == 0 && (++names > 2 || !isCapitalisedIn(text, words[at])))
            return Salutation::None;
        at += std::max({step.length, other, qsizetype(1)});
    }
    return says;
}

Salutation openingSalutation(const QString &text)
{
    const QStringList words = plainWordsOf(text);
    for (qsizetype at = 0; at < words.size();) {
        if (phraseLength(Phrase::Greeting, words, at) > 0)
            return Salutation::Greeting;
        if (phraseLength(Phrase::Parting, words, at) > 0)
            return Salutation::Parting;
        const qsizetype filler = phraseLength(Phrase::Filler, words, at);
        if (filler == 0)
            break;
        at += filler;
    }
    return Salutation::None;
}

} // namespace likeness
