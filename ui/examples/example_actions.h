// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/common/page/page_context.h"

#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace likeness {

class BulkBar;
class ExampleDesk;
class ExampleDetail;
class ExampleDialogs;
class ExamplesList;
class ExamplesModel;
class FilterBar;
class SimilarFilter;
struct ActionSpec;

/// Everything that can be done on the examples page, as actions of the one table: keys of the list, menus, bulk bar and
/// context menu all come from here.
class ExampleActions final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PageContext context;
        QWidget &page;
        ExamplesList &list;
        ExamplesModel &model;
        ExampleDesk &desk;
        ExampleDialogs &dialogs;
        FilterBar &filter;
        ExampleDetail &detail;
        SimilarFilter &similar;
    };
    explicit ExampleActions(const Parts &parts);

    void fill(BulkBar &bar) const;
    /// Decides on what is selected and goes to the next undecided row.
    void decide(ExampleState state);
    void showSource();
    /// Which actions can act now.
    void follow(const ExampleStats &stats);
    void followSelection(int selected, const Example *current);

private:
    using Act = std::function<void()>;

    QAction *add(const ActionSpec &spec, const Act &act);
    void addReview();
    void addMarks();
    void addMoves();
    void addTexts();
    void addPageActions();
    QMenu *categoryMenu() const;
    QMenu *splitMenu() const;
    QMenu *bulkMenu() const;
    void openContextMenu(const QPoint &position);
    QStringList selected() const;
    void copy() const;
    void moveToTrash();
    void findSimilar();

    Parts m_parts;
    QAction *m_accept = nullptr;
    QAction *m_reject = nullptr;
    QAction *m_undecide = nullptr;
    QAction *m_star = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_source = nullptr;
    QAction *m_similar = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_revert = nullptr;
    QAction *m_redact = nullptr;
    QAction *m_replace = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_trash = nullptr;
    QAction *m_export = nullptr;
    QVector<QAction *> m_categories;
    QVector<QAction *> m_splits;
};

} // namespace likeness
