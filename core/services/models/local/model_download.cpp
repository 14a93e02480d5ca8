// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/model_download.h"

#include "base/async.h"
#include "base/pool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include <utility>

namespace likeness {
namespace {

const QString partEnding = QStringLiteral(".part");

/// Whether a file is what the catalogue and the hub say; one that is not is of no use to the next try either.
Result<> checkedFile(const QString &path, const LocalModelFile &wanted, const HubFile &told)
{
    const auto wrong = [&path](const QString &what) {
        QFile::remove(path);
        return failure(ErrorKind::Corrupt, QFileInfo(path).completeBaseName(), what);
    };
    const qint64 bytes = QFileInfo(path).size();
    const qint64 right = wanted.isVerified ? wanted.bytes : told.bytes;
    if (bytes != right)
        return wrong(QStringLiteral("wrong_size"));
    const QByteArray hash = wanted.sha256.isEmpty() ? told.sha256 : wanted.sha256;
    if (hash.isEmpty())
        return {}; // of small files the hub names none; the engine reads them with care
    QFile file(path);
    QCryptographicHash sum(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !sum.addData(&file))
        return failure(ErrorKind::Io, path, file.errorString());
    return sum.result() == hash ? Result<>() : wrong(QStringLiteral("wrong_hash"));
}

/// While a size is not verified it only keeps a hub from filling the disk.
qint64 mostBytesOf(const LocalModelFile &file)
{
    constexpr qint64 slack = 64'000'000;
    return file.isVerified ? file.bytes : 2 * file.bytes + slack;
}

} // namespace

ModelDownload::ModelDownload(ModelHub &hub, LocalModelInfo model, ModelFolder folder)
    : m_hub(hub),
      m_model(std::move(model)),
      m_folder(std::move(folder))
{
    QTimer::singleShot(0, this, &ModelDownload::next);
}

void ModelDownload::cancel()
{
    m_isCancelled = true;
    if (m_download)
        m_download->cancel();
}

QString ModelDownload::path() const
{
    return QDir(m_folder.downloadOf(m_model.id)).filePath(m_model.files[m_at].path);
}

void ModelDownload::next()
{
    while (m_at < m_model.files.size() && QFile::exists(path())) {
        m_before += QFileInfo(path()).size();
        ++m_at;
    }
    if (m_isCancelled)
        return finish(failure(ErrorKind::Cancelled, m_model.id));
    if (m_at == m_model.files.size())
        return finish(m_folder.adopt(m_model.id));
    if (!QDir().mkpath(m_folder.downloadOf(m_model.id)))
        return finish(failure(ErrorKind::Io, m_folder.downloadOf(m_model.id)));
    const LocalModelFile &file = m_model.files[m_at];
    const QUrl address = m_hub.fileAddress(m_model.repository, m_model.revision, file.path);
    m_download = m_hub.fetch(address, path() + partEnding, mostBytesOf(file));
    connect(m_download.get(), &HubDownload::progressed, this, [this](qint64 bytes) {
        m_ofThis = bytes;
        Q_EMIT progressed();
    });
    connect(m_download.get(), &HubDownload::finished, this, [this](const Result<HubFile> &told) {
        m_download.release()->deleteLater(); // its signal led here
        told ? check(*told) : finish(failure(told.error()));
    });
}

void ModelDownload::check(const HubFile &told)
{
    m_isChecking = true;
    Q_EMIT progressed();
    const auto checked = runInPool([part = QString(path() + partEnding), file = m_model.files[m_at], told] {
        return checkedFile(part, file, told);
    });
    onDone(checked, this, [this](const Result<> &result) { take(result); });
}

void ModelDownload::take(const Result<> &checked)
{
    m_isChecking = false;
    m_ofThis = 0;
    if (!checked)
        return finish(failure(checked.error()));
    if (!QFile::rename(path() + partEnding, path()))
        return finish(failure(ErrorKind::Io, path()));
    next();
    Q_EMIT progressed();
}

void ModelDownload::finish(const Result<> &done)
{
    if (!std::exchange(m_isDone, true))
        Q_EMIT finished(done ? std::nullopt : std::optional(done.error()));
}

} // namespace likeness
