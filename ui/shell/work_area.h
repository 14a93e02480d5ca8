// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exporter.h"
#include "ui/drop/paste_box.h"
#include "ui/examples/examples_page.h"
#include "ui/sources/sources_page.h"

#include <QStackedWidget>

namespace likeness {

class Avatars;
class WelcomePage;
class WindowSettings;

/// The two pages of an avatar side by side, or the welcome where there is nothing to show yet. What one page did, the
/// other learns here.
class WorkArea final : public QStackedWidget {
    Q_OBJECT
public:
    WorkArea(Avatars &avatars, Importer &importer, Examples &examples, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    /// Reads on what a former run left unread.
    void goOn() { m_sourcesPage->goOn(); }
    void add(const QStringList &paths);
    /// Files as they are; pictures and texts without a file through the paste box.
    void add(const DropContent &content);
    ExamplesPage &examplesPage() { return *m_examplesPage; }
    /// Moves the focus to the next of the three panes, or back.
    void focusPane(int step);
    void restore(const WindowSettings &settings);
    void save(WindowSettings &settings) const;

Q_SIGNALS:
    void filesWanted();
    void sampleWanted();
    void told(const QString &sentence);
    void failed(const likeness::Error &error);

private:
    void connectPages();
    void showWhatThereIs();
    void learnSelf(const QString &name);
    void finishFind(const FindReport &report);

    Avatars &m_avatars;
    Importer &m_importer;
    QString m_avatarId;
    PasteBox m_pasteBox;
    std::optional<ImportSummary> m_summary; ///< of an import whose examples are being looked for
    /// Since the last import was told of; unknown where the import was for an avatar that was left meanwhile.
    std::optional<int> m_newExamples = 0;
    WelcomePage *m_welcome;
    QSplitter *m_panes;
    SourcesPage *m_sourcesPage;
    ExamplesPage *m_examplesPage;
};

} // namespace likeness
