// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QPixmap>
#include <QStringList>

class QAbstractButton;
class QListView;
class QMimeData;
class QWidget;

namespace likeness {

class MainWindow;

/// Uses the window as a person would: by what it shows and by its accessible names. Waits for what should come, never
/// for a time to pass.
class WindowDriver final {
public:
    explicit WindowDriver(MainWindow &window) : m_window(window) { }

    MainWindow &window() const { return m_window; }

    /// Holds files over the window; returns the sentence that is shown before they are let go.
    QString holdOver(const QStringList &paths) const;
    void drop(const QStringList &paths) const;
    void drop(const QMimeData &data) const;

    /// Makes an avatar through the dialog that is asked for.
    bool makeAvatar(const QString &name) const;
    void click(const QString &buttonText) const;
    void choose(const QString &menuText) const;
    /// Takes an entry of a combo box.
    void chooseIn(const QString &comboName, const QString &entry) const;
    /// The visible button with this text, whatever its mnemonic; null if there is none.
    QAbstractButton *button(const QString &text) const;
    QWidget *dialog() const;

    /// Shows a page by its name in the rail.
    void go(const QString &page) const;
    QString page() const;
    /// The lists of the pages, wherever the window stands.
    QListView *sources() const;
    QListView *examples() const;
    QStringList rows(const QListView *list) const;
    /// On the list's page.
    void select(QListView *list, int row) const;
    /// Presses a key in the list of examples.
    void press(Qt::Key key) const;
    /// Types a query of the examples and waits for what it finds.
    void filter(const QString &query) const;
    /// Chooses a facet of the examples by a part of its sentence.
    void chooseFacet(const QString &part) const;
    QString toast() const;
    /// The text of every visible label, for what the page that is shown says.
    QString words() const;

    bool waitForExamples(int least) const;
    bool waitForToast(const QString &part) const;
    bool waitForWords(const QString &part) const;

    /// Exports into a file through the dialog.
    void exportTo(const QString &path, const QString &scope = {}) const;
    QPixmap picture() const;
    /// Saves it, in both themes, in the folder that LIKENESS_PICTURES names; does nothing without one.
    void keepPictures(const QString &name) const;

private:
    MainWindow &m_window;
};

/// How long a person's patience is taken to last; nothing waits that long when all is well.
constexpr int patience = 60'000;

} // namespace likeness
