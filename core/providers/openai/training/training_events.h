// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/trainer.h"

#include <QJsonArray>
#include <QSet>

namespace likeness {

/// Gathers the events of a training from pages that begin with the newest, as they come: in any order, twice, without
/// ids, with figures that are partly there.
class TrainingEvents {
public:
    /// @param known ids of events that are not given again
    explicit TrainingEvents(const QStringList &known) : m_known(known.cbegin(), known.cend()) { }

    /// False: nothing new can follow, because the page reached what is known.
    bool take(const QJsonArray &page);
    /// All that came, the oldest first.
    RemoteEvents gathered() const;

private:
    void takeEvent(const QJsonObject &event);

    QSet<QString> m_known;
    QSet<QString> m_seen;
    QVector<TrainingEvent> m_events; ///< as they came: the newest first
    QVector<LossPoint> m_points;
    int m_totalSteps = 0;
};

} // namespace likeness
