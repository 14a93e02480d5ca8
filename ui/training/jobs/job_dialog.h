// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/training_job.h"
#include "ui/common/dialogs/dialog_frame.h"

namespace likeness {

/// What a person calls a training and says of it.
class JobDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit JobDialog(const TrainingJob &job, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const QString &name, const QString &note);
};

} // namespace likeness
