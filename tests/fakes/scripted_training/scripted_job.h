// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/scripted_training/training_plan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVector>

namespace likeness {

/// A job of ScriptedTraining, as it stands.
struct ScriptedJob {
    QString id;
    QJsonObject request; ///< the body that created it
    TrainingPlan plan;
    QString status = QStringLiteral("validating_files");
    qint64 createdAt = 0, finishedAt = 0; ///< seconds since 1970
    int step = 0; ///< that is done
    QString tunedModel; ///< once it succeeded
    QStringList resultFiles;
    std::optional<ScriptedFault> fault;
    QVector<QJsonObject> events; ///< the oldest first
    QVector<QJsonObject> checkpoints; ///< the oldest first

    QString clientRef() const { return request[u"metadata"][u"client_ref"].toString(); }
    bool isOver() const;
    QString tunedName() const;

    void say(const QString &message, qint64 now, const QString &level = QStringLiteral("info"));
    /// One stage further; `now` in seconds since 1970. True: it has just succeeded, and needs its result file.
    bool advance(qint64 now);
    void finishAs(const QString &newStatus, qint64 now);

    QJsonObject json() const;
    QByteArray resultTable() const;

private:
    void train(qint64 now);
    void addCheckpoint(qint64 now);
    QJsonObject figures(int ofStep) const;
};

/// The events as they are told, in the order of `telling`.
QVector<QJsonObject> told(const QVector<QJsonObject> &events, const TrainingTelling &telling);

} // namespace likeness
