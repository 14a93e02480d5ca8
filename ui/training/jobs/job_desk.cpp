// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/jobs/job_desk.h"

#include "base/async.h"
#include "services/training/training_targets.h"
#include "services/training/trainings.h"
#include "services/training/tuned_voices.h"
#include "ui/common/dialogs/confirm_dialog.h"
#include "ui/common/notices/notices.h"
#include "ui/common/service_command.h"
#include "ui/common/undo.h"
#include "ui/common/window_settings.h"
#include "ui/training/jobs/job_dialog.h"
#include "ui/training/jobs/job_words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace likeness {

JobDesk::JobDesk(const TrainingServices &services, const PageContext &context, QWidget &page)
    : m_services(services),
      m_context(context),
      m_page(page)
{
}

void JobDesk::tell(const Result<> &done, const QString &sentence)
{
    if (!done)
        m_context.notices.tellError(done.error(), ErrorPlace::Service);
    else if (!sentence.isEmpty())
        m_context.notices.say(sentence);
}

void JobDesk::await(const QFuture<Result<>> &act, const QString &sentence)
{
    onDone(act, this, [this, sentence](const Result<> &done) { tell(done, sentence); });
}

void JobDesk::checkNow(const TrainingJob &job)
{
    m_services.trainings.checkNow(job.id);
}

void JobDesk::tryAgain(const TrainingJob &job)
{
    if (isAtProvider(job.state) && !job.isInDoubt)
        return checkNow(job);
    tell(m_services.trainings.tryAgain(job.id));
}

void JobDesk::stop(const TrainingJob &job)
{
    const QString explanation = isHere(job)
        ? tr("It ends here and cannot go on. The checkpoints that there are stay, and can be used. To go on later, "
             "pause it instead.")
        : tr("It ends at %1 and cannot go on. What was trained so far may be charged. The checkpoints that there are "
             "stay, and can be used.")
              .arg(job.accountName);
    auto *dialog =
        new ConfirmDialog({tr("Stop %1?").arg(jobName(job)), explanation, tr("&Stop the training")}, m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, job] { await(m_services.trainings.cancel(job.id)); });
    dialog->open();
}

void JobDesk::pause(const TrainingJob &job)
{
    await(m_services.trainings.pause(job.id));
}

void JobDesk::resume(const TrainingJob &job)
{
    await(m_services.trainings.resume(job.id));
}

bool JobDesk::canPause(const TrainingJob &job) const
{
    const auto target = m_services.targets.find(job.accountId);
    return target && target->canPause;
}

bool JobDesk::isHere(const TrainingJob &job) const
{
    const auto target = m_services.targets.find(job.accountId);
    return target && target->isHere;
}

void JobDesk::describe(const TrainingJob &job)
{
    auto *dialog = new JobDialog(job, m_page.window());
    connect(dialog, &JobDialog::given, this, [this, job](const QString &name, const QString &note) {
        if (name == job.name && note == job.note)
            return;
        const auto set = [this, id = job.id](const QString &called, const QString &said) {
            return [this, id, called, said] {
                const Result<> named = m_services.trainings.rename(id, called);
                return named ? m_services.trainings.setNote(id, said) : named;
            };
        };
        m_context.undo.push(new ServiceCommand(tr("rename %1").arg(jobName(job)), m_context.notices,
                                               {set(name, note), set(job.name, job.note), [] {}}));
    });
    dialog->open();
}

void JobDesk::copyId(const TrainingJob &job)
{
    QGuiApplication::clipboard()->setText(job.remote.job.isEmpty() ? job.id : job.remote.job);
    m_context.notices.say(tr("The id was copied."));
}

void JobDesk::remove(const TrainingJob &job)
{
    const QString explanation =
        tr("Its curve, events and checkpoints go from this computer and cannot be brought back. What %1 has stays "
           "there, and voices that use its model stay too.")
            .arg(job.accountName);
    auto *dialog = new ConfirmDialog({tr("Delete %1 from the list?").arg(jobName(job)), explanation, tr("&Delete it")},
                                     m_page.window());
    connect(dialog, &QDialog::accepted, this,
            [this, job] { tell(m_services.trainings.remove(job.id), tr("%1 was deleted.").arg(jobName(job))); });
    dialog->open();
}

void JobDesk::removeFiles(const TrainingJob &job)
{
    await(m_services.trainings.removeFiles(job.id), tr("The files at %1 were deleted.").arg(job.accountName));
}

void JobDesk::removeModel(const TrainingJob &job)
{
    const QString explanation =
        tr("The model and its checkpoints go from %1 and cannot be brought back. Voices that use them answer no more.")
            .arg(job.accountName);
    auto *dialog = new ConfirmDialog(
        {tr("Delete the model of %1?").arg(jobName(job)), explanation, tr("&Delete it there")}, m_page.window());
    connect(dialog, &QDialog::accepted, this, [this, job] {
        await(m_services.trainings.removeModel(job.id), tr("The model at %1 was deleted.").arg(job.accountName));
    });
    dialog->open();
}

QString JobDesk::pageOf(const TrainingJob &job) const
{
    const auto target = m_services.targets.find(job.accountId);
    const bool isOpenAi = target && target->provider == u"openai";
    return isOpenAi && !job.remote.job.isEmpty()
        ? QStringLiteral("https://platform.openai.com/finetune/%1").arg(job.remote.job)
        : QString();
}

void JobDesk::openPage(const TrainingJob &job)
{
    QDesktopServices::openUrl(QUrl(pageOf(job)));
}

} // namespace likeness
