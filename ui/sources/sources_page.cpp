// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sources_page.h"

#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/sources/progress_card.h"
#include "ui/sources/self_card.h"
#include "ui/sources/source_delegate.h"
#include "ui/sources/source_words.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QListView>
#include <QLocale>
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

SourcesPage::SourcesPage(Importer &importer, QWidget *parent)
    : QWidget(parent),
      m_importer(importer),
      m_list(new QListView),
      m_summary(new TextLabel(TextSize::Body, TextLabel::Tone::Muted)),
      m_add(new QPushButton(tr("A&dd..."))),
      m_progress(new ProgressCard),
      m_self(new SelfCard),
      m_unread(new Banner),
      m_note(new Banner)
{
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
    column->addWidget(makeHeader());
    column->addLayout(cards);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    m_note->hide();
    m_unread->hide();
    connectService();
}

QWidget *SourcesPage::makeHeader()
{
    auto *title = new TextLabel(TextSize::Heading);
    title->setText(tr("Sources"));
    m_add->setToolTip(tr("Add screenshots, PDFs or text files (%1)")
                          .arg(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText)));
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::large, space::large, space::medium, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(title, 0, Qt::AlignBaseline);
    row->addWidget(m_summary, 1, Qt::AlignBaseline);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, &SourcesPage::addWanted);
    return header;
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
    connect(&m_importer, &Importer::fileDone, this, &SourcesPage::fileRead);
    connect(&m_importer, &Importer::finished, this, &SourcesPage::finish);
    connect(&m_importer, &Importer::progressed, this, [this](const ImportProgress &progress) {
        m_progress->setProgress(progress.filesDone, progress.filesTotal);
    });
    connect(m_progress, &ProgressCard::cancelled, &m_importer, &Importer::cancel);
    connect(m_self, &SelfCard::chosen, this, &SourcesPage::selfChosen);
    connect(m_unread, &Banner::actionChosen, this, &SourcesPage::goOn);
}

void SourcesPage::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    m_self->setNames({});
    refresh();
    m_list->clearSelection();
    m_list->setCurrentIndex({});
    showSelected();
}

void SourcesPage::goOn()
{
    m_importer.resume(m_avatarId);
    refresh();
}

void SourcesPage::add(const QStringList &paths)
{
    m_importer.add(m_avatarId, paths);
    refresh();
}

QString SourcesPage::progressWords() const
{
    return m_progress->words();
}

void SourcesPage::refresh()
{
    const auto sources = m_importer.sources(m_avatarId);
    if (!sources) {
        Q_EMIT failed(sources.error());
        return;
    }
    m_model.replaceRows(*sources);
    m_summary->setText(sources->isEmpty() ? QString() : QLocale().toString(sources->size()));
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

void SourcesPage::finish(const ImportSummary &summary)
{
    m_progress->finish();
    refresh();
    if (summary.error)
        Q_EMIT failed(*summary.error);
    Q_EMIT finished(summary);
}

void SourcesPage::askForSelf(const QStringList &names)
{
    m_self->setNames(names);
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
    m_importer.add(m_avatarId, {source->path});
}

void SourcesPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensFor(palette()).rail);
}

} // namespace likeness
