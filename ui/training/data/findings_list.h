// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/findings.h"

#include <QWidget>

class QVBoxLayout;

namespace likeness {

/// What is to be said of a data set, each with the way to its rows.
class FindingsList final : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    void show(const QVector<Finding> &findings);

Q_SIGNALS:
    /// What it is about should be shown.
    void chosen(const likeness::Finding &finding);

private:
    QWidget *rowOf(const Finding &finding);

    QVector<Finding> m_findings;
    bool m_isFilled = false;
    QVBoxLayout *m_column;
};

} // namespace likeness
