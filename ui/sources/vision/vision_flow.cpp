// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/vision/vision_flow.h"

#include "base/async.h"
#include "base/let_go.h"
#include "services/models/accounts.h"
#include "services/models/models.h"
#include "services/models/questions.h"
#include "services/sources.h"
#include "ui/common/actions/actions.h"
#include "ui/common/jobs/job_list.h"
#include "ui/common/notices/notices.h"
#include "ui/common/page/navigator.h"
#include "ui/sending/send_sheet.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/vision/reading_dialog.h"

namespace likeness {

namespace {

const QString jobId = QStringLiteral("sources.vision");

} // namespace

VisionFlow::VisionFlow(const VisionServices &services, const Parts &parts, const PageContext &context)
    : QObject(&parts.page),
      m_services(services),
      m_parts(parts),
      m_context(context),
      m_action(context.actions.add(
          {u"sources.read-with-model"_qs, menus::edit(), tr("Have a model read this page..."), {}, {}, 6}, &parts.page,
          [this] { start(); }))
{
    connect(&parts.desk, &SourceDesk::pageOpened, this, &VisionFlow::refresh);
    connect(&parts.desk, &SourceDesk::rowsChanged, this, &VisionFlow::refresh);
    connect(&parts.desk, &SourceDesk::thresholdChanged, this, &VisionFlow::refresh);
    connect(&m_wait, &WaitCount::counted, this,
            [this](const QString &sentence) { m_context.jobs.setProgress(jobId, 0, 0, sentence); });
    connect(&services.models, &Models::changed, this, &VisionFlow::refresh);
    connect(&services.accounts, &Accounts::changed, this, &VisionFlow::refresh);
    refresh();
}

VisionFlow::~VisionFlow() = default;

QString VisionFlow::whyNot() const
{
    const SourceDesk &desk = m_parts.desk;
    if (!desk.hasPage() || !isReadFromPicture(desk.page()))
        return tr("Only for pictures and scans");
    if (desk.doubtful() == 0 && !desk.rows().isEmpty())
        return tr("No word of this page is uncertain");
    if (m_isPreparing || m_question)
        return tr("A model is reading a page");
    if (m_services.models.choice(ModelUse::Pictures).model.isEmpty())
        return tr("Add an account and choose a model to use this");
    return {};
}

void VisionFlow::refresh()
{
    const QString why = whyNot();
    m_context.actions.allow(m_action, why.isEmpty(), why);
}

void VisionFlow::setPreparing(bool isPreparing)
{
    m_isPreparing = isPreparing;
    refresh();
}

void VisionFlow::stop()
{
    ++m_starts;
    m_isPreparing = false;
    if (m_question) {
        m_question.reset(); // without a signal
        m_wait.stop();
        m_context.jobs.finish(jobId);
    }
    refresh();
}

void VisionFlow::start()
{
    const QString id = m_parts.desk.source().id;
    const Page page = m_parts.desk.page();
    setPreparing(true);
    onDone(m_parts.sources.loadPreview(id, page.number), this,
           [this, id, page, start = ++m_starts](const Result<Preview> &picture) {
               if (start == m_starts)
                   ask(id, page, picture);
           });
}

void VisionFlow::ask(const QString &sourceId, const Page &page, const Result<Preview> &picture)
{
    if (!picture) {
        setPreparing(false);
        return m_context.notices.tellError(picture.error(), ErrorPlace::File);
    }
    const QString avatarId = m_parts.desk.avatarId();
    const auto ignored = m_parts.sources.ignoredAreas(avatarId, page.size);
    const auto preview = m_services.reader.preview({avatarId, page, *picture, ignored.value_or(QVector<QRect>())},
                                                   m_services.models.choice(ModelUse::Pictures));
    onDone(preview, this, [this, sourceId, page, start = m_starts](const Result<SendPreview> &made) {
        if (start == m_starts)
            askPerson(sourceId, page.number, made);
    });
}

void VisionFlow::askPerson(const QString &sourceId, int page, const Result<SendPreview> &preview)
{
    setPreparing(false);
    if (!preview)
        return m_context.notices.tellError(preview.error(), ErrorPlace::Service);
    auto *sheet = new SendSheet(*preview, m_parts.page.window());
    connect(sheet, &SendSheet::sendWanted, this,
            [this, sourceId, page](const SendPreview &agreed) { send(sourceId, page, agreed); });
    Navigator &navigator = m_context.navigator;
    connect(sheet, &SendSheet::changeLimitWanted, this,
            [&navigator] { navigator.openSettings(QStringLiteral("spending")); });
    sheet->open();
}

void VisionFlow::send(const QString &sourceId, int page, const SendPreview &preview)
{
    m_services.questions.rememberConsent(preview);
    m_question = m_services.reader.read(preview);
    connect(m_question.get(), &PictureQuestion::finished, this,
            [this, sourceId, page](const Result<PictureReading> &reading) { finish(sourceId, page, reading); });
    connect(m_question.get(), &PictureQuestion::waiting, this,
            [this, server = preview.account.server.name](std::chrono::milliseconds wait, int attempt, int attempts) {
                m_wait.start(server, wait, attempt, attempts);
            });
    m_context.jobs.start(jobId, tr("Having a page read"), [this] {
        if (m_question)
            m_question->cancel();
    });
    refresh();
}

void VisionFlow::finish(const QString &sourceId, int page, const Result<PictureReading> &reading)
{
    letGo(m_question, *this);
    m_wait.stop();
    m_context.jobs.finish(jobId);
    refresh();
    if (!reading)
        return m_context.notices.tellError(reading.error(), ErrorPlace::Service);
    const auto now = m_parts.sources.page(sourceId, page); // it may have been corrected meanwhile
    if (!now)
        return m_context.notices.tellError(now.error());
    review(sourceId, *now, *reading);
}

void VisionFlow::review(const QString &sourceId, const Page &page, const PictureReading &reading)
{
    const QVector<ReadingChange> changes = readingChanges(page, reading.messages);
    if (changes.isEmpty())
        return m_context.notices.say(tr("%1 reads the page just as it is here.").arg(reading.model));
    auto *dialog = new ReadingDialog(changes, reading, &m_parts.page);
    connect(dialog, &ReadingDialog::taken, this,
            [this, sourceId, page, model = reading.model](const QVector<ReadingChange> &taken) {
                m_parts.edits.takeReading(sourceId, page, taken, model);
            });
    dialog->open();
}

} // namespace likeness
