// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/recorded_disk/recorded_disk.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <new>

namespace likeness {

/// A virtual file system of SQLite (sqlite.org/vfs.html) on top of the one that was the default before.
struct RecordedDisk::Recorder {
    sqlite3_vfs vfs{};
    sqlite3_vfs *real = nullptr;
    QString folder;
    std::vector<DiskEvent> events;
    std::optional<Trouble> trouble;
    int writesLeft = 0; ///< until the trouble begins

    /// The error that this write meets, if any.
    int nextWriteFails()
    {
        if (!trouble || --writesLeft > 0)
            return SQLITE_OK;
        if (*trouble == Trouble::Full)
            return SQLITE_FULL;
        return writesLeft == 0 ? SQLITE_IOERR_WRITE : SQLITE_OK;
    }
};

namespace {

using Recorder = RecordedDisk::Recorder;

struct RecordedFile {
    sqlite3_file head; ///< what SQLite sees; must come first
    Recorder *recorder;
    QString *name; ///< nothing for files that are not recorded
    sqlite3_file *real;
};

RecordedFile &ours(sqlite3_file *file)
{
    return *reinterpret_cast<RecordedFile *>(file);
}

void note(RecordedFile &file, DiskEvent::Kind kind, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (file.name)
        file.recorder->events.push_back({kind, *file.name, offset, bytes});
}

int closeFile(sqlite3_file *handle)
{
    RecordedFile &file = ours(handle);
    delete file.name;
    file.name = nullptr;
    return file.real->pMethods ? file.real->pMethods->xClose(file.real) : SQLITE_OK;
}

int writeFile(sqlite3_file *handle, const void *data, int size, sqlite3_int64 offset)
{
    RecordedFile &file = ours(handle);
    if (const int fault = file.name ? file.recorder->nextWriteFails() : SQLITE_OK)
        return fault;
    const int done = file.real->pMethods->xWrite(file.real, data, size, offset);
    if (done == SQLITE_OK)
        note(file, DiskEvent::Kind::Write, offset, QByteArray(static_cast<const char *>(data), size));
    return done;
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    RecordedFile &file = ours(handle);
    note(file, DiskEvent::Kind::Truncate, size);
    return file.real->pMethods->xTruncate(file.real, size);
}

int syncFile(sqlite3_file *handle, int flags)
{
    RecordedFile &file = ours(handle);
    const int done = file.real->pMethods->xSync(file.real, flags);
    if (done == SQLITE_OK)
        note(file, DiskEvent::Kind::Sync);
    return done;
}

/// The calls that only pass on, each as a function with the right parameters.
template <auto Method, typename... Arguments> int passOn(sqlite3_file *handle, Arguments... arguments)
{
    sqlite3_file *real = ours(handle).real;
    return (real->pMethods->*Method)(real, arguments...);
}

void shmBarrier(sqlite3_file *handle)
{
    sqlite3_file *real = ours(handle).real;
    real->pMethods->xShmBarrier(real);
}

const sqlite3_io_methods &recordedMethods()
{
    using M = sqlite3_io_methods;
    static const sqlite3_io_methods methods{2, // no memory mapping of the database: its writes could not be seen
                                            closeFile,
                                            passOn<&M::xRead, void *, int, sqlite3_int64>,
                                            writeFile,
                                            truncateFile,
                                            syncFile,
                                            passOn<&M::xFileSize, sqlite3_int64 *>,
                                            passOn<&M::xLock, int>,
                                            passOn<&M::xUnlock, int>,
                                            passOn<&M::xCheckReservedLock, int *>,
                                            passOn<&M::xFileControl, int, void *>,
                                            passOn<&M::xSectorSize>,
                                            passOn<&M::xDeviceCharacteristics>,
                                            passOn<&M::xShmMap, int, int, int, void volatile **>,
                                            passOn<&M::xShmLock, int, int, int>,
                                            shmBarrier,
                                            passOn<&M::xShmUnmap, int>,
                                            nullptr,
                                            nullptr};
    return methods;
}

Recorder &recorderOf(sqlite3_vfs *vfs)
{
    return *static_cast<Recorder *>(vfs->pAppData);
}

bool isRecorded(const Recorder &recorder, const char *path)
{
    return path && QString::fromUtf8(path).startsWith(recorder.folder);
}

int openFile(sqlite3_vfs *vfs, const char *path, sqlite3_file *handle, int flags, int *outFlags)
{
    Recorder &recorder = recorderOf(vfs);
    auto *file = new (handle) RecordedFile{};
    file->recorder = &recorder;
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    const int done = recorder.real->xOpen(recorder.real, path, file->real, flags, outFlags);
    if (done != SQLITE_OK)
        return done;
    file->head.pMethods = &recordedMethods();
    if (isRecorded(recorder, path))
        file->name = new QString(QFileInfo(QString::fromUtf8(path)).fileName());
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    Recorder &recorder = recorderOf(vfs);
    const int done = recorder.real->xDelete(recorder.real, path, syncFolder);
    if (done == SQLITE_OK && isRecorded(recorder, path))
        recorder.events.push_back({DiskEvent::Kind::Remove, QFileInfo(QString::fromUtf8(path)).fileName(), 0, {}});
    return done;
}

} // namespace

RecordedDisk::RecordedDisk(const QString &folder) : m_recorder(std::make_unique<Recorder>())
{
    sqlite3_initialize();
    Recorder &recorder = *m_recorder;
    recorder.folder = QDir(folder).absolutePath();
    recorder.real = sqlite3_vfs_find(nullptr);
    recorder.vfs = *recorder.real; // whatever does not touch a file's content is the real one's
    recorder.vfs.szOsFile = int(sizeof(RecordedFile)) + recorder.real->szOsFile;
    recorder.vfs.pNext = nullptr;
    recorder.vfs.zName = "recorded";
    recorder.vfs.pAppData = &recorder;
    recorder.vfs.xOpen = openFile;
    recorder.vfs.xDelete = removeFile;
    sqlite3_vfs_register(&recorder.vfs, 1);
}

RecordedDisk::~RecordedDisk()
{
    sqlite3_vfs_unregister(&m_recorder->vfs);
    sqlite3_vfs_register(m_recorder->real, 1);
}

const std::vector<DiskEvent> &RecordedDisk::events() const
{
    return m_recorder->events;
}

void RecordedDisk::failWrite(int number, Trouble trouble)
{
    m_recorder->writesLeft = number;
    m_recorder->trouble = trouble;
}

void RecordedDisk::heal()
{
    m_recorder->trouble.reset();
}

} // namespace likeness
