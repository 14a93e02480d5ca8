// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/asking/known_names.h"

#include "domain/speakers.h"
#include "domain/transcript_assembly.h"
#include "services/source_settings.h"
#include "store/library.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

namespace likeness {
namespace {

const Setting<QByteArray> namesSetting{"sending/names", {}};

} // namespace

Result<QStringList> KnownNames::others(const QString &avatarId)
{
    const auto sources = m_library.sources().list(avatarId);
    if (!sources)
        return failure(sources.error());
    const Result<FoundNames> before = m_found.contains(avatarId) ? m_found.value(avatarId) : foundBefore(avatarId);
    if (!before)
        return failure(before.error());
    const auto rules = storedSpeakers(m_library, avatarId);
    if (!rules)
        return failure(rules.error());
    FoundNames now;
    QStringList names = rules->renamed.values(); // stand beside what was said wherever the old names did
    bool isNew = false;
    for (const Source &source : sources->items) {
        const Result<QString> state = stateOf(source);
        if (!state)
            return failure(state.error());
        Found found = before->value(source.id);
        if (found.state != *state) {
            const Result<QStringList> read = namesIn(source);
            if (!read)
                return failure(read.error());
            found = {*state, *read};
            isNew = true;
        }
        names += found.names;
        now.insert(source.id, found);
    }
    if (const Result<> kept = isNew ? keep(avatarId, now) : Result<>(); !kept)
        return failure(kept.error());
    m_found.insert(avatarId, now);
    names.removeDuplicates();
    return names;
}

Result<KnownNames::FoundNames> KnownNames::foundBefore(const QString &avatarId) const
{
    const Result<QByteArray> kept = m_library.settings().get(namesSetting, avatarId);
    if (!kept)
        return failure(kept.error());
    FoundNames found;
    const QCborMap all = QCborValue::fromCbor(*kept).toMap();
    for (auto one = all.cbegin(); one != all.cend(); ++one) {
        const QCborArray parts = one.value().toArray();
        found.insert(one.key().toString(), {parts.at(0).toString(), parts.at(1).toVariant().toStringList()});
    }
    return found;
}

Result<> KnownNames::keep(const QString &avatarId, const FoundNames &found)
{
    if (m_library.isReadOnly())
        return {};
    QCborMap all;
    for (auto one = found.cbegin(); one != found.cend(); ++one)
        all.insert(one.key(), QCborArray{one->state, QCborArray::fromStringList(one->names)});
    return m_library.settings().set(namesSetting, QCborValue(all).toCbor(), avatarId);
}

Result<QString> KnownNames::stateOf(const Source &source) const
{
    const auto revision = m_library.pages().revision(source.id);
    if (!revision)
        return failure(revision.error());
    return QString::fromLatin1(revision->toBase64());
}

Result<QStringList> KnownNames::namesIn(const Source &source) const
{
    const auto pages = m_library.pages().pages(source.id);
    if (!pages)
        return failure(pages.error());
    const QVector<Participant> all = participants(assembleTranscript(pages->items));
    QStringList names;
    for (const Participant &one : all) {
        if (one.side != Speaker::Side::Self)
            names.append(one.name);
    }
    return names;
}

} // namespace likeness
