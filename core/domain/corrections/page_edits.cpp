// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/page_edits.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace likeness {

namespace {

template <typename T> bool has(const QVector<T> &list, int index)
{
    return index >= 0 && index < list.size();
}

QStringList splitWords(const QString &text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.split(space, Qt::SkipEmptyParts);
}

/// Mean of the words' confidences, weighted by their length; certain where there are no words.
Confidence meanConfidence(const QVector<Word> &words)
{
    float sum = 0;
    float weight = 0;
    for (const Word &word : words) {
        sum += word.confidence * float(word.text.size());
        weight += float(word.text.size());
    }
    return weight > 0 ? std::clamp(sum / weight, 0.0F, 1.0F) : 1.0F;
}

QString joinedWords(const QVector<Word> &words)
{
    QStringList texts;
    for (const Word &word : words)
        texts.append(word.text);
    return texts.join(u' ');
}

/// `text` with the occurrence that stands for word `index` replaced. Words stand in the text in their order, but marks
/// between them may be missing from the list; without a match the text is put together from the words.
QString withReplaced(const QString &text, const QVector<Word> &words, int index, const QString &replacement)
{
    qsizetype from = 0;
    for (int i = 0; i < index; ++i) {
        const qsizetype found = text.indexOf(words[i].text, from);
        if (found >= 0)
            from = found + words[i].text.size();
    }
    const QString &old = words[index].text;
    const qsizetype place = old.isEmpty() ? -1 : text.indexOf(old, from);
    if (place >= 0)
        return QString(text).replace(place, old.size(), replacement);
    QVector<Word> changed = words;
    changed[index].text = replacement;
    return joinedWords(changed);
}

QRect unitedBox(const QVector<Word> &words, qsizetype first, qsizetype count, const QRect &otherwise)
{
    QRect box;
    for (qsizetype i = first; i < first + count; ++i)
        box = box.united(words[i].box);
    return box.isEmpty() ? otherwise : box;
}

/// The words of an edited text: those that stand as before at its beginning and end keep everything; what lies between
/// is certain, and where as many words stand as before, each keeps its box.
QVector<Word> aligned(const QVector<Word> &old, const QStringList &texts, const QRect &whole)
{
    qsizetype head = 0;
    const qsizetype least = std::min<qsizetype>(old.size(), texts.size());
    while (head < least && old[head].text == texts[head])
        ++head;
    qsizetype tail = 0;
    while (tail < least - head && old[old.size() - 1 - tail].text == texts[texts.size() - 1 - tail])
        ++tail;
    const qsizetype replaced = old.size() - head - tail;
    const qsizetype fresh = texts.size() - head - tail;
    const QRect between = unitedBox(old, head, replaced, whole);
    QVector<Word> words = old.mid(0, head);
    for (qsizetype i = 0; i < fresh; ++i)
        words.append({texts[head + i], fresh == replaced ? old[head + i].box : between, 1});
    return words + old.mid(old.size() - tail);
}

/// The page's body text follows what was edited: the same occurrence, counted among the parts before it.
template <typename Part>
void replaceInBody(Page &page, const QVector<Part> &parts, int index, const QString &old, const QString &text)
{
    if (old.isEmpty())
        return;
    qsizetype from = 0;
    for (int i = 0; i < index; ++i) {
        const qsizetype found = parts[i].text.isEmpty() ? -1 : page.text.indexOf(parts[i].text, from);
        if (found >= 0)
            from = found + parts[i].text.size();
    }
    const qsizetype place = page.text.indexOf(old, from);
    if (place >= 0)
        page.text.replace(place, old.size(), text);
}

void setText(Page &page, int utterance, const QString &text)
{
    const QString old = page.utterances[utterance].text;
    replaceInBody(page, page.utterances, utterance, old, text);
    page.utterances[utterance].text = text;
    page.utterances[utterance].confidence = meanConfidence(page.utterances[utterance].words);
}

void setLineText(Page &page, int line, const QString &text)
{
    const QString old = page.lines[line].text;
    replaceInBody(page, page.lines, line, old, text);
    page.lines[line].text = text;
}

void appendDoubtful(QVector<WordPlace> &places, const QVector<Word> &words, WordPlace place, Confidence threshold)
{
    for (const Word &word : words) {
        if (word.confidence < threshold)
            places.append(place);
        ++place.word;
    }
}

} // namespace

Page withWord(Page page, int utterance, int word, const QString &text)
{
    if (!has(page.utterances, utterance) || !has(page.utterances[utterance].words, word))
        return page;
    const QString whole =
        withReplaced(page.utterances[utterance].text, page.utterances[utterance].words, word, text).trimmed();
    QVector<Word> &words = page.utterances[utterance].words;
    if (text.trimmed().isEmpty()) {
        words.remove(word);
    } else {
        words[word].text = text;
        words[word].confidence = 1;
    }
    setText(page, utterance, whole);
    return page;
}

Page withText(Page page, int utterance, const QString &text)
{
    if (!has(page.utterances, utterance))
        return page;
    Utterance &edited = page.utterances[utterance];
    edited.words = aligned(edited.words, splitWords(text), edited.box);
    setText(page, utterance, text);
    return page;
}

Page withSpeaker(Page page, int utterance, const Speaker &speaker)
{
    if (!has(page.utterances, utterance))
        return page;
    page.utterances[utterance].speaker = speaker;
    page.utterances[utterance].isIgnored = false;
    page.utterances[utterance].isNameHidden = false;
    return page;
}

Page withSide(Page page, Speaker::Side side, const Speaker &speaker)
{
    for (Utterance &one : page.utterances) {
        if (one.speaker.side == side && !one.isIgnored)
            one.speaker = speaker;
    }
    return page;
}

Page withFlippedSides(Page page)
{
    using Side = Speaker::Side;
    for (Utterance &one : page.utterances) {
        Side &side = one.speaker.side;
        side = side == Side::Self ? Side::Other : side == Side::Other ? Side::Self : side;
    }
    return page;
}

Page withIgnored(Page page, int utterance, bool isIgnored)
{
    if (has(page.utterances, utterance))
        page.utterances[utterance].isIgnored = isIgnored;
    return page;
}

Page withoutUtterance(Page page, int utterance)
{
    if (!has(page.utterances, utterance))
        return page;
    replaceInBody(page, page.utterances, utterance, page.utterances[utterance].text, {});
    page.utterances.remove(utterance);
    return page;
}

Page withUtterance(Page page, const QRect &box, const QVector<Word> &words)
{
    Utterance added;
    added.text = joinedWords(words);
    added.box = box;
    added.page = page.number;
    added.words = words;
    added.confidence = meanConfidence(words);
    const auto below = std::find_if(page.utterances.cbegin(), page.utterances.cend(),
                                    [&box](const Utterance &one) { return one.box.center().y() > box.center().y(); });
    page.utterances.insert(below - page.utterances.cbegin(), added);
    page.text += (page.text.isEmpty() ? QString() : QStringLiteral("\n")) + added.text;
    return page;
}

Page withBox(Page page, int utterance, const QRect &box)
{
    if (has(page.utterances, utterance))
        page.utterances[utterance].box = box;
    return page;
}

Page withWords(Page page, int utterance, const QRect &box, const QVector<Word> &words)
{
    if (!has(page.utterances, utterance))
        return page;
    page.utterances[utterance].box = box;
    page.utterances[utterance].words = words;
    setText(page, utterance, joinedWords(words));
    return page;
}

Page withLineWord(Page page, int line, int word, const QString &text)
{
    if (!has(page.lines, line) || !has(page.lines[line].words, word))
        return page;
    setLineText(page, line, withReplaced(page.lines[line].text, page.lines[line].words, word, text).trimmed());
    Word &corrected = page.lines[line].words[word];
    corrected.text = text;
    corrected.confidence = 1;
    return page;
}

Page withLineText(Page page, int line, const QString &text)
{
    if (!has(page.lines, line))
        return page;
    page.lines[line].words = aligned(page.lines[line].words, splitWords(text), page.lines[line].box);
    setLineText(page, line, text);
    return page;
}

QVector<WordPlace> doubtfulWords(const Page &page, Confidence threshold)
{
    QVector<WordPlace> places;
    for (int i = 0; i < page.utterances.size(); ++i) {
        if (!page.utterances[i].isIgnored)
            appendDoubtful(places, page.utterances[i].words, {i, -1, 0}, threshold);
    }
    if (page.utterances.isEmpty()) {
        for (int i = 0; i < page.lines.size(); ++i)
            appendDoubtful(places, page.lines[i].words, {-1, i, 0}, threshold);
    }
    return places;
}

Word wordAt(const Page &page, const WordPlace &place)
{
    if (has(page.utterances, place.utterance))
        return page.utterances[place.utterance].words.value(place.word);
    return has(page.lines, place.line) ? page.lines[place.line].words.value(place.word) : Word{};
}

Page withWordAt(Page page, const WordPlace &place, const QString &text)
{
    return place.utterance >= 0 ? withWord(std::move(page), place.utterance, place.word, text)
                                : withLineWord(std::move(page), place.line, place.word, text);
}

} // namespace likeness
