// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/style/style_card.h"

namespace likeness {

/// One habit of a style card in words.
struct StyleLine {
    QString name; ///< "Emoji"
    QString value; ///< "1 in 4 messages (32 of 128)"
    QString trait; ///< see StyleSentence: what prompts say of it
    QStringList evidence; ///< ids of examples that show it

    bool operator==(const StyleLine &) const = default;
};

/// What a card says, in the order it is read; nothing of what does not occur.
QVector<StyleLine> styleLines(const StyleCard &card);

/// "Out of 87 examples, 128 messages": what all of it rests on.
QString styleSample(const StyleCard &card);

} // namespace likeness
