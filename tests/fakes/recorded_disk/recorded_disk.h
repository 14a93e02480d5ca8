// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace likeness {

/// What SQLite asked of the disk.
struct DiskEvent {
    enum class Kind { Write, Truncate, Sync, Remove };
    Kind kind = Kind::Write;
    QString file; ///< name without folder
    qint64 offset = 0; ///< of a write; the new size for a truncation
    QByteArray bytes;
};

/// Stands between SQLite and the disk as long as it lives: remembers every write and sync, to lay out afterwards what a
/// power cut would have left, and refuses writes where a test wants it. Files that lie under `folder` only.
class RecordedDisk {
public:
    explicit RecordedDisk(const QString &folder);
    ~RecordedDisk();
    RecordedDisk(const RecordedDisk &) = delete;
    RecordedDisk &operator=(const RecordedDisk &) = delete;

    const std::vector<DiskEvent> &events() const;

    enum class Trouble { Full, BadSector };
    /// From the `number`th write on (counted from 1, from now), or for that one alone, writes fail. Full disks stay
    /// full.
    void failWrite(int number, Trouble trouble);
    void heal();

    struct Recorder; ///< what SQLite's callbacks see of this

private:
    std::unique_ptr<Recorder> m_recorder;
};

enum class Syncs { Kept, Ignored };

/// Writes into `folder` what a disk may hold when the power went after the first `count` events. What was synced is
/// there; each write that was not is there, lost, or torn at sectors of 512 bytes, as drawn from `seed`. With
/// Syncs::Ignored the disk lies, which is how a test shows that it would notice.
void layOutCut(const std::vector<DiskEvent> &events, std::size_t count, unsigned seed, Syncs syncs,
               const QString &folder);

} // namespace likeness
