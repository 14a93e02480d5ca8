// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars/character_cards.h"

#include "base/async.h"
#include "domain/cards/character_card.h"

#include <algorithm>

namespace likeness {

QVector<Example> examplesForCard(const QVector<Example> &examples)
{
    constexpr qsizetype room = 50;
    QVector<Example> best;
    for (const Example &one : examples) {
        if (one.state == ExampleState::Accepted)
            best.append(one);
    }
    // While nothing is decided, whatever the filter lets through may stand for the character.
    for (const Example &one : best.isEmpty() ? examples : QVector<Example>()) {
        if (one.state == ExampleState::New && one.leftOut == LeftOutReason::None)
            best.append(one);
    }
    std::stable_partition(best.begin(), best.end(), [](const Example &one) { return one.isSelected; });
    return best.mid(0, room);
}

QByteArray characterCard(const Avatar &avatar, const QVector<Example> &examples)
{
    QVector<CardExchange> exchanges;
    for (const Example &one : examples)
        exchanges.append({one.userMessage, one.assistantMessage});
    return encodeCard(cardOf(avatar.name, exchanges));
}

QFuture<Result<QString>> CardReader::nameIn(const QString &path)
{
    ReadOptions options;
    options.withPreview = false;
    return andThen(m_looks.look({{}, path, {}, 1, {}, options}), this,
                   [path](const Result<PageLook> &look) -> Result<QString> {
                       if (!look)
                           return failure(look.error());
                       for (const Utterance &one : look->page.utterances) {
                           if (look->kind == FileKind::CharacterCard && one.speaker.side == Speaker::Side::Self)
                               return one.speaker.name;
                       }
                       return failure(ErrorKind::NotFound, path, QStringLiteral("no character card"));
                   });
}

} // namespace likeness
