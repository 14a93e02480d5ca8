// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/analysis/analysis_flow.h"

#include "base/let_go.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/prompt/prompts.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/sending/send_sheet.h"

namespace likeness {

namespace {

constexpr int keepEvery = 1500; ///< milliseconds
const QString jobId = QStringLiteral("prompt.analyse");

} // namespace

AnalysisFlow::AnalysisFlow(const AnalysisServices &services, const PageContext &context, QWidget &page)
    : m_services(services),
      m_context(context),
      m_page(page)
{
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepEvery);
    connect(&m_keepTimer, &QTimer::timeout, this, &AnalysisFlow::keep);
    connect(&m_wait, &WaitCount::counted, this, &AnalysisFlow::waits);
}

AnalysisFlow::~AnalysisFlow() = default;

void AnalysisFlow::setAvatar(const QString &avatarId)
{
    if (avatarId != m_avatarId && isRunning()) {
        m_analysis.reset(); // without a signal; what came is a draft of the avatar that is left
        keep();
        m_wait.stop();
        m_context.jobs.finish(jobId);
        Q_EMIT runningChanged();
    }
    m_avatarId = avatarId;
}

void AnalysisFlow::start()
{
    if (isRunning())
        return;
    const ModelChoice choice = m_services.models.choice(ModelUse::Analysis);
    if (choice.accountId.isEmpty())
        return Q_EMIT failed({ErrorKind::NoKey, {}, {}});
    const auto preview = m_services.analyst.preview(m_avatarId, choice.accountId, choice.model);
    if (!preview)
        return Q_EMIT failed(preview.error());
    auto *sheet = new SendSheet(*preview, m_page.window());
    sheet->letLeaveOut(m_services.questions);
    connect(sheet, &SendSheet::sendWanted, this, &AnalysisFlow::send);
    Navigator &navigator = m_context.navigator;
    connect(sheet, &SendSheet::changeLimitWanted, this,
            [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
    sheet->open();
}

void AnalysisFlow::send(const SendPreview &preview)
{
    m_services.questions.rememberConsent(preview);
    m_draft = {};
    m_draft.author = PromptAuthor::Model;
    m_draft.isPartial = true; // until it is done
    if (const auto active = m_services.prompts.active(m_avatarId); active && *active)
        m_draft.parentId = (*active)->id;
    m_analysis = m_services.analyst.analyse(preview);
    connect(m_analysis.get(), &Analysis::textGrew, this, &AnalysisFlow::take);
    connect(m_analysis.get(), &Analysis::finished, this, &AnalysisFlow::finish);
    connect(m_analysis.get(), &Analysis::waiting, this,
            [this, server = preview.account.server.name](std::chrono::milliseconds wait, int attempt, int attempts) {
                m_wait.start(server, wait, attempt, attempts);
            });
    m_context.jobs.start(jobId, tr("Analysing style"), [this] { cancel(); },
                         {tr("The style analysis has ended"), QStringLiteral("prompt"), m_avatarId});
    Q_EMIT runningChanged();
}

void AnalysisFlow::take(const QString &text)
{
    m_wait.stop();
    m_draft.text = text;
    if (m_draft.id.isEmpty())
        keep(); // gives it its id
    else if (!m_keepTimer.isActive())
        m_keepTimer.start();
    Q_EMIT grew(m_draft);
}

void AnalysisFlow::keep()
{
    m_keepTimer.stop();
    if (m_draft.text.trimmed().isEmpty())
        return;
    const auto kept = m_services.prompts.keepDraft(m_avatarId, m_draft);
    if (kept)
        m_draft = *kept;
    else
        m_context.notices.tellError(kept.error());
}

void AnalysisFlow::cancel()
{
    if (m_analysis)
        m_analysis->cancel();
}

void AnalysisFlow::finish(const Result<StyleAnalysis> &analysis)
{
    letGo(m_analysis, *this);
    m_wait.stop();
    m_context.jobs.finish(jobId);
    if (analysis) {
        m_draft.text = analysis->systemPrompt.isEmpty() ? m_draft.text : analysis->systemPrompt;
        m_draft.isPartial = analysis->isPartial;
    }
    keep();
    Q_EMIT runningChanged();
    if (analysis)
        Q_EMIT finished(*analysis);
    else
        Q_EMIT failed(analysis.error());
}

} // namespace likeness
