// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/recorded_disk/recorded_disk.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <algorithm>
#include <random>

namespace likeness {
namespace {

constexpr qint64 sector = 512; // bytes; what a disk writes whole

struct CutFile {
    QByteArray durable;
    std::vector<const DiskEvent *> unsynced;
};

void writeTo(QByteArray &content, qint64 offset, const QByteArray &bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Kind::Write)
        writeTo(content, event.offset, event.bytes);
    else if (event.kind == DiskEvent::Kind::Truncate)
        content.truncate(event.offset);
}

/// Each sector of the write is there or not.
void applyTorn(QByteArray &content, const DiskEvent &event, std::mt19937 &random)
{
    qint64 at = 0;
    while (at < event.bytes.size()) {
        const qint64 toBorder = sector - (event.offset + at) % sector;
        const qint64 size = std::min<qint64>(toBorder, event.bytes.size() - at);
        if (random() % 2)
            writeTo(content, event.offset + at, event.bytes.mid(at, size));
        at += size;
    }
}

void applyAsDrawn(QByteArray &content, const DiskEvent &event, std::mt19937 &random)
{
    const unsigned fate = random() % 3;
    if (fate == 0)
        apply(content, event);
    else if (fate == 1 && event.kind == DiskEvent::Kind::Write)
        applyTorn(content, event, random);
}

void settle(CutFile &file)
{
    for (const DiskEvent *event : file.unsynced)
        apply(file.durable, *event);
    file.unsynced.clear();
}

} // namespace

void layOutCut(const std::vector<DiskEvent> &events, std::size_t count, unsigned seed, Syncs syncs,
               const QString &folder)
{
    std::mt19937 random(seed);
    QMap<QString, CutFile> files;
    for (std::size_t i = 0; i < count; ++i) {
        const DiskEvent &event = events[i];
        if (event.kind == DiskEvent::Kind::Remove)
            files.remove(event.file);
        else if (event.kind != DiskEvent::Kind::Sync)
            files[event.file].unsynced.push_back(&event);
        else if (syncs == Syncs::Kept)
            settle(files[event.file]);
    }
    QDir().mkpath(folder);
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const DiskEvent *event : it->unsynced)
            applyAsDrawn(it->durable, *event, random);
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it->durable) != it->durable.size())
            qFatal("cannot lay out a power cut in %s", qPrintable(folder));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
}

} // namespace likeness
