// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/local/local_models.h"

#include "base/async.h"
#include "base/pool.h"
#include "services/models/local/engine_account.h"
#include "services/models/local/model_download.h"
#include "services/models/models.h"
#include "services/models/shipped_catalogue.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace likeness {
namespace {

/// What the disk has to keep for everything else.
constexpr qint64 reserve = 200'000'000;

/// Of the nearest folder above that is there.
qint64 freeBytesAt(const QString &folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot())
        dir.setPath(QFileInfo(dir.absolutePath()).absolutePath());
    return QStorageInfo(dir).bytesAvailable();
}

} // namespace

LocalModels::LocalModels(LocalModelNeeds needs, QObject *parent)
    : QObject(parent),
      m_needs(std::move(needs)),
      m_catalogue(shippedLocalModels()),
      m_folder(m_needs.engine.folder())
{
    if (!m_needs.freeBytes)
        m_needs.freeBytes = freeBytesAt;
    tellModels();
    connect(this, &LocalModels::changed, this, &LocalModels::tellModels);
}

LocalModels::~LocalModels() = default;

void LocalModels::tellModels()
{
    QVector<ListedModel> here{{practiceModelId, {}}};
    const QVector<InstalledModel> installed = m_folder.installed();
    for (const InstalledModel &one : installed) {
        if (!isPractice(one.id))
            here.append({one.id, {}, infoOf(one.id).contextTokens});
    }
    m_needs.models.setLocalModels(here);
}

LocalModelInfo LocalModels::infoOf(const QString &id) const
{
    if (const LocalModelInfo *known = m_catalogue.find(id))
        return *known;
    LocalModelInfo own;
    own.id = id;
    own.name = id;
    return own;
}

LocalModel LocalModels::modelOf(const LocalModelInfo &info) const
{
    LocalModel model;
    model.info = info;
    model.isPractice = isPractice(info.id);
    const QVector<InstalledModel> installed = m_folder.installed();
    const auto here = std::find_if(installed.cbegin(), installed.cend(),
                                   [&](const InstalledModel &one) { return one.id == info.id; });
    if (here != installed.cend() || model.isPractice) {
        model.state = LocalModelState::Ready;
        model.folder = here != installed.cend() ? here->folder : QString();
        model.isLinked = here != installed.cend() && here->isLinked;
        return model;
    }
    if (const auto fault = m_faults.find(info.id); fault != m_faults.cend())
        model.fault = fault->second;
    if (const auto download = m_downloads.find(info.id); download != m_downloads.cend()) {
        model.state = download->second->isChecking() ? LocalModelState::Checking : LocalModelState::Downloading;
        model.bytesHere = download->second->bytes();
        return model;
    }
    model.bytesHere = m_folder.downloadedBytes(info.id);
    model.state = model.bytesHere > 0 ? LocalModelState::Part : LocalModelState::Absent;
    return model;
}

QVector<LocalModel> LocalModels::list() const
{
    QVector<LocalModel> all{modelOf(infoOf(practiceModelId))};
    QVector<LocalModelInfo> offered = m_catalogue.models();
    std::stable_sort(offered.begin(), offered.end(), [](const LocalModelInfo &one, const LocalModelInfo &other) {
        return one.parameters < other.parameters;
    });
    for (const LocalModelInfo &info : std::as_const(offered))
        all.append(modelOf(info));
    const QVector<InstalledModel> installed = m_folder.installed();
    for (const InstalledModel &one : installed) {
        if (!isPractice(one.id) && m_catalogue.find(one.id) == nullptr)
            all.append(modelOf(infoOf(one.id)));
    }
    return all;
}

Result<LocalModel> LocalModels::find(const QString &id) const
{
    const QVector<LocalModel> all = list();
    for (const LocalModel &model : all) {
        if (model.info.id.compare(id, Qt::CaseInsensitive) == 0)
            return model;
    }
    return failure(ErrorKind::NotFound, id);
}

SpaceNeed LocalModels::spaceFor(const QString &id) const
{
    const LocalModelInfo *info = m_catalogue.find(id);
    if (info == nullptr)
        return {};
    const qint64 missing = std::max<qint64>(0, info->bytes() - m_folder.downloadedBytes(id));
    return {missing, std::max<qint64>(0, m_needs.freeBytes(m_folder.root()) - reserve)};
}

QFuture<MachineSpeed> LocalModels::speed()
{
    if (m_speed)
        return QtFuture::makeReadyFuture(*m_speed);
    return andThen(runInPool(measuredSpeed), this, [this](const MachineSpeed &speed) {
        m_speed = speed;
        return speed;
    });
}

Result<> LocalModels::download(const QString &id)
{
    const LocalModelInfo *info = m_catalogue.find(id);
    if (info == nullptr)
        return failure(ErrorKind::NotFound, id);
    if (info->isGated)
        return failure(ErrorKind::Denied, info->name, QStringLiteral("gated"));
    if (m_folder.has(id) || m_downloads.contains(id))
        return {};
    if (!spaceFor(id).isEnough())
        return failure(ErrorKind::Io, info->name, QStringLiteral("no_space"));
    m_faults.erase(id);
    auto download = std::make_unique<ModelDownload>(m_needs.hub, *info, m_folder);
    connect(download.get(), &ModelDownload::progressed, this, [this, id] { Q_EMIT progressed(id); });
    connect(download.get(), &ModelDownload::finished, this,
            [this, id](const std::optional<Error> &fault) { endDownload(id, fault); });
    m_downloads.emplace(id, std::move(download));
    Q_EMIT changed();
    return {};
}

void LocalModels::endDownload(const QString &id, const std::optional<Error> &fault)
{
    m_downloads.at(id).release()->deleteLater(); // its signal led here
    m_downloads.erase(id);
    if (fault && fault->kind != ErrorKind::Cancelled)
        m_faults[id] = *fault;
    Q_EMIT changed();
    Q_EMIT downloadEnded(id, fault);
}

void LocalModels::cancel(const QString &id)
{
    if (const auto download = m_downloads.find(id); download != m_downloads.cend())
        download->second->cancel();
}

QFuture<Result<QString>> LocalModels::addFolder(const QString &folder)
{
    const Result<QString> id = m_folder.link(folder);
    if (!id)
        return QtFuture::makeReadyFuture(id);
    const auto checked = andThen(m_needs.engine.need(), this, [this, id = *id](const Result<EngineTicket> &ticket) {
        return ticket ? m_needs.calls.checkModel(*ticket, id, this)
                      : QtFuture::makeReadyFuture(Result<>(failure(ticket.error())));
    });
    return andThen(checked, this, [this, id = *id](const Result<> &result) { return settle(id, result); });
}

/// A folder that does not fit is forgotten again; what is in it is the person's, and stays.
Result<QString> LocalModels::settle(const QString &id, const Result<> &checked)
{
    if (!checked) {
        const Result<> forgotten = m_folder.remove(id);
        return failure(forgotten ? checked.error() : forgotten.error());
    }
    Q_EMIT changed();
    return id;
}

Result<> LocalModels::remove(const QString &id)
{
    if (isPractice(id))
        return failure(ErrorKind::BadInput, id, QStringLiteral("practice"));
    if (m_downloads.contains(id))
        return failure(ErrorKind::BadInput, id, QStringLiteral("downloading"));
    m_faults.erase(id);
    const Result<> removed = m_folder.remove(id);
    Q_EMIT changed();
    return removed;
}

} // namespace likeness
