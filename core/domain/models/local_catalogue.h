// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QUrl>
#include <QVector>

namespace likeness {

/// One file of an open model.
struct LocalModelFile {
    QString path; ///< in its repository and in its folder
    qint64 bytes = 0; ///< about, while it is not verified
    QByteArray sha256; ///< raw; empty: not known
    bool isVerified = false; ///< size and hash were checked against a copy of the file

    bool operator==(const LocalModelFile &) const = default;
};

/// An open model that the engine of this computer can run and train.
struct LocalModelInfo {
    QString id; ///< its folder, and how the engine lists it
    QString name;
    QString repository;
    QString revision;
    QString licence;
    QUrl page; ///< of the model, with its licence
    bool isGated = false; ///< its maker gives it only to whom signed in and agreed to the licence
    qint64 parameters = 0;
    int contextTokens = 0;
    QVector<LocalModelFile> files;

    qint64 bytes() const;
    bool isVerified() const;

    bool operator==(const LocalModelInfo &) const = default;
};

/// The open models that are offered: data of one day, like ModelCatalogue.
class LocalCatalogue {
public:
    /// Of `resources/models/local_models.json`. BadInput names the entry that does not fit: ids and paths become
    /// names of files.
    static Result<LocalCatalogue> fromJson(const QByteArray &json);

    QDate asOf() const { return m_asOf; }
    const QVector<LocalModelInfo> &models() const { return m_models; }
    const LocalModelInfo *find(const QString &id) const;

private:
    QDate m_asOf;
    QVector<LocalModelInfo> m_models;
};

/// What the engine's limits allow a model to take: its weights in f32 and room for the chat's context (LoRA: 1.3 times
/// the weights and the activations of a batch). Estimates, in bytes.
qint64 chatMemory(qint64 parameters);
qint64 trainingMemory(qint64 parameters);
/// Words a second in a chat, and minutes to train 50 examples in three rounds, on a computer that reads so many bytes
/// and computes so many f32 operations a second. Estimates from these figures, not measurements of the engine.
double wordsASecond(qint64 parameters, double bytesASecond);
double trainingMinutes(qint64 parameters, double operationsASecond);

} // namespace likeness
