// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/models/model_info.h"

namespace likeness {

/// A model as a server lists it.
struct ListedModel {
    QString id;
    QDate shutdown; ///< invalid where the server names none
    int contextTokens = 0; ///< 0: the server does not say

    bool operator==(const ListedModel &) const = default;
};

/// What is known of servers and models on a certain day: data that the program brings along. Nothing of it is a
/// constant in the code, because all of it changes; services/models amends it by what servers and the person say.
class ModelCatalogue {
public:
    /// Of `resources/models/models.json`. BadInput names the entry that does not fit.
    static Result<ModelCatalogue> fromJson(const QByteArray &json);

    /// The day the prices and dates were gathered.
    QDate asOf() const { return m_asOf; }
    const QVector<ServerPreset> &servers() const { return m_servers; }
    const QVector<ModelInfo> &models() const { return m_models; }

    const ServerPreset *server(const QString &id) const;
    /// By id, alias, or as the base of a tuned model ("ft:gpt-4o-2024-08-06:..."), whose prices it then has.
    std::optional<ModelInfo> find(const QString &server, const QString &model) const;

private:
    QDate m_asOf;
    QVector<ServerPreset> m_servers;
    QVector<ModelInfo> m_models;
};

} // namespace likeness
