// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_card.h"

#include <QMap>

namespace likeness {

/// What a prompt made of a style card says about one trait.
struct StyleSentence {
    QString trait; ///< "greetings"; empty: it belongs to every prompt
    QString text; ///< empty: the sample is too small to say it, or it was left out

    bool operator==(const StyleSentence &) const = default;
};

/// What a person made of one trait of a style card. The figures and their evidence stay as they were counted.
struct StyleEdit {
    bool isLeftOut = false; ///< no prompt speaks of it
    QString words; ///< in place of the sentence; empty: as the card has it

    bool isNothing() const { return !isLeftOut && words.isEmpty(); }
    bool operator==(const StyleEdit &) const = default;
};

using StyleEdits = QMap<QString, StyleEdit>; ///< by trait

/// One sentence for each trait, in the order in which a prompt says them.
/// @param wording see promptFrom
QVector<StyleSentence> sentencesFrom(const StyleCard &card, const QString &name, const QString &wording);
QVector<StyleSentence> edited(QVector<StyleSentence> sentences, const StyleEdits &edits);
/// A prompt of those that say something.
QString promptOf(const QVector<StyleSentence> &sentences);
/// The prompt in which one trait is said in another way: the sentence before gives way to the one after, which may be
/// empty. Nothing: the prompt does not hold that sentence on a line of its own.
std::optional<QString> withTrait(const QString &prompt, const QString &before, const QString &after);

} // namespace likeness
