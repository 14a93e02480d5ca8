// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/workplace.h"
#include "ui/common/page/page.h"
#include "ui/common/page/page_context.h"
#include "ui/examples/changes/example_desk.h"
#include "ui/examples/detail/source_crop.h"
#include "ui/examples/finding/find_services.h"
#include "ui/examples/list/example_search.h"
#include "ui/examples/list/examples_model.h"
#include "ui/examples/list/similar_filter.h"

#include <QTimer>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace likeness {

class Avatars;
class BulkBar;
class EmptyState;
class ExampleActions;
class ExampleDetail;
class ExampleDialogs;
class ExamplesList;
class Exporter;
class FacetList;
class FilterBar;
class FindFlow;
class TrainingCard;

/// What was learned from an avatar's sources: looked through, filtered, decided on and corrected, with the keyboard
/// alone if the person likes.
class ExamplesPage final : public WindowPage {
    Q_OBJECT
public:
    ExamplesPage(Examples &examples, const Exporter &exporter, const Avatars &avatars, const PreviewOf &previewOf,
                 const FindServices &finding, const PageContext &context, QWidget *parent = nullptr);
    ~ExamplesPage() override;

    QString title() const override { return tr("Examples"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    void restoreState() override;
    void reveal(const Place &place) override;
    bool escape() override;
    const ExampleStats &stats() const { return m_stats; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFacets();
    QWidget *makeMiddle();
    QWidget *makeEmpty();
    void addParts();
    void connectParts();
    void connectDesk();
    void connectDetail();

    void load();
    void takeRows();
    void showFault(const Error &fault);
    void takeOver(const ExampleChange &change);
    void savePlace();
    void saveSoon();
    void keepDraft(const TextDraft &draft);
    void bringDraftBack();
    void bringDialogBack();
    void showDraft();
    void search();
    void show(const ListedExamples &found);
    void showEmptiness();
    void showCurrent();
    void setQuery(const ExampleQuery &query);
    void followSimilar();
    void followChange(const QStringList &ids, bool isText);
    void revealRows(const QStringList &ids);
    void chooseAnew();

    Examples &m_examples;
    PageContext m_context;
    QString m_avatarId;
    ExampleQuery m_query;
    ExampleStats m_stats;
    QSet<QString> m_shown; ///< rows that stay in sight although the filter hides them, until it changes
    QStringList m_wanted; ///< to be selected as soon as they are rows
    std::optional<int> m_wantedScroll; ///< where the list was left, as soon as it is there
    bool m_isOpening = false; ///< the rows come in a moment
    bool m_isSearching = false;
    bool m_isSearchWanted = false; ///< of what changed since the search under way began
    std::optional<TextDraft> m_draft; ///< brought back from before the program ended, to be shown with its example
    bool m_isDialogWanted = false; ///< that may have been open when the program ended
    std::optional<Error> m_fault; ///< why there is nothing to show

    ExamplesModel m_model;
    ExampleDesk m_desk;
    SimilarFilter m_similar;
    QTimer m_searchTimer; ///< counts follow a change after a pause
    QTimer m_chooseTimer; ///< so does the selection
    QTimer m_saveTimer; ///< the place is kept soon, since a program may end at any moment
    bool m_isRestored = false; ///< before, what is shown is not what the person left

    QSplitter *m_splitter;
    FilterBar *m_filter;
    FacetList *m_facets;
    TrainingCard *m_training;
    ExamplesList *m_list;
    BulkBar *m_bulk;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
    QStackedWidget *m_contentOrBeginning;
    ExampleDetail *m_detail;
    QPushButton *m_add;
    QPushButton *m_export;
    FindFlow *m_finding;
    QPushButton *m_find;
    std::unique_ptr<ExampleDialogs> m_dialogs;
    std::unique_ptr<ExampleActions> m_actions;
};

} // namespace likeness
