// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of the page in sources_page.h.
#include "services/workplace.h"
#include "ui/common/notices/notices.h"
#include "ui/common/window_settings.h"
#include "ui/sources/detail/source_detail.h"
#include "ui/sources/edits/source_desk.h"
#include "ui/sources/list/list_pane.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/sources_page.h"
#include "ui/sources/text/message_list.h"

#include <QSplitter>

namespace likeness {

namespace {

constexpr int listWidth = 280;
constexpr int detailWidth = 700;

} // namespace

void SourcesPage::saveState()
{
    m_saveTimer.stop();
    if (!m_isRestored || m_avatarId.isEmpty())
        return;
    const Result<> kept = m_context.workplace.keepQuery(m_avatarId, Workplace::Search::Sources, m_pane->words());
    if (!kept)
        m_context.notices.tellError(kept.error());
    WindowSettings &settings = m_context.settings;
    settings.setLayout(m_avatarId, u"sources.split"_qs, m_splitter->saveState());
    settings.setLayout(m_avatarId, u"sources.detailSplit"_qs, m_detail->splitter().saveState());
    settings.setLayout(m_avatarId, u"sources.current"_qs, m_desk->source().id);
    settings.setLayout(m_avatarId, u"sources.page"_qs, m_desk->page().number);
    settings.setLayout(m_avatarId, u"sources.zoom"_qs, m_picture->isFitted() ? 0.0 : m_picture->zoom());
    settings.setLayout(m_avatarId, u"sources.textZoom"_qs, m_text->textZoom());
    settings.setLayout(m_avatarId, u"sources.show"_qs, int(m_list->filter().show()));
}

void SourcesPage::restoreState()
{
    const auto kept = [this](const char *name) {
        return m_context.settings.layout(m_avatarId, u"sources."_qs + QLatin1String(name));
    };
    if (!m_splitter->restoreState(kept("split").toByteArray()))
        m_splitter->setSizes({listWidth, detailWidth});
    if (!m_detail->splitter().restoreState(kept("detailSplit").toByteArray()))
        m_detail->splitter().setSizes({detailWidth / 2, detailWidth / 2});
    m_pane->setShow(SourceFilter::Show(kept("show").toInt()));
    const Result<QString> words = m_context.workplace.query(m_avatarId, Workplace::Search::Sources);
    if (words)
        m_pane->setWords(*words);
    else
        m_context.notices.tellError(words.error());
    m_list->choose(kept("current").toString());
    if (kept("page").toInt() > 1)
        m_desk->openPage(kept("page").toInt());
    const double zoom = kept("zoom").toDouble();
    if (zoom > 0)
        m_picture->setZoom(zoom);
    else
        m_picture->setFitted();
    m_text->setTextZoom(kept("textZoom").isValid() ? kept("textZoom").toDouble() : 1.0);
    m_isRestored = true;
    m_isDraftWanted = true;
    bringDraftBack();
}

void SourcesPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    bringDraftBack();
}

void SourcesPage::keepDraft(int row, const QString &text)
{
    MessageDraft draft;
    if (row >= 0 && row < m_desk->rows().size())
        draft = {m_desk->source().id, m_desk->page().number, row, m_desk->rows()[row].row.text, text};
    if (const Result<> kept = m_context.workplace.keepMessageDraft(m_avatarId, draft); !kept)
        m_context.notices.tellError(kept.error());
}

/// Where it was written, in the window as it is shown, so not before.
void SourcesPage::bringDraftBack()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && std::exchange(m_isDraftWanted, false))
            showDraft();
    });
}

void SourcesPage::showDraft()
{
    const Result<MessageDraft> draft = m_context.workplace.messageDraft(m_avatarId);
    if (!draft)
        return m_context.notices.tellError(draft.error());
    if (draft->sourceId.isEmpty())
        return;
    show(draft->sourceId, draft->page, {draft->row, -1});
    const ShownRow *row = m_desk->currentRow();
    const bool isThere = row && m_desk->source().id == draft->sourceId && m_desk->page().number == draft->page;
    if (!isThere || row->row.text != draft->before || draft->text == draft->before)
        return keepDraft(-1, {}); // it was saved after all, or there is nothing left to correct
    m_text->correct(draft->row, draft->text);
    m_context.notices.say(tr("A text you had not saved was brought back. Enter keeps it, Escape leaves it as it was."));
}

} // namespace likeness
