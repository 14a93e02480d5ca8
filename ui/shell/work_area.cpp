// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_area.h"

#include "services/avatars.h"
#include "ui/shell/import_words.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/window_settings.h"

#include <QListView>

namespace likeness {

namespace {

constexpr int sourcesWidth = 290;
constexpr int middleWidth = 560;
constexpr int detailWidth = 328;
constexpr int leastSourcesWidth = 220;
constexpr int widestSources = 360;
const QString panesName = QStringLiteral("panes");
const QString examplesName = QStringLiteral("examples");

} // namespace

WorkArea::WorkArea(Avatars &avatars, Importer &importer, Examples &examples, QWidget *parent)
    : QStackedWidget(parent),
      m_avatars(avatars),
      m_importer(importer),
      m_welcome(new WelcomePage),
      m_panes(new QSplitter),
      m_sourcesPage(new SourcesPage(importer)),
      m_examplesPage(new ExamplesPage(examples))
{
    m_panes->addWidget(m_sourcesPage);
    m_panes->addWidget(m_examplesPage);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 3);
    m_panes->setChildrenCollapsible(false);
    m_sourcesPage->setMinimumWidth(leastSourcesWidth);
    m_sourcesPage->setMaximumWidth(widestSources);
    addWidget(m_welcome);
    addWidget(m_panes);
    connectPages();
}

void WorkArea::connectPages()
{
    connect(m_welcome, &WelcomePage::filesWanted, this, &WorkArea::filesWanted);
    connect(m_welcome, &WelcomePage::sampleWanted, this, &WorkArea::sampleWanted);
    connect(m_sourcesPage, &SourcesPage::addWanted, this, &WorkArea::filesWanted);
    connect(m_sourcesPage, &SourcesPage::failed, this, &WorkArea::failed);
    connect(m_sourcesPage, &SourcesPage::fileRead, m_examplesPage, &ExamplesPage::findSoon);
    connect(m_sourcesPage, &SourcesPage::selfChosen, this, &WorkArea::learnSelf);
    connect(m_sourcesPage, &SourcesPage::finished, this, [this](const ImportSummary &summary) {
        m_summary = summary;
        m_examplesPage->findNow();
    });
    connect(m_examplesPage, &ExamplesPage::found, this, &WorkArea::finishFind);
    connect(m_examplesPage, &ExamplesPage::failed, this, &WorkArea::failed);
}

void WorkArea::setAvatar(const QString &avatarId)
{
    if (avatarId != m_avatarId && (m_importer.isBusy() || m_summary))
        m_newExamples.reset();
    m_avatarId = avatarId;
    m_examplesPage->setAvatar(avatarId);
    m_sourcesPage->setAvatar(avatarId);
    showWhatThereIs();
}

void WorkArea::showWhatThereIs()
{
    const bool hasNothing = m_sourcesPage->count() == 0 && m_examplesPage->stats().total == 0;
    const bool isEmpty = hasNothing && !m_importer.isBusy();
    setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_welcome) : m_panes);
}

void WorkArea::add(const QStringList &paths)
{
    setCurrentWidget(m_panes);
    if (!m_importer.isBusy() && !m_summary)
        m_newExamples = 0;
    m_sourcesPage->add(paths);
}

void WorkArea::add(const DropContent &content)
{
    if (!content.paths.isEmpty())
        return add(content.paths);
    const Result<QString> kept = m_pasteBox.keep(content);
    if (kept)
        add(QStringList{*kept});
    else
        Q_EMIT failed(kept.error());
}

void WorkArea::learnSelf(const QString &name)
{
    const Result<> done = m_avatars.addSelfNames(m_avatarId, {name});
    if (!done) {
        Q_EMIT failed(done.error());
        return;
    }
    m_examplesPage->findNow();
}

void WorkArea::finishFind(const FindReport &report)
{
    m_sourcesPage->askForSelf(report.unknownSpeakers);
    if (m_newExamples)
        *m_newExamples += report.added;
    if (!m_summary)
        return;
    const QString sentence = importSentence(*std::exchange(m_summary, std::nullopt), std::exchange(m_newExamples, 0));
    if (!sentence.isEmpty())
        Q_EMIT told(sentence);
    showWhatThereIs();
}

void WorkArea::focusPane(int step)
{
    const QList<QWidget *> panes{m_sourcesPage, m_examplesPage->widget(0), m_examplesPage->widget(1)};
    qsizetype current = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i]->isAncestorOf(focusWidget()))
            current = i;
    }
    QWidget *next = panes[(current + step + panes.size()) % panes.size()];
    auto *list = next->findChild<QListView *>();
    QWidget *target = list ? static_cast<QWidget *>(list) : next->nextInFocusChain();
    target->setFocus(Qt::ShortcutFocusReason);
}

void WorkArea::restore(const WindowSettings &settings)
{
    if (!settings.restore(*m_panes, panesName))
        m_panes->setSizes({sourcesWidth, middleWidth + detailWidth});
    if (!settings.restore(*m_examplesPage, examplesName))
        m_examplesPage->setSizes({middleWidth, detailWidth});
}

void WorkArea::save(WindowSettings &settings) const
{
    settings.save(*m_panes, panesName);
    settings.save(*m_examplesPage, examplesName);
}

} // namespace likeness
