// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "services/privacy.h"
#include "ui/common/actions/actions.h"
#include "ui/common/empty_state.h"
#include "ui/common/tokens.h"
#include "ui/settings/backup_flow.h"
#include "ui/settings/lock/idle_lock.h"
#include "ui/settings/sections/accounts_section.h"
#include "ui/settings/sections/general_section.h"
#include "ui/settings/sections/local_models_section.h"
#include "ui/settings/sections/models_section.h"
#include "ui/settings/sections/privacy_section.h"
#include "ui/settings/sections/reading_section.h"
#include "ui/settings/sections/shortcuts_section.h"
#include "ui/settings/sections/spending_section.h"
#include "ui/settings/sections/trash_section.h"

#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int listWidth = 200;
constexpr int widestText = 760; ///< longer lines are hard to read

} // namespace

SettingsPage::SettingsPage(const SettingsServices &services, const PageContext &context, QWidget *parent)
    : WindowPage(parent),
      m_context(context),
      m_search(new QLineEdit),
      m_list(new QListWidget),
      m_scroll(new QScrollArea),
      m_body(new QWidget),
      m_nothing(new EmptyState)
{
    layOut();
    addSections(services);
    addActions(services.privacy);
    new IdleLock(services.privacy, this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showSections);
    connect(m_nothing, &EmptyState::actionChosen, m_search, &QLineEdit::clear);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_search->clear();
        showSections();
    });
    m_list->setCurrentRow(0);
    fitList();
}

void SettingsPage::layOut()
{
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::medium);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, space::large, 0);
    column->setSpacing(0);
    m_body->setMaximumWidth(widestText);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Settings"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::wide, space::small, space::wide, space::wide);
    row->setSpacing(space::wide);
    auto *leftPane = new QWidget;
    leftPane->setLayout(left);
    left->setContentsMargins(0, 0, 0, 0);
    row->addWidget(leftPane);
    row->addWidget(m_scroll, 1);
}

void SettingsPage::addSections(const SettingsServices &services)
{
    auto *backups = new BackupFlow(services.privacy, services.avatars, m_context, this);
    auto *accounts = new AccountsSection(services.accounts, services.models, m_context);
    m_sections = {
        new GeneralSection(m_context.appearance, m_context.settings),
        accounts,
        new SpendingSection(services.budget, services.models, services.accounts, services.trainings, m_context),
        new ModelsSection(services.models, services.accounts, m_context),
        new PrivacySection(services.privacy, services.avatars, services.transfers, *backups, m_context),
        new ReadingSection(services.sources, m_context),
        new TrashSection(services.sources, services.examples, m_context),
        new ShortcutsSection(m_context.actions)};
    if (services.localModels != nullptr)
        m_sections.insert(4, new LocalModelsSection(*services.localModels, m_context));
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    for (SettingsSection *section : std::as_const(m_sections)) {
        m_list->addItem(section->title());
        column->addWidget(section);
    }
    m_nothing->say(tr("No setting matches."), tr("Clear the search"));
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_context.actions.add({u"file.backUp"_qs, menus::file(), tr("&Back up..."), {}, {}, 5}, nullptr,
                          [backups] { backups->backUp(); });
    m_context.actions.add({u"accounts.add"_qs, menus::tools(), tr("&Add an account..."), {}, {}, 5}, nullptr,
                          [accounts] { accounts->addAccount(); });
    m_context.actions.add({u"file.openBackup"_qs, menus::file(), tr("Open a bac&kup..."), {}, {}, 5}, nullptr,
                          [backups] { backups->openBackup(); });
}

void SettingsPage::addActions(Privacy &privacy)
{
    Actions &actions = m_context.actions;
    actions.add({u"file.lock"_qs, menus::file(), tr("&Lock now"), QKeySequence(Qt::CTRL | Qt::Key_L), {}, 8}, nullptr,
                [&privacy] { privacy.lock(); });
    actions.add({u"settings.find"_qs, menus::edit(), tr("&Search settings"), QKeySequence::Find}, this,
                [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
}

void SettingsPage::setAvatar(const QString &avatarId)
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->setAvatar(avatarId);
}

QList<QWidget *> SettingsPage::panes()
{
    return {m_search, m_list, m_body};
}

void SettingsPage::reveal(const Place &place)
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i]->id() == place.section)
            m_list->setCurrentRow(i);
    }
}

bool SettingsPage::escape()
{
    const bool hadText = !m_search->text().isEmpty();
    m_search->clear();
    return hadText;
}

/// The names of the sections are never cut off.
void SettingsPage::fitList()
{
    m_list->parentWidget()->setFixedWidth(qMax(listWidth, m_list->sizeHintForColumn(0) + space::small));
}

void SettingsPage::changeEvent(QEvent *event)
{
    WindowPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitList();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    showSections();
}

void SettingsPage::showSections()
{
    const QString words = m_search->text().trimmed();
    bool isAny = false;
    for (int i = 0; i < m_sections.size(); ++i) {
        SettingsSection *section = m_sections[i];
        const bool isMatch = section->search(words);
        const bool isShown = words.isEmpty() ? i == m_list->currentRow() : isMatch;
        section->setVisible(isShown);
        if (isShown && isVisible())
            section->refresh();
        isAny = isAny || isShown;
    }
    m_nothing->setVisible(!isAny);
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace likeness
