// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/job_view.h"

#include "ui/common/flow_layout.h"
#include "ui/common/notices/banner.h"
#include "ui/common/text_label.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/watch/checkpoints_pane.h"
#include "ui/training/watch/events_pane.h"
#include "ui/training/watch/state_line.h"

#include <QAccessible>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int leastChart = 300;

Banner::Tone bannerTone(MarkedText::Tone tone)
{
    switch (tone) {
    case MarkedText::Tone::Danger:
        return Banner::Tone::Danger;
    case MarkedText::Tone::Warning:
        return Banner::Tone::Warning;
    default:
        return Banner::Tone::Info;
    }
}

} // namespace

JobView::JobView(const PageContext &context, QWidget *parent)
    : QScrollArea(parent),
      m_title(new TextLabel(TextSize::Heading)),
      m_place(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_progress(new TextLabel),
      m_age(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_states(new StateLine),
      m_banner(new Banner),
      m_chart(new LossChart(context.notices, context.settings)),
      m_waiting(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_splitter(new QSplitter),
      m_checkpoints(new CheckpointsPane),
      m_events(new EventsPane),
      m_kept(new TextLabel(TextSize::Caption, TextLabel::Tone::Muted)),
      m_deleteFiles(new QPushButton(tr("Delete them &now"))),
      m_stop(new QPushButton(tr("&Stop..."))),
      m_pause(new QPushButton(tr("&Pause"))),
      m_resume(new QPushButton(tr("&Go on"))),
      m_try(new QPushButton(tr("&Try in a chat"))),
      m_rollBack(new QPushButton(tr("&Back to the voice before")))
{
    layOut();
    const auto pass = [this](QPushButton *button, void (JobView::*signal)()) {
        connect(button, &QPushButton::clicked, this, signal);
    };
    pass(m_stop, &JobView::stopWanted);
    pass(m_pause, &JobView::pauseWanted);
    pass(m_resume, &JobView::resumeWanted);
    pass(m_try, &JobView::tryWanted);
    pass(m_rollBack, &JobView::rollBackWanted);
    pass(m_deleteFiles, &JobView::filesUnwanted);
    connect(m_banner, &Banner::actionChosen, this, [this] { Q_EMIT acted(m_notice.act); });
    connect(m_checkpoints, &CheckpointsPane::chosen, this, [this](const TrainingCheckpoint &checkpoint) {
        m_chart->showStep(m_news.job.id, checkpoint.figures.step);
    });
    connect(m_chart, &LossChart::checkpointChosen, this,
            [this](const QString &, const TrainingCheckpoint &checkpoint) { m_checkpoints->select(checkpoint); });
}

QWidget *JobView::makeTop()
{
    auto *top = new QWidget;
    auto *words = new FlowLayout(space::large);
    for (QWidget *part : QList<QWidget *>{m_title, m_place, m_progress, m_age})
        words->addWidget(part);
    auto *acts = new FlowLayout(space::small);
    for (QPushButton *button : {m_try, m_rollBack, m_resume, m_pause, m_stop})
        acts->addWidget(button);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(words);
    column->addWidget(m_states);
    column->addWidget(m_banner);
    column->addLayout(acts);
    return top;
}

void JobView::layOut()
{
    m_waiting->setText(tr("Waiting for the first loss value."));
    m_chart->setMinimumHeight(leastChart);
    m_splitter->addWidget(m_checkpoints);
    m_splitter->addWidget(m_events);
    m_splitter->setChildrenCollapsible(false);
    auto *kept = new FlowLayout(space::medium);
    kept->addWidget(m_kept);
    kept->addWidget(m_deleteFiles);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::small, space::wide, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeTop());
    column->addWidget(m_waiting->wrapped());
    column->addWidget(m_chart, 3);
    column->addWidget(m_splitter, 1);
    column->addLayout(kept);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Training"));
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void JobView::show(const JobNews &news, const Ways &ways)
{
    m_news = news;
    m_ways = ways;
    m_title->setText(jobName(news.job));
    m_place->setText(jobPlace(news.job));
    m_progress->setText(jobProgressText(news));
    m_states->show(news.job);
    m_waiting->setVisible(news.step == 0 && !isOver(news.job.state));
    const bool isKept = isOver(news.job.state) && !news.job.remote.trainingFile.isEmpty() && !ways.isHere;
    m_kept->setText(tr("The uploaded files are kept at %1 until they are deleted.").arg(news.job.accountName));
    m_kept->setVisible(isKept);
    m_deleteFiles->setVisible(isKept);
    showAge();
    showNotice();
    showButtons();
}

void JobView::showAge()
{
    m_progress->setText(jobProgressText(m_news));
    m_age->setText(checkedText(m_news.job, QDateTime::currentDateTimeUtc()));
    m_age->setVisible(!m_age->text().isEmpty());
}

void JobView::showNotice()
{
    const QString before = m_banner->isHidden() ? QString() : m_banner->text();
    m_notice = jobNotice(m_news, m_ways.isVoice);
    m_banner->setVisible(!m_notice.text.isEmpty());
    if (m_notice.text.isEmpty())
        return;
    m_banner->say(bannerTone(m_notice.tone), m_notice.text, m_notice.actWords);
    if (isVisible() && m_notice.text != before) {
        QAccessibleEvent alert(m_banner, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void JobView::showButtons()
{
    const JobState state = m_news.job.state;
    const bool isDone = state == JobState::Succeeded && !m_news.job.tunedModel.isEmpty();
    m_stop->setVisible(!isOver(state));
    m_pause->setVisible(m_ways.canPause && (state == JobState::Running || state == JobState::Queued));
    m_resume->setVisible(m_ways.canPause && state == JobState::Paused);
    m_try->setVisible(isDone);
    m_rollBack->setVisible(m_ways.isVoice && !m_ways.previousVoice.isEmpty());
    m_rollBack->setToolTip(tr("Makes \"%1\" the active voice again").arg(m_ways.previousVoice));
}

void JobView::showEvents(const QVector<TrainingEvent> &events)
{
    m_events->show(events);
}

void JobView::showCheckpoints(const QVector<TrainingCheckpoint> &checkpoints)
{
    m_checkpoints->show(checkpoints);
}

} // namespace likeness
