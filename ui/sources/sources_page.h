// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notices/error_text.h"
#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"
#include "ui/sources/vision/vision_services.h"

#include <QRect>
#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace likeness {

class Banner;
class Importer;
class ListPane;
class MessageList;
class PictureDesk;
class PictureView;
class ProgressCard;
class SelfCard;
class SourceActions;
class SourceDesk;
class SourceDetail;
class SourceEdits;
class SourceList;
class ColumnsFlow;
class Sources;
class VisionFlow;
struct Source;
struct WordRef;

/// The files of an avatar: what they are, how far each is read, its picture beside what was read, and who speaks.
class SourcesPage final : public WindowPage {
    Q_OBJECT
public:
    SourcesPage(Sources &sources, Importer &importer, const VisionServices &vision, const PageContext &context,
                QWidget *parent = nullptr);

    QString title() const override { return tr("Sources"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    /// Shows another avatar's files. What is left unread of them waits to be asked for.
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    void restoreState() override;
    void reveal(const Place &place) override;
    bool escape() override;
    QString progressWords() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectService();
    void connectParts();
    void refresh();
    void offerToGoOn(const QVector<Source> &sources);
    void finish();
    void openSelected();
    void setStripShown(bool isShown);
    void show(const QString &sourceId, int page, const WordRef &place);
    void act(ErrorAction action);
    void keepDraft(int row, const QString &text);
    void bringDraftBack();
    void showDraft();

    Sources &m_sources;
    Importer &m_importer;
    PageContext m_context;
    QString m_avatarId;
    QTimer m_refreshTimer;
    SourceDesk *m_desk;
    SourceEdits *m_edits;
    SourceList *m_list;
    PictureView *m_picture;
    MessageList *m_text;
    PictureDesk *m_pictures;
    SourceActions *m_actions;
    ColumnsFlow *m_columns;
    VisionFlow *m_vision;
    ListPane *m_pane;
    SourceDetail *m_detail;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QPushButton *m_paste;
    QPushButton *m_add;
    ProgressCard *m_progress;
    SelfCard *m_self;
    Banner *m_unread;
    int m_pagesRead = 0;
    QTimer m_saveTimer;
    bool m_isDraftWanted = false; ///< of before the program ended
    bool m_isRestored = false; ///< before, what is shown is not what the person left
};

} // namespace likeness
