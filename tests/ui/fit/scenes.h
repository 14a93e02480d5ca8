// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"
#include "ui/shell/main_window.h"

#include <QDir>

#include <functional>

class QListView;

namespace likeness {

/// Everything that the window can show: each page, section and dialog in its states, whatever language it speaks. What
/// looks at all of it, by eye or by measure, walks through here, so that nothing is looked at by one and not by the
/// other.
class Scenes final {
public:
    /// Is told the scene's name and what is to be looked at, a window of its own.
    using Visit = std::function<void(const QString &name, QWidget &what)>;

    /// The folder is for files that dialogs write.
    Scenes(MainWindow &window, QDir folder, Visit visit);

    /// What stands before the library is open, or in its place.
    static void walkOutside(const Visit &visit);
    /// A library without an avatar; afterwards one has been made, which has no sources.
    void walkEmpty();
    /// Loads the sample and decides on two examples; nothing is shown to the visitor.
    void readSample();
    // All that follows needs the sample.
    void walkPages();
    void walkSources();
    void walkExamples();
    void walkSettings();
    void walkPrompt();
    void walkAsking();
    void walkWork();
    void walkDialogs();
    void walkBackup();

private:
    static SendPreview preview();
    void seeAnswers();
    void seeSheet(const QString &name, const SendPreview &shown);
    void see(const QString &name);
    void writeExample(const QString &reply);
    void seeDialog(const QString &name, const QString &actionId);
    void go(const QString &pageId);
    void trigger(const QString &actionId);
    QWidget *dialog() const;
    QWidget *awaitDialog() const;
    void closeDialog() const;
    void answerFile(const QString &path);
    void typePassphrase();
    QListView *listOf(const QString &pageId) const;
    void filter(const QString &query);

    MainWindow &m_window;
    QDir m_folder;
    Visit m_visit;
};

/// Gives layouts and what they ask for from elsewhere the time to settle.
void settle();

} // namespace likeness
