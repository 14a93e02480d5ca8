// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace likeness {

class MessageList;
class PictureView;
class SourceDesk;
class SourceEdits;
class SourceList;
class Sources;
struct ActionSpec;

/// What the acts of the Sources page work on.
struct SourceParts {
    Sources &sources;
    SourceDesk &desk;
    SourceEdits &edits;
    SourceList &list;
    PictureView &picture;
    MessageList &text;
    QWidget &page;
    const PageContext &context;
};

/// Everything that can be done on the Sources page, in the table of actions and in context menus.
class SourceActions final : public QObject {
    Q_OBJECT
public:
    explicit SourceActions(const SourceParts &parts);

    /// Allows what can be done with what is selected now.
    void refresh();

Q_SIGNALS:
    void findWanted();
    void stripWanted(bool isShown);

private:
    using Act = std::function<void()>;

    QAction *add(const ActionSpec &spec, Act act);
    void addFileActions();
    void addOrderActions();
    void addReviewActions();
    void addSpeakerActions();
    void addPageActions();
    void addViewActions();
    void addAreaActions();
    void refreshAreas();

    void fileMenu(const QPoint &at);
    void textMenu(const QPoint &at);
    void speakerMenu(const QPoint &at);
    void fill(QMenu &menu, const QStringList &ids) const;

    void markReviewed();
    void copyText() const;
    void copyMessage() const;
    void openOriginal() const;
    void showInFolder() const;
    void showExamples() const;
    void nameSpeaker();
    void toggleIgnored();
    void readArea();
    void takeWords(int row, const QRect &box, const Result<QVector<Word>> &words);
    void ignoreArea();
    void readAgain();
    void move(int step);
    void stepFile(int step);

    SourceParts m_parts;
    bool m_isReadingArea = false;
};

} // namespace likeness
