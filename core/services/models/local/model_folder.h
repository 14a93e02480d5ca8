// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QVector>

namespace likeness {

/// A model that lies on this computer for the engine.
struct InstalledModel {
    QString id;
    QString folder; ///< its own, or the person's
    bool isLinked = false; ///< the folder is the person's and stays where it is

    bool operator==(const InstalledModel &) const = default;
};

/// Where the engine looks for models: a folder each, or a file NAME.link whose first line names one elsewhere. What is
/// being downloaded lies beside until it is whole.
class ModelFolder {
public:
    explicit ModelFolder(const QString &engineFolder);

    QString root() const { return m_models; }
    /// By name.
    QVector<InstalledModel> installed() const;
    bool has(const QString &id) const;
    /// Where a model lies while it is being downloaded.
    QString downloadOf(const QString &id) const;
    /// The bytes of it that came.
    qint64 downloadedBytes(const QString &id) const;
    /// Moves what was downloaded to the models.
    Result<> adopt(const QString &id) const;
    /// Names a folder of the person's; gives the id. NotFound, BadInput: it holds no config.json.
    Result<QString> link(const QString &folder) const;
    /// Deletes a model, or the link to it, and what was downloaded of it.
    Result<> remove(const QString &id) const;

private:
    QString linkOf(const QString &id) const;

    QString m_models;
    QString m_downloads;
};

} // namespace likeness
