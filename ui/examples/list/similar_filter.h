// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QHash>
#include <QObject>

namespace likeness {

/// Lets through what is like one example. What was found stays as it was found, so that rows do not move while one
/// goes through them.
class SimilarFilter final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Looks for what is like this one among all of them, beside the window.
    void look(const QVector<Example> &all, const Example &example);
    void clear();
    bool isOn() const { return !m_likeness.isEmpty(); }
    /// What the example says, on one line.
    const QString &words() const { return m_words; }
    /// See similarTo(); empty: everything is let through.
    const QHash<QString, double> &likeness() const { return m_likeness; }

Q_SIGNALS:
    void changed();

private:
    QHash<QString, double> m_likeness;
    QString m_words;
    int m_searches = 0;
};

} // namespace likeness
