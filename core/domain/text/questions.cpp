// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/questions.h"

#include "domain/text/lexicon.h"

#include <QRegularExpression>

namespace likeness {

namespace {

/// The beginning of a question. Words that also start plain sentences ("how nice", "was fun", "wie schön", "when I")
/// need a next word that settles it.
const QRegularExpression &leadPattern()
{
    static const QRegularExpression pattern(
        uR"(^(?:where|who|whose|why|which|what(?! an?\b)|when (?:is|are|do|does|did|will|can|should|was)\b)"
        uR"(|how (?:is|are|was|were|do|does|did|can|could|would|should|much|many|long|come|about|far|old|often|big)"
        uR"(|so)\b)"
        uR"(|(?!did it\b)(?:are|is|do|does|did|can|could|will|would|have|has|should|were|am) (?:you|u|ya|i|we|they|he)"
        uR"(|she|it|there|that|this)\b)"
        uR"(|(?:wer|wen|wem|wo|wann|warum|wieso|weshalb|wohin|woher|welche[rsmn]?|wieviel|wozu)\b)"
        uR"(|was (?:ist|sind|hast|habt|hat|machst|macht|meinst|meint|für|soll|sollen|denn|genau|gibt|willst|sagt)"
        uR"(|sagst|kostet|heißt)\b)"
        uR"(|wie (?:ist|war|geht|viel|viele|lange|spät|alt|heißt|kommst|macht|meinst|denn|oft|weit|groß|teuer|hast)\b)"
        uR"(|(?:hast|bist|kannst|willst|kommst|machst|gehst|weißt|magst|soll|sollen|kann|können|haben|sind|ist|hat)"
        uR"(|war) )"
        uR"((?:du|ihr|ich|wir|sie|er|es|das|man)\b|\p{L}{2,}st du\b)"
        uR"(|(?:qué|cómo|cuándo|cuánto|cuánta|cuántos|cuántas|dónde|adónde|quién|quiénes|cuál|cuáles|por qué)(?: )"
        uR"(|$)))"_qs,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Questions that put the asking word last: "broke it how", "und du warst wo".
bool endsInQuestionWord(const QStringList &words)
{
    static const QStringList last{u"how"_qs,  u"why"_qs, u"who"_qs, u"where"_qs, u"when"_qs, u"wo"_qs,
                                  u"wann"_qs, u"wer"_qs, u"wie"_qs, u"dónde"_qs, u"quién"_qs};
    return words.size() > 1 && last.contains(words.last());
}

QString withoutLeadingFillers(const QStringList &words)
{
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype filler = phraseLength(Phrase::Filler, words, at);
        if (filler == 0)
            break;
        at += filler;
    }
    return words.mid(at).join(u' ');
}

bool asksByWords(const QString &text)
{
    constexpr qsizetype mostWords = 12;
    const QString trimmed = text.trimmed();
    const QStringList words = plainWordsOf(text);
    if (words.isEmpty() || words.size() >= mostWords || trimmed.endsWith(u'.') || trimmed.endsWith(u'!'))
        return false;
    return endsInQuestionWord(words) || withoutLeadingFillers(words).contains(leadPattern());
}

} // namespace

QuestionForm questionIn(const QString &text)
{
    constexpr qsizetype shortText = 25;
    // What follows the last mark may be emoji or a closing bracket, but no letters.
    static const QRegularExpression atEnd(uR"(\?[^\p{L}\p{N}]*$)"_qs, QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(atEnd))
        return QuestionForm::MarkAtEnd;
    if (text.contains(u'?') && plainWordsOf(text).size() < shortText)
        return QuestionForm::MarkInside;
    return asksByWords(text) ? QuestionForm::Words : QuestionForm::None;
}

} // namespace likeness
