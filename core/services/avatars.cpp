// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars.h"

#include "services/avatars/avatar_bundle.h"
#include "store/library.h"

#include <QRegularExpression>

#include <algorithm>

namespace likeness {

namespace {

constexpr Setting<bool> sampleSetting{"is_sample", false};
const Setting<QByteArray> pictureSetting{"picture", {}};
const QString sampleName = QStringLiteral("Sample Robin"); // a person may well have a Robin of their own
const QString sampleSpeaker = QStringLiteral("Robin");

} // namespace

Avatars::Avatars(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
}

Result<Avatar> Avatars::create(const QString &name, AvatarKind kind, const QStringList &selfNames)
{
    Result<Avatar> made = m_library.avatars().create(name, kind);
    if (!made)
        return made;
    const QStringList spoken = selfNames.isEmpty() ? QStringList{made->name} : selfNames;
    const Result<> named = m_library.avatars().setSelfNames(made->id, spoken);
    Q_EMIT changed();
    return named ? m_library.avatars().find(made->id) : failure(named.error());
}

Result<QVector<Avatar>> Avatars::list() const
{
    return m_library.avatars().list().map([](Rows<Avatar> rows) { return std::move(rows.items); });
}

Result<int> Avatars::damaged() const
{
    return m_library.avatars().list().map([](const Rows<Avatar> &rows) { return int(rows.damaged.size()); });
}

Result<Avatar> Avatars::find(const QString &idOrName) const
{
    return m_library.avatars().find(idOrName);
}

Result<> Avatars::rename(const QString &id, const QString &name)
{
    return told(m_library.avatars().rename(id, name));
}

Result<> Avatars::setSelfNames(const QString &id, const QStringList &names)
{
    return told(m_library.avatars().setSelfNames(id, names));
}

Result<> Avatars::addSelfNames(const QString &id, const QStringList &names)
{
    const Result<Avatar> avatar = find(id);
    if (!avatar)
        return failure(avatar.error());
    QStringList all = avatar->selfNames + names;
    all.removeDuplicates();
    return all == avatar->selfNames ? Result<>() : setSelfNames(id, all);
}

Result<> Avatars::remove(const QString &id)
{
    return told(m_library.avatars().remove(id));
}

Result<Avatar> Avatars::sample()
{
    const Result<QVector<Avatar>> avatars = list();
    if (!avatars)
        return failure(avatars.error());
    for (const Avatar &avatar : *avatars) {
        if (isSample(avatar.id))
            return avatar;
    }
    const Result<QString> name = freeName(sampleName);
    if (!name)
        return failure(name.error());
    Result<Avatar> made = create(*name, AvatarKind::Character, {sampleSpeaker});
    const Result<> marked = made ? m_library.settings().set(sampleSetting, true, made->id) : failure(made.error());
    return marked ? made : failure(marked.error());
}

Result<Avatar> Avatars::createCharacter(const QString &name)
{
    const Result<QString> free = freeName(name);
    return free ? create(*free, AvatarKind::Character, {name}) : failure(free.error());
}

bool Avatars::isSample(const QString &id) const
{
    return m_library.settings().get(sampleSetting, id).value_or(false);
}

Result<QByteArray> Avatars::picture(const QString &id) const
{
    return m_library.settings().get(pictureSetting, id);
}

Result<> Avatars::setPicture(const QString &id, const QByteArray &png)
{
    return told(m_library.settings().set(pictureSetting, png, id));
}

Result<QByteArray> Avatars::bundle(const QString &id) const
{
    const Result<Avatar> avatar = find(id);
    if (!avatar)
        return failure(avatar.error());
    const Result<Rows<Source>> sources = m_library.sources().list(avatar->id);
    const Result<Rows<Example>> examples = m_library.examples().list(avatar->id);
    const Result<QByteArray> face = picture(avatar->id);
    if (!sources || !examples || !face)
        return failure(!sources ? sources.error() : !examples ? examples.error() : face.error());
    const qsizetype damaged = sources->damaged.size() + examples->damaged.size();
    return writeBundle({*avatar, *face, sources->items, examples->items, int(damaged)});
}

Result<Avatar> Avatars::importBundle(const QByteArray &document)
{
    const Result<AvatarBundle> bundle = readBundle(document);
    return bundle ? take(*bundle) : failure(bundle.error());
}

Result<Avatar> Avatars::duplicate(const QString &id)
{
    const Result<QByteArray> whole = bundle(id);
    return whole ? importBundle(*whole) : failure(whole.error());
}

Result<Avatar> Avatars::take(const AvatarBundle &bundle)
{
    const Result<QString> name = freeName(bundle.avatar.name);
    if (!name)
        return failure(name.error());
    AvatarStore &avatars = m_library.avatars();
    const Result<Avatar> made = avatars.create(*name, bundle.avatar.kind);
    if (!made)
        return made;
    Result<> done = avatars.setSelfNames(made->id, bundle.avatar.selfNames);
    if (done)
        done = avatars.setVoice(made->id, {bundle.avatar.voice.baseModel, {}, {}});
    if (done && !bundle.picture.isEmpty())
        done = m_library.settings().set(pictureSetting, bundle.picture, made->id);
    if (done && !bundle.examples.isEmpty()) {
        const auto inserted = m_library.examples().insert(made->id, bundle.examples);
        done = inserted ? Result<>() : failure(inserted.error());
    }
    if (!done) {
        const Error fault = done.error();
        const Result<> undone = avatars.remove(made->id); // half an avatar is worse than none
        return failure(fault.kind, fault.subject, fault.detail + (undone ? QString() : u"; " + undone.error().detail));
    }
    Q_EMIT changed();
    return avatars.find(made->id);
}

/// The name, or the name with the first number behind it that is free: after "Robin" and "Robin (2)" comes "Robin (3)".
Result<QString> Avatars::freeName(const QString &wanted) const
{
    const Result<QVector<Avatar>> avatars = list();
    if (!avatars)
        return failure(avatars.error());
    const auto isTaken = [&](const QString &name) {
        return std::any_of(avatars->begin(), avatars->end(),
                           [&](const Avatar &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    static const QRegularExpression number(QStringLiteral(" \\(\\d+\\)$"));
    QString name = wanted;
    for (int next = 2; isTaken(name); ++next)
        name = QStringLiteral("%1 (%2)").arg(QString(wanted).remove(number)).arg(next);
    return name;
}

Result<> Avatars::told(const Result<> &done)
{
    if (done)
        Q_EMIT changed();
    return done;
}

} // namespace likeness
