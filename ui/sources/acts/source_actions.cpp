// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/acts/source_actions.h"

#include "ui/common/actions/actions.h"
#include "ui/sources/edits/source_edits.h"
#include "ui/sources/list/source_list.h"
#include "ui/sources/picture/picture_view.h"
#include "ui/sources/text/message_list.h"

#include <QAction>

namespace likeness {

namespace {

constexpr double zoomStep = 1.25;
constexpr double textStep = 1.15;

} // namespace

SourceActions::SourceActions(const SourceParts &parts) : QObject(&parts.page), m_parts(parts)
{
    addFileActions();
    addOrderActions();
    addReviewActions();
    addSpeakerActions();
    addPageActions();
    addViewActions();
    addAreaActions();
    m_parts.list.setContextMenuPolicy(Qt::CustomContextMenu);
    m_parts.text.setContextMenuPolicy(Qt::CustomContextMenu);
    m_parts.picture.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_parts.list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { fileMenu(m_parts.list.viewport()->mapToGlobal(at)); });
    connect(&m_parts.text, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { textMenu(m_parts.text.viewport()->mapToGlobal(at)); });
    connect(&m_parts.picture, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { textMenu(m_parts.picture.viewport()->mapToGlobal(at)); });
    connect(&m_parts.text, &MessageList::speakerWanted, this, [this](int, const QPoint &at) { speakerMenu(at); });
    connect(&m_parts.desk, &SourceDesk::sourceChanged, this, &SourceActions::refresh);
    connect(&m_parts.desk, &SourceDesk::pageOpened, this, &SourceActions::refresh);
    connect(&m_parts.desk, &SourceDesk::rowsChanged, this, &SourceActions::refresh);
    connect(&m_parts.desk, &SourceDesk::placeChanged, this, &SourceActions::refresh);
    connect(&m_parts.picture, &PictureView::boxChanged, this, &SourceActions::refresh);
    connect(m_parts.list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SourceActions::refresh);
    refresh();
}

QAction *SourceActions::add(const ActionSpec &spec, Act act)
{
    return m_parts.context.actions.add(spec, &m_parts.page, std::move(act));
}

void SourceActions::addFileActions()
{
    QWidget *list = &m_parts.list;
    add({u"sources.find"_qs, menus::edit(), tr("&Find a file"), QKeySequence::Find, u"search"_qs, 3},
        [this] { Q_EMIT findWanted(); });
    add({u"sources.open-original"_qs, {}, tr("&Open original"), {}}, [this] { openOriginal(); });
    add({u"sources.show-in-folder"_qs, {}, tr("Show in fol&der"), {}}, [this] { showInFolder(); });
    add({u"sources.rename"_qs, {}, tr("Re&name"), Qt::Key_F2, {}, 0, list},
        [this] { m_parts.list.edit(m_parts.list.currentIndex()); });
    add({.id = u"sources.exclude"_qs, .menu = {}, .text = tr("&Leave out"), .keys = {}, .isCheckable = true}, [this] {
        m_parts.edits.setExcluded(m_parts.list.selectedIds(), !m_parts.desk.source().isExcluded);
        refresh();
    });
    add({u"sources.copy-text"_qs, {}, tr("&Copy text"), QKeySequence::Copy, {}, 0, list}, [this] { copyText(); });
    add({u"sources.show-examples"_qs, {}, tr("Show its &examples"), {}}, [this] { showExamples(); });
    add({u"sources.remove"_qs, {}, tr("Re&move with everything learned"), QKeySequence::Delete, {}, 0, list},
        [this] { m_parts.edits.remove(m_parts.list.selectedIds()); });
}

void SourceActions::addOrderActions()
{
    add({u"sources.move-up"_qs, menus::edit(), tr("Move file &up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, {}, 4},
        [this] { move(-1); });
    add({u"sources.move-down"_qs, menus::edit(), tr("Move file &down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, {}, 4},
        [this] { move(1); });
    add({u"sources.previous-file"_qs, menus::view(), tr("Pre&vious file"), Qt::CTRL | Qt::Key_Up, {}, 4},
        [this] { stepFile(-1); });
    add({u"sources.next-file"_qs, menus::view(), tr("Ne&xt file"), Qt::CTRL | Qt::Key_Down, {}, 4},
        [this] { stepFile(1); });
}

void SourceActions::addReviewActions()
{
    add({u"sources.next-uncertain"_qs, menus::edit(), tr("Next &uncertain word"), Qt::Key_F8, {}, 5},
        [this] { m_parts.desk.goToDoubtful(1); });
    add({u"sources.previous-uncertain"_qs,
         menus::edit(),
         tr("Previous un&certain word"),
         Qt::SHIFT | Qt::Key_F8,
         {},
         5},
        [this] { m_parts.desk.goToDoubtful(-1); });
    add({u"sources.correct"_qs, menus::edit(), tr("Co&rrect this text"), Qt::CTRL | Qt::Key_R, {}, 5},
        [this] { m_parts.text.correct(m_parts.desk.place()); });
    add({u"sources.reviewed"_qs, menus::edit(), tr("Mark revie&wed and go on"), Qt::CTRL | Qt::Key_Return, {}, 5},
        [this] { markReviewed(); });
    add({u"sources.not-reviewed"_qs, {}, tr("Not revie&wed yet"), {}},
        [this] { m_parts.edits.setReviewed(m_parts.list.selectedIds(), false); });
    add({u"sources.as-read"_qs, {}, tr("Put the page &back as it was read"), {}},
        [this] { m_parts.edits.putBackAsRead(); });
    add({u"sources.remove-message"_qs, {}, tr("&Take this message out"), {}},
        [this] { m_parts.edits.removeRow(m_parts.desk.place().row); });
    add({u"sources.copy-message"_qs, {}, tr("&Copy this text"), QKeySequence::Copy, {}, 0, &m_parts.text},
        [this] { copyMessage(); });
}

void SourceActions::addSpeakerActions()
{
    QWidget *text = &m_parts.text;
    const auto row = [this] { return m_parts.desk.place().row; };
    add({u"sources.speaker-me"_qs, {}, tr("Said by &me"), Qt::Key_M, {}, 0, text},
        [this, row] { m_parts.edits.setSide(row(), Speaker::Side::Self); });
    add({u"sources.speaker-them"_qs, {}, tr("Said by &them"), Qt::Key_T, {}, 0, text},
        [this, row] { m_parts.edits.setSide(row(), Speaker::Side::Other); });
    add({u"sources.speaker-name"_qs, {}, tr("Said by somebody &else..."), Qt::Key_N, {}, 0, text},
        [this] { nameSpeaker(); });
    add({u"sources.speaker-ignore"_qs, {}, tr("&Ignore this, it is no message"), Qt::Key_I, {}, 0, text},
        [this] { toggleIgnored(); });
    add({u"sources.side-everywhere"_qs, {}, tr("&Apply to this side of all pictures"), {}},
        [this, row] { m_parts.edits.applyToSideOfAll(row()); });
    add({u"sources.flip"_qs, menus::edit(), tr("E&xchange left and right"), {}, {}, 6},
        [this] { m_parts.edits.flipSides(); });
}

void SourceActions::addPageActions()
{
    add({u"sources.previous-page"_qs, menus::view(), tr("Previous pa&ge"), Qt::CTRL | Qt::Key_PageUp, {}, 4},
        [this] { m_parts.desk.openPage(m_parts.desk.page().number - 1); });
    add({u"sources.next-page"_qs, menus::view(), tr("Next p&age"), Qt::CTRL | Qt::Key_PageDown, {}, 4},
        [this] { m_parts.desk.openPage(m_parts.desk.page().number + 1); });
}

void SourceActions::addViewActions()
{
    PictureView &picture = m_parts.picture;
    add({u"sources.zoom-in"_qs,
         menus::view(),
         tr("Zoom &in"),
         Qt::ALT | Qt::Key_Plus,
         {},
         5,
         nullptr,
         {QKeySequence(Qt::ALT | Qt::Key_Equal)}},
        [&picture] { picture.zoomBy(zoomStep); });
    add({u"sources.zoom-out"_qs, menus::view(), tr("Zoom &out"), Qt::ALT | Qt::Key_Minus, {}, 5},
        [&picture] { picture.zoomBy(1 / zoomStep); });
    add({u"sources.zoom-fit"_qs, menus::view(), tr("Fit the &picture"), Qt::ALT | Qt::Key_0, {}, 5},
        [&picture] { picture.setFitted(); });
    add({u"sources.zoom-whole"_qs, menus::view(), tr("Picture at &100 %"), Qt::ALT | Qt::Key_1, {}, 5},
        [&picture] { picture.setZoom(1); });
    add({.id = u"sources.strip"_qs,
         .menu = menus::view(),
         .text = tr("Captures as one &strip"),
         .keys = Qt::ALT | Qt::Key_S,
         .icon = u"strip"_qs,
         .group = 5,
         .isCheckable = true},
        [this] { Q_EMIT stripWanted(m_parts.context.actions.find(u"sources.strip"_qs)->isChecked()); });
    MessageList &text = m_parts.text;
    add({u"sources.text-larger"_qs, menus::view(), tr("Larger &text here"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, {}, 5},
        [&text] { text.setTextZoom(text.textZoom() * textStep); });
    add({u"sources.text-smaller"_qs,
         menus::view(),
         tr("S&maller text here"),
         Qt::ALT | Qt::SHIFT | Qt::Key_Down,
         {},
         5},
        [&text] { text.setTextZoom(text.textZoom() / textStep); });
}

void SourceActions::refresh()
{
    const SourceDesk &desk = m_parts.desk;
    const auto allow = [this](const char *id, bool isAllowed, const QString &whyNot) {
        m_parts.context.actions.allow(m_parts.context.actions.find(QLatin1String(id)), isAllowed, whyNot);
    };
    const bool hasFiles = m_parts.list.selectionModel()->hasSelection();
    for (const char *id :
         {"sources.open-original", "sources.show-in-folder", "sources.rename", "sources.exclude", "sources.copy-text",
          "sources.show-examples", "sources.read-again", "sources.remove", "sources.reviewed", "sources.not-reviewed"})
        allow(id, hasFiles, tr("Select a file first"));
    for (const char *id : {"sources.move-up", "sources.move-down"})
        allow(id, hasFiles && !m_parts.list.filter().isOn(), tr("Select a file of the whole list first"));
    const ShownRow *row = desk.currentRow();
    const bool isMessage = row && row->row.hasSpeaker;
    for (const char *id : {"sources.speaker-me", "sources.speaker-them", "sources.speaker-name",
                           "sources.speaker-ignore", "sources.remove-message"})
        allow(id, isMessage, tr("Select a message first"));
    allow("sources.correct", row != nullptr, tr("Select a message first"));
    allow("sources.copy-message", row != nullptr, tr("Select a message first"));
    const bool isCapture = desk.hasPage() && desk.page().kind == PageKind::ChatPicture;
    allow("sources.strip", isCapture, tr("Only for pictures of chats"));
    const bool isTwoSided = desk.hasPage() && desk.page().layout == Layout::TwoSided;
    allow("sources.flip", isTwoSided, tr("Only for pictures with two sides"));
    allow("sources.side-everywhere", isTwoSided && isMessage, tr("Select a message of a picture first"));
    const int pages = qMax(desk.source().pageCount, desk.source().pagesRead);
    allow("sources.previous-page", desk.hasPage() && desk.page().number > 1, tr("This is the first page"));
    allow("sources.next-page", desk.hasPage() && desk.page().number < pages, tr("This is the last page"));
    refreshAreas();
    m_parts.context.actions.find(u"sources.exclude"_qs)->setChecked(desk.source().isExcluded);
}

} // namespace likeness
