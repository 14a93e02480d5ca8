// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_page.h"

#include "services/importer.h"
#include "services/sources.h"
#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_page.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/notices.h"
#include "ui/common/rows/choose_row.h"
#include "ui/sources/acts/source_actions.h"
#include "ui/sources/columns/columns_flow.h"
#include "ui/sources/detail/source_detail.h"
#include "ui/sources/detail/speaker_bar.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/list/list_pane.h"
#include "ui/sources/picture/picture_accessible.h"
#include "ui/sources/picture/picture_desk.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/picture/strip_view.h"
#include "ui/sources/progress_card.h"
#include "ui/sources/self_card.h"
#include "ui/sources/text/message_list.h"
#include "ui/sources/vision/vision_flow.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

namespace likeness {

namespace {

constexpr int refreshEvery = 150; ///< signals of many files at once become one look
constexpr int saveAfter = 1000; ///< the place is kept soon, since a program may end at any moment

} // namespace

SourcesPage::SourcesPage(Sources &sources, Importer &importer, const VisionServices &vision, const PageContext &context,
                         QWidget *parent)
    : WindowPage(parent),
      m_sources(sources),
      m_importer(importer),
      m_context(context),
      m_desk(new SourceDesk(sources, this)),
      m_edits(new SourceEdits(sources, *m_desk, context.undo, context.notices, this)),
      m_list(new SourceList),
      m_picture(new PictureView),
      m_text(new MessageList),
      m_pictures(new PictureDesk(sources, *m_desk, *m_picture, this)),
      m_actions(new SourceActions({sources, *m_desk, *m_edits, *m_list, *m_picture, *m_text, *this, m_context})),
      m_columns(new ColumnsFlow(sources, importer, context.notices, *this)),
      m_vision(new VisionFlow(vision, {sources, *m_desk, *m_edits, *this}, m_context)),
      m_pane(new ListPane(m_list)),
      m_detail(new SourceDetail(context.actions, *m_desk, m_picture, m_text)),
      m_splitter(new QSplitter),
      m_stack(new QStackedWidget(this)),
      m_paste(wordButton(context.actions.find(QStringLiteral("file.paste")), tr("&Paste"))),
      m_add(wordButton(context.actions.find(QStringLiteral("file.add")), tr("A&dd files..."))),
      m_progress(new ProgressCard),
      m_self(new SelfCard),
      m_unread(new Banner)
{
    installPictureAccess();
    m_detail->setStrip(m_pictures->strip());
    layOut();
    connectService();
    connectParts();
}

void SourcesPage::layOut()
{
    m_pane->addCard(m_progress);
    m_pane->addCard(m_self);
    m_pane->addCard(m_unread);
    m_unread->hide();
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto *empty =
        new EmptyPage({u"drop"_qs, tr("Drop screenshots, PDFs or text here."), tr("They are read on this computer.")});
    connect(empty->addAction(tr("Add &files...")), &QPushButton::clicked, this,
            [this] { m_context.actions.trigger(u"file.add"_qs); });
    connect(empty->addAction(tr("Try the &sample")), &QPushButton::clicked, this,
            [this] { m_context.actions.trigger(u"avatar.sample"_qs); });
    m_stack->addWidget(empty);
    m_stack->addWidget(m_splitter);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

void SourcesPage::connectService()
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshEvery);
    const auto refreshSoon = [this] {
        if (!m_refreshTimer.isActive())
            m_refreshTimer.start();
    };
    connect(&m_refreshTimer, &QTimer::timeout, this, &SourcesPage::refresh);
    connect(&m_importer, &Importer::sourceChanged, this, refreshSoon);
    connect(&m_importer, &Importer::pageStored, this, refreshSoon);
    connect(&m_importer, &Importer::finished, this, &SourcesPage::finish);
    connect(&m_importer, &Importer::progressed, this, [this](const ImportProgress &progress) {
        m_progress->setProgress(progress.filesDone, progress.filesTotal);
    });
    connect(&m_sources, &Sources::changed, this, [this, refreshSoon](const QString &avatarId) {
        if (avatarId == m_avatarId && m_importer.isBusy())
            refreshSoon();
        else if (avatarId == m_avatarId)
            refresh(); // what a person does is to be seen at once
    });
    connect(m_progress, &ProgressCard::cancelled, &m_importer, &Importer::cancel);
    connect(m_unread, &Banner::actionChosen, &m_context.learning, &Learning::goOn);
    connect(m_unread, &Banner::actionChosen, this, &SourcesPage::refresh);
    connect(m_self, &SelfCard::chosen, this, [this](const QString &name) {
        m_edits->sayWhoIsMe(name);
        m_context.learning.findNow(); // whether the question is answered for all chats
    });
    connect(&m_context.learning, &Learning::found, this,
            [this](const FindReport &report) { m_self->setNames(report.unknownSpeakers); });
}

void SourcesPage::connectParts()
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveAfter);
    connect(&m_saveTimer, &QTimer::timeout, this, &SourcesPage::saveState);
    const auto saveSoon = [this] {
        if (!m_saveTimer.isActive())
            m_saveTimer.start(); // not put off by whoever goes on and on
    };
    connect(m_desk, &SourceDesk::pageOpened, this, saveSoon);
    connect(m_picture, &PictureView::zoomChanged, this, saveSoon);
    connect(m_text, &MessageList::textZoomChanged, this, saveSoon);
    connect(m_splitter, &QSplitter::splitterMoved, this, saveSoon);
    connect(m_pane, &ListPane::filterChanged, this, saveSoon);
    connect(m_list, &SourceList::currentSourceChanged, this, &SourcesPage::openSelected);
    connect(m_list, &SourceList::reordered, m_edits, &SourceEdits::reorder);
    connect(m_list, &SourceList::renameWanted, m_edits, &SourceEdits::rename);
    connect(m_edits, &SourceEdits::showWanted, this, &SourcesPage::show);
    connect(m_text, &MessageList::textCorrected, m_edits, &SourceEdits::correctText);
    connect(m_text, &MessageList::draftChanged, this, &SourcesPage::keepDraft);
    connect(m_actions, &SourceActions::findWanted, m_pane, &ListPane::focusFind);
    connect(m_actions, &SourceActions::stripWanted, this, &SourcesPage::setStripShown);
    connect(m_pictures, &PictureDesk::captureChosen, m_list, &SourceList::choose);
    connect(m_pictures, &PictureDesk::stripFound, this, [this](int captures) {
        if (captures < 2)
            m_context.notices.say(tr("This picture doesn't continue in another."));
    });
    connect(m_detail, &SourceDetail::pageShown, m_pictures, &PictureDesk::showPicture);
    connect(m_detail, &SourceDetail::noteActionChosen, this, &SourcesPage::act);
    connect(&m_detail->speakers(), &SpeakerBar::confirmed, m_edits, &SourceEdits::confirmSides);
    connect(&m_detail->speakers(), &SpeakerBar::flipWanted, m_edits, &SourceEdits::flipSides);
    connect(&m_detail->speakers(), &SpeakerBar::selfChosen, m_edits, &SourceEdits::sayWhoIsMe);
}

void SourcesPage::setAvatar(const QString &avatarId)
{
    m_isRestored = false;
    m_saveTimer.stop();
    m_avatarId = avatarId;
    m_vision->stop();
    m_desk->setAvatar(avatarId);
    m_self->setNames(m_context.learning.report().unknownSpeakers);
    m_pane->clearFilter();
    m_list->setSources({});
    refresh();
}

QString SourcesPage::status() const
{
    const int files = int(m_list->sources().size());
    if (files == 0)
        return {};
    const QString words = tr("%n file(s)", nullptr, files);
    return m_pagesRead > files ? tr("%1, %2").arg(words, tr("%n page(s)", nullptr, m_pagesRead)) : words;
}

QList<QWidget *> SourcesPage::headerWidgets()
{
    return {m_paste, m_add};
}

QList<QWidget *> SourcesPage::panes()
{
    return {m_list, m_picture, m_text};
}

QString SourcesPage::progressWords() const
{
    return m_progress->words();
}

void SourcesPage::refresh()
{
    const auto sources = m_sources.list(m_avatarId);
    if (!sources)
        return m_context.notices.tellError(sources.error());
    m_list->setSources(*sources);
    m_pagesRead = 0;
    for (const Source &source : *sources)
        m_pagesRead += source.pagesRead;
    const bool isEmpty = sources->isEmpty() && !m_importer.isBusy();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_add->setProperty("isPrimary", !isEmpty); // the empty page has the same button, as the one that is wanted
    m_add->update();
    m_pane->refresh();
    offerToGoOn(*sources);
    if (!m_list->currentIndex().isValid() && m_list->model()->rowCount() > 0)
        chooseRow(*m_list, m_list->model()->index(0, 0));
    Q_EMIT statusChanged();
    Q_EMIT countChanged(int(sources->size()));
}

void SourcesPage::offerToGoOn(const QVector<Source> &sources)
{
    const auto unread = std::count_if(sources.begin(), sources.end(), [](const Source &source) {
        return source.state == SourceState::Queued || source.state == SourceState::Reading;
    });
    m_unread->say(Banner::Tone::Info, tr("Not read to the end: %n file(s).", nullptr, int(unread)), tr("Go on"));
    m_unread->setVisible(unread > 0 && !m_importer.isBusy());
}

void SourcesPage::finish()
{
    m_progress->finish();
    refresh();
}

void SourcesPage::openSelected()
{
    const Source *source = m_list->current();
    m_desk->open(source ? source->id : QString());
    QStringList beside;
    for (const int step : {1, -1}) {
        const QModelIndex next = m_list->model()->index(m_list->currentIndex().row() + step, 0);
        const Source *other = m_list->filter().sourceAt(next);
        if (other && other->kind == FileKind::Picture && other->pagesRead > 0)
            beside.append(other->id);
    }
    m_pictures->expect(beside);
}

void SourcesPage::setStripShown(bool isShown)
{
    m_pictures->setStripShown(isShown);
    m_detail->showStrip(isShown);
}

void SourcesPage::show(const QString &sourceId, int page, const WordRef &place)
{
    if (!m_list->choose(sourceId))
        return;
    if (page > 0)
        m_desk->openPage(page);
    if (place.isValid())
        m_desk->setPlace(place);
}

void SourcesPage::reveal(const Place &place)
{
    if (place.sourceId.isEmpty())
        return;
    refresh();
    show(place.sourceId, place.page, {});
    if (place.box.isEmpty())
        return;
    const WordRef at = rowAt(rowsOf(m_desk->page()), place.box.center());
    if (at.isValid())
        m_desk->setPlace({at.row, -1});
    else
        m_picture->showBox(place.box);
}

bool SourcesPage::escape()
{
    if (!m_picture->box().isEmpty()) {
        m_picture->clearBox();
        return true;
    }
    return m_pane->clearFilter();
}

void SourcesPage::act(ErrorAction action)
{
    const Source &source = m_desk->source();
    if (action == ErrorAction::ChooseColumns)
        m_columns->ask(m_desk->source().id);
    else if (action == ErrorAction::ShowInFolder)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(source.path).absolutePath()));
    else
        m_context.learning.add({source.path}); // handing over a file that failed is a new try
}

} // namespace likeness
