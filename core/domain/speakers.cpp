// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/speakers.h"

#include <QHash>

#include <algorithm>

namespace likeness {
namespace {

QString nameKey(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    while (key.startsWith(u'~'))
        key = key.mid(1).trimmed();
    return key;
}

} // namespace

bool isSameName(const QString &first, const QString &second)
{
    return nameKey(first) == nameKey(second);
}

QVector<Participant> participants(const Transcript &transcript)
{
    struct Counted {
        Participant participant;
        int self = 0;
        int other = 0;
    };
    QVector<Counted> all;
    QHash<QString, qsizetype> indexOf;
    for (const Utterance &utterance : transcript.utterances) {
        const QString key = nameKey(utterance.speaker.name);
        if (key.isEmpty())
            continue;
        if (!indexOf.contains(key)) {
            indexOf.insert(key, all.size());
            all.append(Counted{{utterance.speaker.name, {}, 0}, 0, 0});
        }
        Counted &counted = all[indexOf.value(key)];
        ++counted.participant.messages;
        counted.self += utterance.speaker.side == Speaker::Side::Self;
        counted.other += utterance.speaker.side == Speaker::Side::Other;
    }
    QVector<Participant> result;
    for (Counted &counted : all) {
        if (counted.self + counted.other > 0)
            counted.participant.side = counted.self > counted.other ? Speaker::Side::Self : Speaker::Side::Other;
        result.append(std::move(counted.participant));
    }
    return result;
}

void assignSelf(Transcript &transcript, const QString &name)
{
    const QString key = nameKey(name);
    const auto isSelf = [&key](const Utterance &u) { return nameKey(u.speaker.name) == key; };
    auto &utterances = transcript.utterances;
    if (key.isEmpty() || std::none_of(utterances.cbegin(), utterances.cend(), isSelf))
        return;
    for (Utterance &utterance : utterances)
        utterance.speaker.side = isSelf(utterance) ? Speaker::Side::Self : Speaker::Side::Other;
}

} // namespace likeness
