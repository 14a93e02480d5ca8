// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/local_catalogue.h"
#include "domain/models/model_hub.h"
#include "services/models/local/model_folder.h"

#include <optional>

namespace likeness {

/// All files of one model, one after the other; each is checked before the next. What has come stays, so the next
/// download goes on where this one ended.
class ModelDownload final : public QObject {
    Q_OBJECT
public:
    ModelDownload(ModelHub &hub, LocalModelInfo model, ModelFolder folder);

    void cancel();
    const QString &id() const { return m_model.id; }
    qint64 bytes() const { return m_before + m_ofThis; }
    bool isChecking() const { return m_isChecking; }

Q_SIGNALS:
    void progressed();
    /// Once; nothing: all of it is here. See HubDownload; Corrupt: a file's size or SHA-256 is wrong, and it was
    /// deleted. Io: the disk.
    void finished(const std::optional<likeness::Error> &fault);

private:
    void next();
    void check(const HubFile &told);
    void take(const Result<> &checked);
    void finish(const Result<> &done);
    QString path() const;

    ModelHub &m_hub;
    LocalModelInfo m_model;
    ModelFolder m_folder;
    std::unique_ptr<HubDownload> m_download;
    qsizetype m_at = 0; ///< which of the files
    qint64 m_before = 0; ///< bytes of the files that are whole
    qint64 m_ofThis = 0;
    bool m_isChecking = false;
    bool m_isCancelled = false;
    bool m_isDone = false;
};

} // namespace likeness
