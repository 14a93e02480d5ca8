// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/watch/watch_step.h"

#include "services/chat/voices.h"
#include "services/training/trainings.h"
#include "ui/common/empty_page.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/common/rows/choose_row.h"
#include "ui/common/tokens.h"
#include "ui/common/window_settings.h"
#include "ui/training/chart/loss_chart.h"
#include "ui/training/watch/checkpoints_pane.h"
#include "ui/training/watch/events_pane.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int ageEvery = 5000; ///< milliseconds
constexpr int leastList = 170;
constexpr int leastView = 420;
const QString splitterName = QStringLiteral("trainingPanes");
const QString lowerName = QStringLiteral("trainingLower");
const QString currentName = QStringLiteral("training/job");
const QString overlaidName = QStringLiteral("training/overlaid");

} // namespace

WatchStep::WatchStep(const TrainingServices &services, const PageContext &context, JobDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_context(context),
      m_desk(desk),
      m_splitter(new QSplitter),
      m_list(new QListView),
      m_view(new JobView(context)),
      m_viewOrEmpty(new QStackedWidget)
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new JobDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Trainings"));
    m_list->setMinimumWidth(leastList);
    m_view->setMinimumWidth(leastView);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_viewOrEmpty->addWidget(m_splitter);
    m_viewOrEmpty->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_viewOrEmpty);
    m_age.setInterval(ageEvery);
    connect(&m_age, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_view->showAge();
    });
    m_age.start();
    connectServices();
    connectView();
}

QWidget *WatchStep::makeEmpty()
{
    auto *empty = new EmptyPage({QStringLiteral("training"), tr("No training yet."),
                                 tr("A training makes a model of its own out of your examples. Its curve, its "
                                    "checkpoints and what is said of it will stand here.")});
    connect(empty->addAction(tr("Look at the &data")), &QPushButton::clicked, this, &WatchStep::dataWanted);
    return empty;
}

void WatchStep::connectServices()
{
    connect(&m_services.trainings, &Trainings::changed, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId)
            load();
    });
    connect(&m_services.trainings, &Trainings::jobChanged, this, &WatchStep::followJob);
    connect(&m_services.trainings, &Trainings::newsCame, this, &WatchStep::followNews);
    connect(&m_services.voices, &Voices::changed, this, [this](const QString &avatarId) {
        if (avatarId != m_avatarId)
            return;
        showRows();
        showJob();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const TrainingItem *row = m_model.rowAt(index);
        if (!row || row->id == m_currentId)
            return;
        m_currentId = row->id;
        showJob();
        showCurves();
    });
}

void WatchStep::connectView()
{
    const auto on = [this](void (JobView::*signal)(), void (JobDesk::*done)(const TrainingJob &)) {
        connect(m_view, signal, this, [this, done] {
            if (const TrainingJob *job = current())
                (m_desk.*done)(TrainingJob(*job));
        });
    };
    on(&JobView::stopWanted, &JobDesk::stop);
    on(&JobView::pauseWanted, &JobDesk::pause);
    on(&JobView::resumeWanted, &JobDesk::resume);
    on(&JobView::filesUnwanted, &JobDesk::removeFiles);
    connect(m_view, &JobView::tryWanted, this, [this] { m_desk.tryOut(TrainingJob(*current())); });
    connect(m_view, &JobView::rollBackWanted, this, [this] { m_desk.rollBack(m_avatarId); });
    connect(m_view, &JobView::acted, this, &WatchStep::act);
    connect(m_view->checkpoints(), &CheckpointsPane::tryWanted, this,
            [this](const TrainingCheckpoint &one) { m_desk.tryOut(TrainingJob(*current()), &one); });
    connect(m_view->checkpoints(), &CheckpointsPane::useWanted, this,
            [this](const TrainingCheckpoint &one) { m_desk.use(TrainingJob(*current()), &one); });
    connect(m_view->events(), &EventsPane::copyWanted, this, [this] { m_desk.copyLog(*current()); });
    connect(m_view->events(), &EventsPane::saveWanted, this, [this] { m_desk.saveLog(*current()); });
}

void WatchStep::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_currentId.clear();
    m_overlaid.clear();
    load();
}

void WatchStep::load()
{
    m_jobs.clear();
    if (!m_avatarId.isEmpty()) {
        const auto jobs = m_services.trainings.list(m_avatarId);
        if (jobs)
            m_jobs = jobs->items;
        else
            tell(jobs.error());
    }
    if (!current())
        m_currentId = m_jobs.isEmpty() ? QString() : m_jobs.first().id;
    showRows();
    showJob();
    showCurves();
}

const TrainingJob *WatchStep::current() const
{
    const auto found =
        std::find_if(m_jobs.cbegin(), m_jobs.cend(), [this](const TrainingJob &job) { return job.id == m_currentId; });
    return found == m_jobs.cend() ? nullptr : &*found;
}

bool WatchStep::isAnyGoing() const
{
    return std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const TrainingJob &job) { return !isOver(job.state); });
}

void WatchStep::select(const QString &jobId)
{
    if (const QModelIndex index = m_model.indexOf(jobId); index.isValid())
        chooseRow(*m_list, index);
}

void WatchStep::toggleOverlay(const QString &jobId)
{
    if (!m_overlaid.remove(jobId)) {
        if (m_overlaid.size() + 1 >= LossChart::mostRuns)
            return m_context.notices.say(
                tr("%1 trainings fit into one chart. Take one away first.").arg(LossChart::mostRuns));
        m_overlaid.insert(jobId);
    }
    showRows();
    showCurves();
}

void WatchStep::tell(const Error &error)
{
    m_context.notices.tellError(error);
}

void WatchStep::saveState() const
{
    m_context.settings.save(*m_splitter, splitterName);
    m_context.settings.save(*m_view->splitter(), lowerName);
    if (m_avatarId.isEmpty())
        return;
    m_context.settings.setLayout(m_avatarId, currentName, m_currentId);
    m_context.settings.setLayout(m_avatarId, overlaidName, QStringList(m_overlaid.cbegin(), m_overlaid.cend()));
    m_view->chart()->saveOptions(m_avatarId);
}

void WatchStep::restoreState()
{
    constexpr int listWidth = 210;
    constexpr int viewWidth = 700;
    constexpr int checkpointsWidth = 300;
    constexpr int eventsWidth = 400;
    const WindowSettings &settings = m_context.settings;
    if (!settings.restore(*m_splitter, splitterName))
        m_splitter->setSizes({listWidth, viewWidth});
    if (!settings.restore(*m_view->splitter(), lowerName))
        m_view->splitter()->setSizes({checkpointsWidth, eventsWidth});
    const QStringList overlaid = settings.layout(m_avatarId, overlaidName).toStringList();
    m_overlaid = QSet<QString>(overlaid.cbegin(), overlaid.cend());
    m_view->chart()->restoreOptions(m_avatarId);
    showRows();
    select(settings.layout(m_avatarId, currentName).toString());
    showCurves();
}

QList<QWidget *> WatchStep::panes() const
{
    return {m_list, m_view->chart(), m_view->checkpoints()->table(), m_view->events()->table()};
}

void WatchStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->showAge();
}

} // namespace likeness
