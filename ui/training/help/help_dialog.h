// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace likeness {

class TrainingChoices;

/// What fine-tuning is, beside the other ways to a voice, with the figures of this avatar.
class HelpDialog final : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const TrainingChoices &plan, QWidget *parent = nullptr);

private:
    struct Way {
        QString name;
        QString what;
        QString needed;
        QString time;
        QString cost;
        QString bestFor;
    };

    QVector<Way> waysOf(const TrainingChoices &plan) const;
    void addWay(QVBoxLayout *column, const Way &way);
};

} // namespace likeness
