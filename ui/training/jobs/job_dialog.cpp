// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/jobs/job_dialog.h"

#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

namespace likeness {

JobDialog::JobDialog(const TrainingJob &job, QWidget *parent)
    : DialogFrame(tr("Rename Job %1").arg(job.number), tr("&Rename"), parent)
{
    constexpr int fieldWidth = 340;
    auto *name = new QLineEdit(job.name);
    auto *note = new QLineEdit(job.note);
    name->setMinimumWidth(fieldWidth);
    addField(tr("&Name"), name);
    addField(tr("N&ote"), note);
    name->selectAll();
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    connect(primary(), &QPushButton::clicked, this, [this, name, note] {
        Q_EMIT given(name->text().trimmed(), note->text().trimmed());
        accept();
    });
}

} // namespace likeness
