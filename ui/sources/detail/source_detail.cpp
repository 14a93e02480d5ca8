// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/detail/source_detail.h"

#include "domain/corrections/model_reading.h"
#include "ui/common/empty_state.h"
#include "ui/common/notices/banner.h"
#include "ui/common/tokens.h"
#include "ui/sources/detail/area_bar.h"
#include "ui/sources/detail/page_bar.h"
#include "ui/sources/detail/review_bar.h"
#include "ui/sources/detail/speaker_bar.h"
#include "ui/sources/edits/source_desk.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/source_words.h"
#include "ui/sources/text/message_list.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int leastPicture = 200;
constexpr int leastText = 260;

/// Which texts of the page a model read; empty: none.
QString readByModel(const Page &page)
{
    const ModelReading reading = modelReadingOf(page);
    return reading.texts == 0
        ? QString()
        : SourceDetail::tr("%n text(s) here: read by %1, taken in by you.", nullptr, reading.texts).arg(reading.model);
}

QString noticesOf(const QVector<Notice> &notices)
{
    QStringList sentences;
    for (const Notice &notice : notices) {
        const QString sentence = noticeSentence(notice);
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u'\n');
}

/// Why there is nothing of the file to show.
QString noPageWords(const Source &source)
{
    switch (source.state) {
    case SourceState::Queued:
        return SourceDetail::tr("This file waits to be read.");
    case SourceState::Reading:
        return SourceDetail::tr("This file is being read.");
    case SourceState::Failed:
    case SourceState::Missing:
        return SourceDetail::tr("Nothing of this file could be read.");
    default:
        return source.kind == FileKind::TrainingRows
            ? SourceDetail::tr("The rows of this file are examples, so there is nothing to read here.")
            : SourceDetail::tr("There is no text in this file.");
    }
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

SourceDetail::SourceDetail(const Actions &actions, SourceDesk &desk, PictureView *picture, MessageList *text,
                           QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_picture(picture),
      m_text(text),
      m_stack(new QStackedWidget),
      m_hint(new EmptyState),
      m_noPage(new EmptyState),
      m_note(new Banner),
      m_bar(new PageBar(actions, desk)),
      m_pictures(new QStackedWidget),
      m_area(new AreaBar(actions)),
      m_speakers(new SpeakerBar(desk)),
      m_review(new ReviewBar(actions, desk)),
      m_splitter(new QSplitter),
      m_body(new QStackedWidget)
{
    m_hint->say(tr("Select a file to see what was read in it."));
    m_splitter->addWidget(makePictureSide(picture));
    m_splitter->addWidget(makeTextSide(actions));
    m_splitter->setChildrenCollapsible(false);
    m_body->addWidget(m_splitter);
    m_body->addWidget(m_noPage);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(space::medium, 0, space::medium, space::small);
    notes->addWidget(m_note);
    auto *content = new QWidget;
    auto *column = columnIn(content);
    column->addWidget(m_bar);
    column->addLayout(notes);
    column->addWidget(m_body, 1);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(content);
    columnIn(this)->addWidget(m_stack);
    connect(m_note, &Banner::actionChosen, this, [this] { Q_EMIT noteActionChosen(m_noteAction); });
    connectPlaces();
    refreshSource();
}

QWidget *SourceDetail::makePictureSide(PictureView *picture)
{
    m_pictureSide = new QWidget;
    m_pictureSide->setMinimumWidth(leastPicture);
    m_pictures->addWidget(picture);
    auto *column = columnIn(m_pictureSide);
    column->addWidget(m_pictures, 1);
    column->addWidget(m_area);
    m_area->hide();
    connect(picture, &PictureView::boxChanged, m_area,
            [this](const QRect &box) { m_area->setVisible(!box.isEmpty()); });
    connect(m_area, &AreaBar::cancelled, picture, &PictureView::clearBox);
    connect(picture, &PictureView::zoomChanged, m_bar, [this] { m_bar->setZoom(m_picture->zoom()); });
    return m_pictureSide;
}

QWidget *SourceDetail::makeTextSide(const Actions &)
{
    auto *side = new QWidget;
    side->setMinimumWidth(leastText);
    auto *column = columnIn(side);
    column->addWidget(m_speakers);
    column->addWidget(m_text, 1);
    column->addWidget(m_review);
    return side;
}

void SourceDetail::connectPlaces()
{
    connect(&m_desk, &SourceDesk::sourceChanged, this, &SourceDetail::refreshSource);
    connect(&m_desk, &SourceDesk::pageOpened, this, &SourceDetail::showPage);
    connect(&m_desk, &SourceDesk::rowsChanged, this, &SourceDetail::showRows);
    connect(&m_desk, &SourceDesk::thresholdChanged, this, &SourceDetail::showRows);
    connect(&m_desk, &SourceDesk::placeChanged, this, [this](const WordRef &place) {
        m_picture->setCurrent(place);
        m_text->setPlace(place);
        m_review->refresh();
    });
    connect(m_picture, &PictureView::currentChosen, &m_desk, &SourceDesk::setPlace);
    connect(m_text, &MessageList::placeChosen, &m_desk, [this](const WordRef &place) {
        if (place != m_desk.place())
            m_desk.setPlace(place);
    });
    connect(m_picture, &PictureView::currentActivated, this, [this](const WordRef &place) {
        m_desk.setPlace(place);
        m_text->correct(place);
    });
}

void SourceDetail::setStrip(QWidget *strip)
{
    m_pictures->addWidget(strip);
}

void SourceDetail::showStrip(bool isShown)
{
    m_pictures->setCurrentIndex(isShown ? 1 : 0);
}

void SourceDetail::refreshSource()
{
    m_stack->setCurrentIndex(m_desk.isOpen() ? 1 : 0);
    m_noPage->say(noPageWords(m_desk.source()));
    m_body->setCurrentIndex(m_desk.hasPage() ? 0 : 1);
    showNote();
    m_bar->refresh();
    m_review->refresh();
}

void SourceDetail::showNote()
{
    const Source &source = m_desk.source();
    m_noteAction = ErrorAction::None;
    if (source.error) {
        const ErrorText text = errorText({source.error->kind, source.name, source.error->detail});
        m_noteAction = text.action;
        m_note->say(Banner::Tone::Danger, text.sentence, text.actionLabel);
    } else if (m_desk.isOpen() && !Sources::hasOriginal(source)) {
        m_note->say(Banner::Tone::Info, tr("The original is no longer where it was. What was read stays."));
    } else {
        const QString warnings = source.isReviewed ? QString() : noticesOf(source.notices);
        QStringList sentences{warnings, readByModel(m_desk.page())};
        sentences.removeAll(QString());
        m_note->say(warnings.isEmpty() ? Banner::Tone::Info : Banner::Tone::Warning, sentences.join(u'\n'));
    }
    m_note->setVisible(!m_note->text().isEmpty());
}

void SourceDetail::showPage()
{
    const Page &page = m_desk.page();
    const bool hasPicture = m_desk.hasPage()
        && (page.kind == PageKind::ChatPicture || page.kind == PageKind::Scanned || page.kind == PageKind::TextLayer);
    m_pictureSide->setVisible(hasPicture);
    m_bar->setHasPicture(hasPicture);
    m_picture->showPage(page.size, rowsOf(page));
    m_picture->setIgnored(m_desk.ignored());
    m_picture->setThreshold(m_desk.threshold());
    m_area->hide();
    m_text->setRows({});
    m_text->setThreshold(m_desk.threshold());
    m_text->setRows(m_desk.rows());
    m_text->scrollToTop();
    m_speakers->refresh();
    refreshSource();
    m_bar->setZoom(m_picture->zoom());
    Q_EMIT pageShown();
}

void SourceDetail::showRows()
{
    m_picture->updateRows(rowsOf(m_desk.page()));
    m_picture->setIgnored(m_desk.ignored());
    m_picture->setThreshold(m_desk.threshold());
    m_text->setThreshold(m_desk.threshold());
    m_text->setRows(m_desk.rows());
    m_picture->setCurrent(m_desk.place());
    m_text->setPlace(m_desk.place());
    m_speakers->refresh();
    showNote();
    m_bar->refresh();
    m_review->refresh();
}

} // namespace likeness
