// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/list/source_list.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace likeness {

class EmptyState;

/// The list of files with what finds and filters them.
class ListPane final : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(SourceList *list, QWidget *parent = nullptr);

    /// A card below the list.
    void addCard(QWidget *card);
    /// Counts anew and says so where the filter leaves nothing.
    void refresh();
    void focusFind();
    /// False if nothing was filtered.
    bool clearFilter();
    void setShow(SourceFilter::Show show);
    QString words() const;
    void setWords(const QString &words);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeFilter();
    void applyFilter();

    SourceList *m_list;
    QLineEdit *m_find;
    QComboBox *m_show;
    QPushButton *m_needsReview;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QVBoxLayout *m_cards;
};

} // namespace likeness
