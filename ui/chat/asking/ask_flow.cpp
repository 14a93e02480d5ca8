// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/asking/ask_flow.h"

#include "base/async.h"
#include "domain/sending/send_preview.h"
#include "services/chat/chat_answers.h"
#include "services/models/questions.h"
#include "ui/sending/send_sheet.h"

namespace likeness {

AskFlow::AskFlow(ChatAnswers &answers, Questions &questions, QWidget &page)
    : QObject(&page),
      m_answers(answers),
      m_questions(questions),
      m_page(page)
{
}

void AskFlow::ask(const ChatAsk &ask)
{
    if (m_isBusy)
        return;
    setBusy(true);
    m_preparing = m_answers.prepare(ask);
    onDone(m_preparing, this, [this, ask](const Result<PreparedAsk> &prepared) { take(prepared, ask); });
}

void AskFlow::abandon()
{
    m_preparing.cancel();
    setBusy(false);
}

void AskFlow::take(const Result<PreparedAsk> &prepared, const ChatAsk &ask)
{
    if (!prepared) {
        setBusy(false);
        Q_EMIT failed(ask, prepared.error());
        return;
    }
    const SendPreview *preview = prepared->preview.get();
    if (preview && (preview->isOverLimit() || m_questions.isConsentNeeded(*preview)))
        askPerson(*prepared);
    else
        send(*prepared);
}

void AskFlow::askPerson(const PreparedAsk &prepared)
{
    auto *sheet = new SendSheet(*prepared.preview, &m_page);
    if (prepared.ask.kind != AskKind::Continue) // which makes no sense without what it continues
        sheet->letLeaveOut(m_questions);
    connect(sheet, &SendSheet::sendWanted, this, [this, prepared](const SendPreview &agreed) {
        m_questions.rememberConsent(agreed);
        send(agreedAsk(prepared, agreed));
    });
    connect(sheet, &SendSheet::changeLimitWanted, this, &AskFlow::changeLimitWanted);
    connect(sheet, &QDialog::rejected, this, [this, ask = prepared.ask] {
        setBusy(false);
        Q_EMIT refused(ask);
    });
    sheet->open();
}

void AskFlow::send(const PreparedAsk &prepared)
{
    const Result<RunningAnswer *> answer = m_answers.ask(prepared);
    setBusy(false);
    if (answer)
        Q_EMIT started(prepared, *answer);
    else
        Q_EMIT failed(prepared.ask, answer.error());
}

void AskFlow::setBusy(bool isBusy)
{
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        Q_EMIT busyChanged(isBusy);
}

} // namespace likeness
