// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/common/page.h"
#include "ui/common/page_context.h"
#include "ui/examples/examples_model.h"

#include <QTimer>

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace likeness {

class Avatars;
class EmptyState;
class ExampleDetail;
class ExamplesList;
class Exporter;
class FacetBar;
class TextLabel;

/// What was learned from an avatar's sources: looked through, filtered, decided on and corrected, with the keyboard
/// alone if the person likes.
class ExamplesPage final : public WindowPage {
    Q_OBJECT
public:
    ExamplesPage(Examples &examples, Exporter &exporter, Avatars &avatars, const PageContext &context,
                 QWidget *parent = nullptr);

    QString title() const override { return tr("Examples"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    QList<QWidget *> panes() override;
    void saveState() override;
    bool escape() override;
    void focusFilter();
    ExampleStats stats() const { return m_stats; }

private:
    QWidget *makeMiddle();
    void addActions();
    void exportExamples();
    void connectParts();
    void refresh();
    void showRows(const QVector<Example> &examples);
    void showCounts();
    void showEmptiness();
    void applyFilter();
    void setState(ExampleState state);
    void setCategory(Category category);
    void refreshSelection();
    void report(const Result<> &done);

    Examples &m_examples;
    Exporter &m_exporter;
    Avatars &m_avatars;
    PageContext m_context;
    QString m_avatarId;
    ExampleQuery m_query;
    ExampleStats m_stats;
    QTimer m_selectionTimer;

    ExamplesModel m_model;
    QSplitter *m_splitter;
    ExamplesList *m_list;
    ExampleDetail *m_detail;
    FacetBar *m_facets;
    QLineEdit *m_filter;
    TextLabel *m_filterFault;
    QPushButton *m_export;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
};

} // namespace likeness
