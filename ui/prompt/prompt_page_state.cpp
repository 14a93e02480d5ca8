// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell asks of the page in prompt_page.h, what is remembered of it, and what it says above the text.
#include "services/models/models.h"
#include "ui/common/notices/banner.h"
#include "ui/common/notices/error_text.h"
#include "ui/common/page/navigator.h"
#include "ui/common/window_settings.h"
#include "ui/prompt/prompt_actions.h"
#include "ui/prompt/prompt_page.h"
#include "ui/prompt/style/style_panel.h"
#include "ui/prompt/text/diff_view.h"
#include "ui/prompt/text/prompt_editor.h"

#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace likeness {

namespace {

const QString splitterName = QStringLiteral("promptPanes");
const QString currentName = QStringLiteral("prompt/current");

} // namespace

QString PromptPage::status() const
{
    QString active;
    for (const PromptVersion &version : m_versions) {
        if (version.id == m_activeId)
            active = versionName(version);
    }
    if (active.isEmpty())
        return m_versions.isEmpty() ? QString() : tr("No version is active");
    return tr("%1 is active. Chats are answered with it.").arg(active);
}

QList<QWidget *> PromptPage::headerWidgets()
{
    return {m_analyse, m_save};
}

QList<QWidget *> PromptPage::panes()
{
    return {m_list, m_textOrDiff, m_style};
}

void PromptPage::setAvatar(const QString &avatarId)
{
    keepTyped();
    m_flow.setAvatar(avatarId);
    m_desk.setAvatar(avatarId);
    m_avatarId = avatarId;
    m_shownId.clear();
    m_versions.clear();
    m_drafts.clear();
    m_activeId.clear();
    m_card = {};
    m_edits = m_services.prompts.styleEdits(avatarId).value_or(StyleEdits());
    m_fault.reset();
    m_model.replaceRows({});
    m_style->hideAnalysis();
    m_style->showReason({});
    m_textOrDiff->setCurrentWidget(m_editor);
    load();
    if (isVisible())
        countStyle();
}

void PromptPage::saveState()
{
    keepTyped();
    m_context.settings.save(*m_splitter, splitterName);
    if (!m_avatarId.isEmpty())
        m_context.settings.setLayout(m_avatarId, currentName, m_shownId);
}

void PromptPage::restoreState()
{
    if (!m_context.settings.restore(*m_splitter, splitterName)) {
        constexpr int listWidth = 190;
        constexpr int textWidth = 500;
        constexpr int styleWidth = 280;
        m_splitter->setSizes({listWidth, textWidth, styleWidth});
    }
    const QString current = m_context.settings.layout(m_avatarId, currentName).toString();
    if (m_model.indexOf(current).isValid())
        show(current);
}

bool PromptPage::escape()
{
    if (m_textOrDiff->currentWidget() != m_diff)
        return m_editor->closeFind();
    m_textOrDiff->setCurrentWidget(m_editor);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void PromptPage::showEvent(QShowEvent *event)
{
    WindowPage::showEvent(event);
    showMeter();
    showBanner();
    countStyle();
}

void PromptPage::focusText()
{
    m_textOrDiff->setCurrentWidget(m_editor);
    m_editor->focusText();
}

void PromptPage::findStep(int step)
{
    m_textOrDiff->setCurrentWidget(m_editor);
    m_editor->find(step);
}

void PromptPage::analyse()
{
    keepTyped();
    m_fault.reset();
    showBanner();
    m_flow.start();
}

void PromptPage::showBanner()
{
    const bool wasShown = !m_banner->isHidden();
    const QString before = m_banner->text();
    const PromptDraft *draft = shownDraft();
    m_banner->show();
    if (m_flow.isRunning()) {
        m_banner->say(Banner::Tone::Info,
                      m_wait.isEmpty() ? tr("The draft is being written. Yours stay as they are.") : m_wait,
                      tr("Stop"));
    } else if (m_fault) {
        const ErrorText text = errorText(*m_fault, ErrorPlace::Service);
        const bool isNoKey = m_fault->kind == ErrorKind::NoKey;
        m_banner->say(isNoKey ? Banner::Tone::Info : Banner::Tone::Danger, text.sentence, text.actionLabel);
    } else if (draft && draft->isPartial) {
        m_banner->say(Banner::Tone::Warning,
                      tr("This draft was stopped halfway. It can be finished by hand, or written anew."),
                      tr("Analyse again..."));
    } else if (m_services.models.choice(ModelUse::Analysis).accountId.isEmpty()) {
        m_banner->say(Banner::Tone::Info,
                      tr("Add an account to have a model analyse the style. The style card needs none."),
                      tr("Add an account..."));
    } else {
        m_banner->hide();
    }
    m_analyse->setEnabled(!m_flow.isRunning());
    if (!m_banner->isHidden() && isVisible() && (!wasShown || m_banner->text() != before)) {
        QAccessibleEvent alert(m_banner, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void PromptPage::actOnBanner()
{
    if (m_flow.isRunning())
        return m_flow.cancel();
    if (!m_fault) {
        const PromptDraft *draft = shownDraft();
        if (draft && draft->isPartial)
            return analyse();
        return m_context.navigator.openSettings(QStringLiteral("accounts"));
    }
    switch (errorText(*m_fault, ErrorPlace::Service).action) {
    case ErrorAction::AddKey:
    case ErrorAction::ReplaceKey:
        return m_context.navigator.openSettings(QStringLiteral("accounts"));
    case ErrorAction::ChangeLimit:
        return m_context.navigator.openSettings(QStringLiteral("spending"));
    default:
        return analyse();
    }
}

} // namespace likeness
