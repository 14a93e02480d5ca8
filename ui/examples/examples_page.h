// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"
#include "ui/examples/examples_model.h"

#include <QSplitter>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace likeness {

class EmptyState;
class ExampleDetail;
class ExamplesList;
class FacetBar;
class TextLabel;

/// What was learned from an avatar's sources: looked through, filtered, decided on and corrected, with the keyboard
/// alone if the person likes.
class ExamplesPage final : public QSplitter {
    Q_OBJECT
public:
    explicit ExamplesPage(Examples &examples, QWidget *parent = nullptr);

    /// Shows another avatar's examples and looks through its sources.
    void setAvatar(const QString &avatarId);
    /// Looks through the sources again, at most every two seconds however often it is asked.
    void findSoon();
    void findNow();
    void focusFilter();
    ExampleStats stats() const { return m_stats; }

Q_SIGNALS:
    void exportWanted();
    void sampleWanted();
    void found(const likeness::FindReport &report);
    void failed(const likeness::Error &error);

private:
    QWidget *makeMiddle();
    QWidget *makeHeader();
    void connectParts();
    void refresh();
    void showRows(const QVector<Example> &examples);
    void showCounts();
    void showEmptiness();
    void applyFilter();
    void setState(ExampleState state);
    void setCategory(Category category);
    void finishFind(const QString &avatarId, const Result<FindReport> &report);
    void refreshSelection();
    void report(const Result<> &done);

    Examples &m_examples;
    QString m_avatarId;
    ExampleQuery m_query;
    ExampleStats m_stats;
    QTimer m_findTimer;
    QTimer m_selectionTimer;
    bool m_isFinding = false;
    bool m_isFindWanted = false;

    ExamplesModel m_model;
    ExamplesList *m_list;
    ExampleDetail *m_detail;
    FacetBar *m_facets;
    QLineEdit *m_filter;
    TextLabel *m_filterFault;
    TextLabel *m_summary;
    QPushButton *m_export;
    EmptyState *m_empty;
    QStackedWidget *m_listOrEmpty;
};

} // namespace likeness
