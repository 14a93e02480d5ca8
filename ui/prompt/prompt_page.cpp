// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/prompt_page.h"

#include "services/examples.h"
#include "services/models/models.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_page.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/notices.h"
#include "ui/prompt/prompt_actions.h"
#include "ui/prompt/style/style_panel.h"
#include "ui/prompt/text/diff_view.h"
#include "ui/prompt/text/prompt_editor.h"

#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int keepEvery = 2000; ///< milliseconds
constexpr int styleAfter = 800;

QWidget *pane(QWidget *content, QPalette::ColorRole ground)
{
    auto *pane = new QWidget;
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(ground);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(content);
    return pane;
}

} // namespace

PromptPage::PromptPage(const Services &services, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_services(services),
      m_context(context),
      m_desk(services.prompts, context),
      m_traits(services.prompts, context, *this),
      m_flow({services.prompts, services.analyst, services.questions, services.models}, context, *this),
      m_splitter(new QSplitter),
      m_list(new QListView),
      m_editor(new PromptEditor),
      m_diff(new DiffView),
      m_textOrDiff(new QStackedWidget),
      m_contentOrBeginning(new QStackedWidget),
      m_style(new StylePanel),
      m_banner(new Banner),
      m_analyse(new QPushButton(tr("A&nalyse style..."))),
      m_save(new QPushButton(tr("&Save as version")))
{
    m_contentOrBeginning->addWidget(makeContent());
    m_contentOrBeginning->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *notice = new QHBoxLayout;
    notice->setContentsMargins(space::wide, 0, space::wide, 0);
    notice->addWidget(m_banner);
    column->addLayout(notice);
    column->addSpacing(space::small);
    column->addWidget(m_contentOrBeginning, 1);
    m_banner->hide();
    m_save->setProperty("isPrimary", true);
    m_keepTimer.setSingleShot(true);
    m_keepTimer.setInterval(keepEvery);
    m_styleTimer.setSingleShot(true);
    m_styleTimer.setInterval(styleAfter);
    m_actions = std::make_unique<PromptActions>(PromptActions::Parts{m_context, *this, *m_list});
    connectParts();
    connectFlow();
}

PromptPage::~PromptPage() = default;

QWidget *PromptPage::makeContent()
{
    constexpr int leastList = 150;
    constexpr int leastText = 300;
    constexpr int leastStyle = 220;
    m_list->setObjectName(QStringLiteral("versions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VersionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Versions"));
    m_textOrDiff->addWidget(m_editor);
    m_textOrDiff->addWidget(m_diff);
    m_splitter->addWidget(pane(m_list, QPalette::Window));
    m_splitter->addWidget(pane(m_textOrDiff, QPalette::Base));
    m_splitter->addWidget(pane(m_style, QPalette::Window));
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setChildrenCollapsible(false);
    const QVector<int> least{leastList, leastText, leastStyle};
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->widget(i)->setMinimumWidth(least[i]);
    return m_splitter;
}

/// In place of everything while there is no prompt.
QWidget *PromptPage::makeEmpty()
{
    auto *empty = new EmptyPage({QStringLiteral("edit"), tr("No prompt yet."),
                                 tr("The prompt tells a model who it is and how it writes. It can begin with what was "
                                    "counted in your examples, on this computer.")});
    const auto offer = [this, empty](const QString &words, void (PromptPage::*act)()) {
        connect(empty->addAction(words), &QPushButton::clicked, this, act);
    };
    offer(tr("Start from the style &card"), &PromptPage::startFromStyle);
    offer(tr("&Write it yourself"), &PromptPage::startBlank);
    offer(tr("Analyse s&tyle..."), &PromptPage::analyse);
    return empty;
}

void PromptPage::connectParts()
{
    connect(&m_services.prompts, &Prompts::changed, this, [this](const QString &avatarId) {
        if (avatarId != m_avatarId || m_isKeeping)
            return;
        load();
        followEdits();
    });
    connect(&m_services.models, &Models::changed, this, [this] {
        if (m_fault && (m_fault->kind == ErrorKind::KeyRefused || m_fault->kind == ErrorKind::NoKey))
            m_fault.reset(); // accounts, keys or what they offer are others
        showMeter();
        showBanner();
    });
    connect(&m_services.examples, &Examples::changed, this, [this](const QString &avatarId) {
        if (avatarId == m_avatarId && isVisible())
            m_styleTimer.start();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PromptPage::followCurrent);
    connect(m_editor, &PromptEditor::edited, this, &PromptPage::takeTyping);
    connect(m_diff, &DiffView::closeWanted, this, [this] { escape(); });
    connect(m_style, &StylePanel::evidenceWanted, this, &PromptPage::showEvidence);
    connect(m_style, &StylePanel::editWanted, this, &PromptPage::editTrait);
    connect(&m_traits, &TraitDesk::restored, this, &PromptPage::show);
    connect(m_banner, &Banner::actionChosen, this, &PromptPage::actOnBanner);
    connect(m_analyse, &QPushButton::clicked, this, &PromptPage::analyse);
    connect(m_save, &QPushButton::clicked, this, &PromptPage::save);
    connect(&m_desk, &PromptDesk::restored, this, &PromptPage::show);
    connect(&m_keepTimer, &QTimer::timeout, this, &PromptPage::keepTyped);
    connect(&m_styleTimer, &QTimer::timeout, this, &PromptPage::countStyle);
}

void PromptPage::connectFlow()
{
    connect(&m_flow, &AnalysisFlow::runningChanged, this, [this] {
        m_wait.clear();
        if (m_flow.isRunning())
            m_style->hideAnalysis();
        Q_EMIT activityChanged(m_flow.isRunning());
        showText();
    });
    connect(&m_flow, &AnalysisFlow::grew, this, &PromptPage::takeGrowth);
    connect(&m_flow, &AnalysisFlow::waits, this, [this](const QString &sentence) {
        const bool isNew = m_wait.isEmpty();
        m_wait = sentence;
        if (isNew)
            showBanner();
        else
            m_banner->say(Banner::Tone::Info, m_wait, tr("Stop")); // read out once, not each second
    });
    connect(&m_flow, &AnalysisFlow::finished, this, [this](const StyleAnalysis &analysis) {
        m_fault = analysis.cutBy && analysis.cutBy->kind != ErrorKind::Cancelled ? analysis.cutBy : std::nullopt;
        m_style->showAnalysis(analysis);
        load();
    });
    connect(&m_flow, &AnalysisFlow::failed, this, [this](const Error &error) {
        m_fault = error;
        m_context.notices.tellError(error, ErrorPlace::Service); // its details stand in Help > Recent activity
        showBanner();
    });
}

} // namespace likeness
