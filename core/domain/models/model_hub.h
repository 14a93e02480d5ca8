// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace likeness {

/// What a hub said of a file that it gave.
struct HubFile {
    qint64 bytes = 0;
    QByteArray sha256; ///< raw; empty where the hub does not say

    bool operator==(const HubFile &) const = default;
};

/// One file on its way. What has come stays in its ".part" file whatever happens, and the next one goes on there.
/// `finished` comes exactly once, also after cancel(); deleting the object cancels without a signal.
///
/// Errors: Cancelled; Offline, TimedOut, Interrupted after several tries; Denied, detail "redirect": it leads where no
/// redirect may lead; NotFound; KeyRefused: the hub gives it only to whom it knows; Io, detail "no_space"; Corrupt:
/// more came than the hub or the caller said.
class HubDownload : public QObject {
    Q_OBJECT
public:
    virtual void cancel() = 0;

Q_SIGNALS:
    /// So many bytes of it are on the disk.
    void progressed(qint64 bytes);
    void finished(const likeness::Result<likeness::HubFile> &file);
};

/// Where the files of open models come from. No key goes there.
class ModelHub {
public:
    virtual ~ModelHub() = default;

    /// The address of a file at a revision of a repository.
    virtual QUrl fileAddress(const QString &repository, const QString &revision, const QString &file) const = 0;
    /// @param atMost no more bytes than these are taken
    virtual std::unique_ptr<HubDownload> fetch(const QUrl &address, const QString &partFile, qint64 atMost) = 0;
};

} // namespace likeness
