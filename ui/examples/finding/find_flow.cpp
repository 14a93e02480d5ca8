// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/finding/find_flow.h"

#include "base/async.h"
#include "base/let_go.h"
#include "services/examples.h"
#include "services/models/accounts.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/examples/finding/found_dialog.h"
#include "ui/sending/send_sheet.h"

namespace likeness {

namespace {

const QString jobId = QStringLiteral("examples.find");

} // namespace

FindFlow::FindFlow(const FindServices &services, Examples &examples, const PageContext &context, QWidget &page)
    : QObject(&page),
      m_services(services),
      m_examples(examples),
      m_context(context),
      m_page(page),
      m_action(context.actions.add({.id = u"examples.findMore"_qs,
                                    .menu = menus::edit(),
                                    .text = tr("Find more &with a model..."),
                                    .keys = {},
                                    .group = 4},
                                   &page, [this] { start(); }))
{
    connect(&m_wait, &WaitCount::counted, this,
            [this](const QString &sentence) { m_context.jobs.setProgress(jobId, 0, 0, sentence); });
    connect(&services.models, &Models::changed, this, &FindFlow::refresh);
    connect(&services.accounts, &Accounts::changed, this, &FindFlow::refresh);
    refresh();
}

FindFlow::~FindFlow() = default;

QString FindFlow::whyNot() const
{
    if (m_isPlanning || m_search)
        return tr("A model is looking for examples");
    if (m_services.models.choice(ModelUse::Analysis).model.isEmpty())
        return tr("Add an account and choose a model to use this. Examples are found by rules without one.");
    return {};
}

void FindFlow::refresh()
{
    const QString why = whyNot();
    m_context.actions.allow(m_action, why.isEmpty(), why);
}

void FindFlow::setAvatar(const QString &avatarId)
{
    ++m_starts;
    m_avatarId = avatarId;
    m_isPlanning = false;
    if (m_search) {
        m_search.reset(); // without a signal
        m_wait.stop();
        m_context.jobs.finish(jobId);
    }
    refresh();
}

void FindFlow::start()
{
    const ModelChoice choice = m_services.models.choice(ModelUse::Analysis);
    m_isPlanning = true;
    refresh();
    onDone(m_services.analyst.planSearch(m_avatarId, choice.accountId, choice.model), this,
           [this, start = ++m_starts](const Result<ExampleSearchPlan> &plan) {
               if (start == m_starts)
                   askPerson(plan);
           });
}

void FindFlow::askPerson(const Result<ExampleSearchPlan> &plan)
{
    m_isPlanning = false;
    refresh();
    if (!plan && plan.error().kind == ErrorKind::Empty)
        return m_context.notices.say(
            tr("Every source has given examples by rules already, so there is nothing a model could add."));
    if (!plan)
        return m_context.notices.tellError(plan.error(), ErrorPlace::Service);
    auto *sheet = new SendSheet(plan->preview, m_page.window());
    sheet->letLeaveOut(m_services.questions);
    connect(sheet, &SendSheet::sendWanted, this, [this, plan = *plan](const SendPreview &agreed) {
        ExampleSearchPlan sent = plan;
        sent.preview = agreed;
        send(sent);
    });
    Navigator &navigator = m_context.navigator;
    connect(sheet, &SendSheet::changeLimitWanted, this,
            [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
    sheet->open();
}

void FindFlow::send(const ExampleSearchPlan &plan)
{
    m_services.questions.rememberConsent(plan.preview);
    m_search = m_services.analyst.findExamples(plan);
    connect(m_search.get(), &ExampleSearch::foundSoFar, this, &FindFlow::showProgress);
    connect(m_search.get(), &ExampleSearch::finished, this, &FindFlow::finish);
    connect(
        m_search.get(), &ExampleSearch::waiting, this,
        [this, server = plan.preview.account.server.name](std::chrono::milliseconds wait, int attempt, int attempts) {
            m_wait.start(server, wait, attempt, attempts);
        });
    m_context.jobs.start(jobId, tr("Looking for examples"), [this] {
        if (m_search)
            m_search->cancel();
    });
    refresh();
}

void FindFlow::showProgress(int found)
{
    m_wait.stop();
    m_context.jobs.setProgress(jobId, 0, 0, tr("%n found", nullptr, found));
}

void FindFlow::finish(const Result<FoundExamples> &found)
{
    letGo(m_search, *this);
    m_wait.stop();
    m_context.jobs.finish(jobId);
    refresh();
    if (!found)
        return m_context.notices.tellError(found.error(), ErrorPlace::Service);
    review(*found);
}

void FindFlow::review(const FoundExamples &found)
{
    if (found.examples.isEmpty())
        return m_context.notices.say(tr("%1 found no examples that are not here already.").arg(found.model));
    const auto names = m_examples.sourceNames(m_avatarId);
    if (!names)
        return m_context.notices.tellError(names.error());
    auto *dialog = new FoundDialog(found, *names, &m_page);
    connect(dialog, &FoundDialog::chosen, this, &FindFlow::chosen);
    dialog->open();
}

} // namespace likeness
