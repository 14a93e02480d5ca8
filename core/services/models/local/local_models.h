// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/machine_speed.h"
#include "domain/engine/engine.h"
#include "domain/models/local_catalogue.h"
#include "domain/models/model_hub.h"
#include "services/models/local/model_folder.h"

#include <functional>
#include <map>

namespace likeness {

class ModelDownload;
class Models;

/// How a model of this computer is doing.
enum class LocalModelState {
    Absent, ///< it can be downloaded
    Part, ///< a part of it came; the download goes on there
    Downloading,
    Checking,
    Ready
};

struct LocalModel {
    LocalModelInfo info; ///< of a folder of the person's, and of the practice model, little more than id and name
    LocalModelState state = LocalModelState::Absent;
    qint64 bytesHere = 0; ///< while it is not ready
    std::optional<Error> fault; ///< of the last download
    QString folder; ///< of a ready one; empty for a practice model that was not made yet
    bool isLinked = false; ///< a folder of the person's
    bool isPractice = false;
};

/// What a download takes on the disk, in bytes.
struct SpaceNeed {
    qint64 needed = 0;
    qint64 free = 0;

    bool isEnough() const { return needed <= free; }
};

/// What local models need around them; all of it outlives them.
struct LocalModelNeeds {
    Engine &engine;
    EngineCalls &calls;
    ModelHub &hub;
    Models &models;
    std::function<qint64(const QString &folder)> freeBytes = {}; ///< nothing: as the system says
};

/// The models of this computer: what is offered, what is here, downloads, folders of the person's.
class LocalModels final : public QObject {
    Q_OBJECT
public:
    explicit LocalModels(LocalModelNeeds needs, QObject *parent = nullptr);
    ~LocalModels() override;

    Engine &engine() const { return m_needs.engine; }
    /// The day the data of the program were gathered.
    QDate dataAsOf() const { return m_catalogue.asOf(); }
    /// The practice model, then what is offered, by size, then folders of the person's.
    QVector<LocalModel> list() const;
    Result<LocalModel> find(const QString &id) const;
    SpaceNeed spaceFor(const QString &id) const;
    /// Measured once.
    QFuture<MachineSpeed> speed();

    /// Starts it, or goes on with it; downloadEnded() follows. NotFound. Denied: its maker gives it only to whom signed
    /// in. Io, detail "no_space" (see spaceFor()).
    Result<> download(const QString &id);
    /// What came is kept.
    void cancel(const QString &id);
    /// Has a folder of the person's checked by the engine; gives the model's id. NotFound; BadInput: no model is in it;
    /// Unsupported: the detail is the engine's reason.
    QFuture<Result<QString>> addFolder(const QString &folder);
    /// Deletes its files; of a folder of the person's only the name is forgotten. NotFound; BadInput: the practice
    /// model, which would be made again.
    Result<> remove(const QString &id);

Q_SIGNALS:
    /// What is here is another.
    void changed();
    void progressed(const QString &id);
    /// Nothing: it is ready.
    void downloadEnded(const QString &id, const std::optional<likeness::Error> &fault);

private:
    LocalModel modelOf(const LocalModelInfo &info) const;
    LocalModelInfo infoOf(const QString &id) const;
    void endDownload(const QString &id, const std::optional<Error> &fault);
    void tellModels();
    Result<QString> settle(const QString &id, const Result<> &checked);

    LocalModelNeeds m_needs;
    LocalCatalogue m_catalogue;
    ModelFolder m_folder;
    std::map<QString, std::unique_ptr<ModelDownload>> m_downloads;
    std::map<QString, Error> m_faults;
    std::optional<MachineSpeed> m_speed;
};

} // namespace likeness
