// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/state_line.h"

#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"
#include "ui/training/jobs/job_words.h"

#include <QLocale>

namespace likeness {

namespace {

/// Where on the line a state stands; behind all of them: it is over.
int placeOf(JobState state)
{
    switch (state) {
    case JobState::Prepared:
    case JobState::UploadingTraining:
    case JobState::UploadingValidation:
    case JobState::Creating:
        return 0;
    case JobState::Validating:
        return 1;
    case JobState::Queued:
        return 2;
    case JobState::Running:
    case JobState::Paused:
        return 3;
    case JobState::Succeeded:
    case JobState::Failed:
    case JobState::Cancelled:
    case JobState::Refused:
        return 4;
    }
    return 0;
}

QString timeText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime here = at.toLocalTime();
    return here.date() == QDate::currentDate() ? QLocale().toString(here.time(), QLocale::ShortFormat)
                                               : QLocale().toString(here, QLocale::ShortFormat);
}

} // namespace

StateLine::StateLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(space::large, this);
    for (MarkedText *&state : m_states) {
        state = new MarkedText;
        state->keepOnLine();
        row->addWidget(state);
    }
}

void StateLine::show(const TrainingJob &job)
{
    const std::array names{tr("Sent"), tr("Checked"), tr("Queued"), tr("Running"), jobStateWord(job)};
    const std::array times{job.createdAt, QDateTime(), QDateTime(), job.startedAt, job.finishedAt};
    const std::size_t reached = std::size_t(placeOf(job.state));
    // Of one that ended without success nobody knows how far it came before, but that it had begun.
    const bool isCutShort = reached + 1 == states && job.state != JobState::Succeeded && !job.startedAt.isValid();
    for (std::size_t i = 0; i < states; ++i) {
        const bool isLast = i + 1 == states;
        const QString name = isLast && reached < i ? tr("Done") : names[i];
        const QString time = i <= reached ? timeText(times[i]) : QString();
        const QString text = time.isEmpty() ? name : tr("%1 %2", "Running 10:11").arg(name, time);
        m_states[i]->setVisible(!isCutShort || i == 0 || isLast);
        if (i == reached)
            m_states[i]->say(jobTone(job.state), jobIcon(job.state), text);
        else if (i < reached)
            m_states[i]->say(MarkedText::Tone::Success, QStringLiteral("check"), text);
        else
            m_states[i]->say(MarkedText::Tone::Muted, QStringLiteral("circle"), text);
    }
}

} // namespace likeness
