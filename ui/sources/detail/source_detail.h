// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notices/error_text.h"
#include "ui/sources/page_rows.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace likeness {

class Actions;
class AreaBar;
class Banner;
class EmptyState;
class MessageList;
class PageBar;
class PictureView;
class ReviewBar;
class SourceDesk;
class SpeakerBar;

/// One file: its picture, and beside it what was read.
class SourceDetail final : public QWidget {
    Q_OBJECT
public:
    SourceDetail(const Actions &actions, SourceDesk &desk, PictureView *picture, MessageList *text,
                 QWidget *parent = nullptr);

    QSplitter &splitter() { return *m_splitter; }
    SpeakerBar &speakers() { return *m_speakers; }
    /// Instead of the picture: several captures as one strip.
    void setStrip(QWidget *strip);
    void showStrip(bool isShown);

Q_SIGNALS:
    void noteActionChosen(likeness::ErrorAction action);
    /// Another page is shown, without its picture yet.
    void pageShown();

private:
    QWidget *makePictureSide(PictureView *picture);
    QWidget *makeTextSide(const Actions &actions);
    void connectPlaces();
    void refreshSource();
    void showNote();
    void showPage();
    void showRows();

    SourceDesk &m_desk;
    PictureView *m_picture;
    MessageList *m_text;
    QStackedWidget *m_stack;
    EmptyState *m_hint;
    EmptyState *m_noPage;
    Banner *m_note;
    ErrorAction m_noteAction = ErrorAction::None;
    PageBar *m_bar;
    QStackedWidget *m_pictures;
    AreaBar *m_area;
    QWidget *m_pictureSide;
    SpeakerBar *m_speakers;
    ReviewBar *m_review;
    QSplitter *m_splitter;
    QStackedWidget *m_body;
};

} // namespace likeness
