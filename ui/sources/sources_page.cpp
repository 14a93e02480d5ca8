// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_page.h"

#include "services/avatars.h"
#include "ui/common/actions/actions.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/learning/learning.h"
#include "ui/common/notices.h"
#include "ui/sources/progress_card.h"
#include "ui/sources/self_card.h"
#include "ui/sources/source_delegate.h"
#include "ui/sources/source_words.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int refreshEvery = 150; ///< signals of many files at once become one look

QString noticesOf(const Source &source)
{
    QStringList sentences;
    for (const Notice &notice : source.notices) {
        const QString sentence = noticeSentence(notice);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

} // namespace

SourcesPage::SourcesPage(Importer &importer, Avatars &avatars, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_importer(importer),
      m_avatars(avatars),
      m_context(context),
      m_list(new QListView),
      m_add(new QPushButton(tr("A&dd files..."))),
      m_progress(new ProgressCard),
      m_self(new SelfCard),
      m_unread(new Banner),
      m_note(new Banner)
{
    m_add->setToolTip(tr("Add screenshots, PDFs or text files (%1)")
                          .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    m_add->setProperty("isPrimary", true);
    makeList();
    auto *cards = new QVBoxLayout;
    cards->setContentsMargins(space::medium, 0, space::medium, 0);
    cards->setSpacing(space::small);
    cards->addWidget(m_progress);
    cards->addWidget(m_self);
    cards->addWidget(m_unread);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    foot->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(cards);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    m_note->hide();
    m_unread->hide();
    connectService();
}

void SourcesPage::makeList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SourceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setAccessibleName(tr("Sources"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SourcesPage::showSelected);
    connect(m_note, &Banner::actionChosen, this, &SourcesPage::act);
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
    connect(m_progress, &ProgressCard::cancelled, &m_importer, &Importer::cancel);
    connect(m_self, &SelfCard::chosen, this, &SourcesPage::learnSelf);
    connect(m_unread, &Banner::actionChosen, &m_context.learning, &Learning::goOn);
    connect(m_unread, &Banner::actionChosen, this, &SourcesPage::refresh);
    connect(&m_context.learning, &Learning::found, this,
            [this](const FindReport &report) { m_self->setNames(report.unknownSpeakers); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_context.actions.trigger(u"file.add"_qs); });
}

void SourcesPage::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_self->setNames(m_context.learning.report().unknownSpeakers);
    refresh();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    showSelected();
}

QString SourcesPage::status() const
{
    const int count = m_model.rowCount();
    return count > 0 ? tr("%n file(s)", nullptr, count)
                     : tr("Drop screenshots, PDFs or text here. They are read on this computer.");
}

QList<QWidget *> SourcesPage::headerWidgets()
{
    return {m_add};
}

QString SourcesPage::progressWords() const
{
    return m_progress->words();
}

void SourcesPage::refresh()
{
    const auto sources = m_importer.sources(m_avatarId);
    if (!sources)
        return m_context.notices.tellError(sources.error());
    m_model.replaceRows(*sources);
    Q_EMIT statusChanged();
    Q_EMIT countChanged(m_model.rowCount());
    offerToGoOn(*sources);
    showSelected();
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

void SourcesPage::learnSelf(const QString &name)
{
    const Result<> done = m_avatars.addSelfNames(m_avatarId, {name});
    if (!done)
        return m_context.notices.tellError(done.error());
    m_context.learning.findNow();
}

void SourcesPage::showSelected()
{
    const Source *source = m_model.rowAt(m_list->currentIndex());
    m_noteAction = ErrorAction::None;
    if (source && source->error) {
        const ErrorText text = errorText({source->error->kind, source->name, source->error->detail});
        m_noteAction = text.action;
        m_note->say(Banner::Tone::Danger, text.sentence, text.actionLabel);
    } else {
        m_note->say(Banner::Tone::Warning, source ? noticesOf(*source) : QString());
    }
    m_note->setVisible(!m_note->text().isEmpty());
    // The note takes room from the list; what it is about stays in view.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->scrollTo(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void SourcesPage::act()
{
    const Source *source = m_model.rowAt(m_list->currentIndex());
    if (!source)
        return;
    if (m_noteAction == ErrorAction::ShowInFolder) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(source->path).absolutePath()));
        return;
    }
    // Handing over a file that failed is a new try.
    m_context.learning.add({source->path});
}

void SourcesPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).rail);
}

} // namespace likeness
