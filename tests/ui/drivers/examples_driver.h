// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QDialog>
#include <QListView>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QStringList>

namespace likeness {

/// Uses the page of examples as a person would: by its keys, what it shows and its accessible names.
class ExamplesDriver final {
public:
    explicit ExamplesDriver(QWidget &page) : m_page(page) { }

    QListView *list() const;
    QListView *facets() const;
    /// The rows as a screen reader says them.
    QStringList rows() const;
    /// The second word of each: New, Accepted, Rejected.
    QStringList states() const;
    int currentRow() const;
    int selectedCount() const;
    void select(int row) const;
    /// Presses a key in the list.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Types a query and waits for what it finds.
    void filter(const QString &query) const;
    /// Chooses a facet by a part of its sentence.
    void chooseFacet(const QString &part) const;
    QString facet(const QString &part) const;
    /// The field of the detail: "Reply to" or "Said".
    QPlainTextEdit *field(const QString &name) const;
    /// The same in the dialog that is open.
    QPlainTextEdit *dialogField(const QString &name) const;
    /// Writes into a field and leaves it.
    void write(const QString &field, const QString &text) const;

    QAbstractButton *button(const QString &text) const;
    void click(const QString &text) const;
    QDialog *dialog() const;
    void type(const QString &field, const QString &text) const;
    /// What the visible labels say.
    QString words() const;

    /// Until nothing is being looked for any more; false if that takes too long.
    bool settle() const;
    bool waitForWords(const QString &part) const;
    bool waitForRows(int count) const;
    QPixmap picture() const;

private:
    QWidget &place() const;

    QWidget &m_page;
};

} // namespace likeness
