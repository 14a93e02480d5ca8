// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace likeness {

class FlowLayout;

/// A term of the query with a cross that takes it out.
class TermChip final : public QAbstractButton {
    Q_OBJECT
public:
    TermChip(const QString &word, const QString &term, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The terms of the query as words, each of which can be taken out, and all of them at once.
class TermChips final : public QWidget {
    Q_OBJECT
public:
    explicit TermChips(QWidget *parent = nullptr);
    /// Hides itself where the query is empty.
    void showQuery(const QString &query);
    /// What the shown examples are like; empty: they need not be like one.
    void showSimilar(const QString &words);

Q_SIGNALS:
    /// What the query is without what was taken out.
    void queryChosen(const QString &query);
    void similarCleared();

private:
    void rebuild();
    void addTerms();
    void addSimilar();

    FlowLayout *m_flow;
    QString m_query;
    QString m_similar;
};

} // namespace likeness
