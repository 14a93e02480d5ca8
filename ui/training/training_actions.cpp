// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_actions.h"

#include "ui/common/actions/actions.h"
#include "ui/training/data/data_step.h"
#include "ui/training/jobs/job_desk.h"
#include "ui/training/training_page.h"
#include "ui/training/watch/watch_step.h"

#include <QAction>
#include <QListView>
#include <QMenu>

namespace likeness {

TrainingActions::TrainingActions(const Parts &parts) : m_parts(parts)
{
    addSteps();
    addData();
    addCourse();
    addVoices();
    addRecords();
    addRemovals();
    connect(parts.watch.list(), &QWidget::customContextMenuRequested, this, &TrainingActions::openContextMenu);
}

QAction *TrainingActions::add(const ActionSpec &spec, const std::function<void()> &act)
{
    return m_parts.context.actions.add(spec, &m_parts.page, act);
}

QAction *TrainingActions::addOfJob(const ActionSpec &spec, OfJob act)
{
    return add(spec, [this, act] {
        if (const TrainingJob *job = m_parts.watch.current())
            (m_parts.page.desk().*act)(TrainingJob(*job)); // the page reads its jobs anew meanwhile
    });
}

void TrainingActions::addSteps()
{
    const QStringList ids{u"data"_qs, u"where"_qs, u"settings"_qs, u"cost"_qs, u"watch"_qs};
    for (int i = 0; i < trainingSteps; ++i)
        add({.id = u"training.step." + ids[i],
             .menu = {},
             .text = tr("Training: %1").arg(stepWord(TrainingStep(i))),
             .keys = {}},
            [this, i] { m_parts.page.goTo(TrainingStep(i)); });
}

void TrainingActions::addData()
{
    DataStep &data = m_parts.page.data();
    add({.id = u"training.explain"_qs, .menu = menus::help(), .text = tr("&What is fine-tuning?"), .keys = {}},
        [this] { m_parts.page.explain(); });
    add({.id = u"training.rows"_qs,
         .menu = menus::view(),
         .text = tr("&First rows as sent..."),
         .keys = {},
         .group = 4},
        [&data] { data.showRows(); });
    add({.id = u"training.export"_qs,
         .menu = menus::file(),
         .text = tr("&Export training files..."),
         .keys = QKeySequence(Qt::CTRL | Qt::Key_E),
         .icon = u"export"_qs},
        [&data] { data.exportFiles(); });
    add({.id = u"training.draw"_qs,
         .menu = menus::edit(),
         .text = tr("&Draw validation rows again"),
         .keys = {},
         .group = 4},
        [this] { m_parts.page.plan().drawAgain(); });
    add({.id = u"training.seed"_qs, .menu = menus::edit(), .text = tr("Change the &seed..."), .keys = {}, .group = 4},
        [&data] { data.askSeed(); });
}

void TrainingActions::addCourse()
{
    m_start = add({.id = u"training.start"_qs,
                   .menu = menus::tools(),
                   .text = tr("&Start a training..."),
                   .keys = {},
                   .icon = u"training"_qs},
                  [this] { m_parts.page.start(); });
    m_check = addOfJob({.id = u"training.check"_qs,
                        .menu = menus::tools(),
                        .text = tr("Check how it is &now"),
                        .keys = QKeySequence::Refresh},
                       &JobDesk::checkNow);
    m_pause =
        addOfJob({.id = u"training.pause"_qs, .menu = menus::tools(), .text = tr("&Pause the training"), .keys = {}},
                 &JobDesk::pause);
    m_resume = addOfJob(
        {.id = u"training.resume"_qs, .menu = menus::tools(), .text = tr("&Go on with the training"), .keys = {}},
        &JobDesk::resume);
    m_stop =
        addOfJob({.id = u"training.stop"_qs, .menu = menus::tools(), .text = tr("S&top the training..."), .keys = {}},
                 &JobDesk::stop);
}

void TrainingActions::addVoices()
{
    m_open = add({.id = u"training.open"_qs, .menu = {}, .text = tr("&Open"), .keys = {}},
                 [this] { m_parts.page.goTo(TrainingStep::Watch); });
    m_try = add({.id = u"training.try"_qs,
                 .menu = menus::tools(),
                 .text = tr("T&ry its model in a chat"),
                 .keys = {},
                 .group = 1},
                [this] { m_parts.page.desk().tryOut(TrainingJob(*m_parts.watch.current())); });
    m_use = add({.id = u"training.use"_qs,
                 .menu = menus::tools(),
                 .text = tr("&Make its model the active voice"),
                 .keys = {},
                 .icon = u"check"_qs,
                 .group = 1},
                [this] { m_parts.page.desk().use(TrainingJob(*m_parts.watch.current())); });
    m_rollBack = add({.id = u"training.rollBack"_qs,
                      .menu = menus::tools(),
                      .text = tr("&Back to the voice before"),
                      .keys = {},
                      .group = 1},
                     [this] { m_parts.page.desk().rollBack(m_parts.page.plan().avatarId()); });
}

void TrainingActions::addRecords()
{
    QWidget *list = m_parts.watch.list();
    m_rename = addOfJob({.id = u"training.rename"_qs,
                         .menu = menus::edit(),
                         .text = tr("&Rename and note..."),
                         .keys = Qt::Key_F2,
                         .group = 4,
                         .list = list},
                        &JobDesk::describe);
    ActionSpec overlay{u"training.overlay"_qs, menus::view(), tr("O&verlay on the chart"), Qt::Key_O, {}, 4, list};
    overlay.isCheckable = true;
    m_overlay = add(overlay, [this] {
        if (const TrainingJob *job = m_parts.watch.current())
            m_parts.watch.toggleOverlay(QString(job->id));
        follow();
    });
    m_duplicate = add({.id = u"training.duplicate"_qs,
                       .menu = menus::edit(),
                       .text = tr("D&uplicate its settings"),
                       .keys = {},
                       .group = 4},
                      [this] { m_parts.page.duplicate(); });
    m_copyId = addOfJob(
        {.id = u"training.copyId"_qs, .menu = {}, .text = tr("&Copy its id"), .keys = QKeySequence::Copy, .list = list},
        &JobDesk::copyId);
    m_saveLog =
        addOfJob({.id = u"training.saveLog"_qs, .menu = menus::file(), .text = tr("Save the &log..."), .keys = {}},
                 &JobDesk::saveLog);
    m_providerPage =
        addOfJob({.id = u"training.page"_qs, .menu = {}, .text = tr("Open the &provider's page"), .keys = {}},
                 &JobDesk::openPage);
}

void TrainingActions::addRemovals()
{
    m_deleteFiles = addOfJob({.id = u"training.deleteFiles"_qs,
                              .menu = {},
                              .text = tr("Delete the uploaded &files at the provider"),
                              .keys = {}},
                             &JobDesk::removeFiles);
    m_deleteModel = addOfJob(
        {.id = u"training.deleteModel"_qs, .menu = {}, .text = tr("Delete the &model at the provider..."), .keys = {}},
        &JobDesk::removeModel);
    m_delete = addOfJob({.id = u"training.delete"_qs,
                         .menu = menus::edit(),
                         .text = tr("&Delete from the list..."),
                         .keys = QKeySequence::Delete,
                         .icon = u"trash"_qs,
                         .group = 6,
                         .list = m_parts.watch.list()},
                        &JobDesk::remove);
}

void TrainingActions::follow()
{
    Actions &actions = m_parts.context.actions;
    const QString whyNot = m_parts.page.plan().whyNot();
    actions.allow(m_start, whyNot.isEmpty(), whyNot);
    const TrainingJob *job = m_parts.watch.current();
    const QString none = tr("There is no training yet");
    for (QAction *action : {m_check, m_stop, m_pause, m_resume, m_open, m_try, m_use, m_rename, m_overlay, m_duplicate,
                            m_copyId, m_saveLog, m_providerPage, m_deleteFiles, m_deleteModel, m_delete})
        actions.allow(action, job, none);
    const QString previous = m_parts.page.desk().previousVoice(m_parts.page.plan().avatarId());
    actions.allow(m_rollBack, !previous.isEmpty(), tr("There is no voice before this one"));
    if (!job)
        return;
    followCourse(*job);
    followRest(*job);
}

void TrainingActions::followCourse(const TrainingJob &job)
{
    Actions &actions = m_parts.context.actions;
    const JobDesk &desk = m_parts.page.desk();
    const bool isGoing = !isOver(job.state);
    const QString over = tr("It is over");
    const QString cannot = tr("It cannot be paused where it is trained");
    const bool canPause = desk.canPause(job);
    actions.allow(m_check, isGoing, over);
    actions.allow(m_stop, isGoing, over);
    actions.allow(m_pause, canPause && (job.state == JobState::Running || job.state == JobState::Queued),
                  canPause ? tr("It does not run") : cannot);
    actions.allow(m_resume, canPause && job.state == JobState::Paused, canPause ? tr("It is not paused") : cannot);
    const bool hasModel = job.state == JobState::Succeeded && !job.tunedModel.isEmpty();
    const QString noModel = tr("It has made no model");
    actions.allow(m_try, hasModel, noModel);
    actions.allow(m_use, hasModel && !desk.isVoice(job), hasModel ? tr("It is the active voice already") : noModel);
}

void TrainingActions::followRest(const TrainingJob &job)
{
    Actions &actions = m_parts.context.actions;
    const JobDesk &desk = m_parts.page.desk();
    const bool isEnded = isOver(job.state);
    const bool hasModel = job.state == JobState::Succeeded && !job.tunedModel.isEmpty();
    m_overlay->setChecked(m_parts.watch.isOverlaid(job.id));
    actions.allow(m_providerPage, !desk.pageOf(job).isEmpty(), tr("No page of it is known"));
    actions.allow(m_deleteFiles, isEnded && !job.remote.trainingFile.isEmpty(), tr("The provider keeps none"));
    actions.allow(m_deleteModel, hasModel, tr("It has made no model"));
    actions.allow(m_delete, (isEnded && job.isClosed) || job.isGone,
                  isEnded ? tr("What its end brings is still being fetched") : tr("Stop it first"));
}

void TrainingActions::openContextMenu(const QPoint &position)
{
    QListView *list = m_parts.watch.list();
    if (!m_parts.watch.current())
        return;
    auto *menu = new QMenu(list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_try, m_use, m_overlay, m_duplicate, m_rename, m_copyId, m_saveLog, m_providerPage});
    menu->addSeparator();
    menu->addActions({m_stop, m_deleteFiles, m_deleteModel, m_delete});
    const QRect current = list->visualRect(list->currentIndex());
    const bool isByMouse = list->viewport()->rect().contains(position);
    menu->popup(list->viewport()->mapToGlobal(isByMouse ? position : current.center()));
}

} // namespace likeness
