// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QPixmap>
#include <QTreeView>

#include <functional>

namespace likeness {

/// Uses the page of trainings as a person would: by its words and keys.
class TrainingDriver final {
public:
    explicit TrainingDriver(QWidget &page) : m_page(page) { }

    /// By its word, such as "Where".
    void goTo(const QString &step) const;
    /// Which one is shown.
    QString step() const;
    void click(const QString &text) const;
    QAbstractButton *button(const QString &text) const;
    QDialog *dialog() const;
    QDialog *awaitDialog() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// What is to be read, in a dialog where one is open: labels, buttons that are chosen, fields.
    QString words() const;
    bool waitForWords(const QString &part) const;
    bool waitFor(const std::function<bool()> &isMet) const;
    /// The rows of a list or table as a screen reader says them.
    QStringList rows(const QString &name) const;
    QAbstractItemView *view(const QString &name) const;
    void type(const QString &field, const QString &text) const;
    bool isStartPossible() const;

private:
    QWidget &place() const;

    QWidget &m_page;
};

} // namespace likeness
