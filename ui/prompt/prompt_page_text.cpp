// SPDX-License-Identifier: GPL-3.0-or-later
// What prompt_page.h does with texts: showing, typing, comparing, and keeping.
#include "services/exporter.h"
#include "services/models/models.h"
#include "ui/common/notices/notices.h"
#include "ui/common/rows/choose_row.h"
#include "ui/common/window_settings.h"
#include "ui/prompt/prompt_actions.h"
#include "ui/prompt/prompt_page.h"
#include "ui/prompt/text/diff_view.h"
#include "ui/prompt/text/prompt_editor.h"
#include "ui/prompt/versions/version_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace likeness {

namespace {

template <typename Item> const Item *found(const QVector<Item> &items, const QString &id)
{
    const auto it = std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return it == items.end() ? nullptr : &*it;
}

} // namespace

const PromptVersion *PromptPage::shownVersion() const
{
    return found(m_versions, m_shownId);
}

const PromptDraft *PromptPage::shownDraft() const
{
    return found(m_drafts, m_shownId);
}

QString PromptPage::shownText() const
{
    return m_editor->text();
}

void PromptPage::load()
{
    if (m_avatarId.isEmpty())
        return;
    const auto versions = m_services.prompts.list(m_avatarId);
    const auto drafts = m_services.prompts.drafts(m_avatarId);
    const auto active = m_services.prompts.active(m_avatarId);
    for (const auto *error : {versions ? nullptr : &versions.error(), drafts ? nullptr : &drafts.error(),
                              active ? nullptr : &active.error()}) {
        if (error)
            return m_context.notices.tellError(*error);
    }
    m_versions = *versions;
    m_drafts = *drafts;
    m_activeId = *active ? (*active)->id : QString();
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model.replaceRows(versionRows(m_versions, m_drafts, m_activeId));
    }
    const bool isThere = m_model.indexOf(m_shownId).isValid();
    const QString newest = m_model.rowCount() > 0 ? m_model.rows().first().id : QString();
    show(isThere ? m_shownId : !m_drafts.isEmpty() || m_activeId.isEmpty() ? newest : m_activeId);
    Q_EMIT statusChanged();
}

void PromptPage::show(const QString &id)
{
    if (id != m_shownId)
        keepTyped();
    m_shownId = id;
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid() && m_list->currentIndex() != index)
        chooseRow(*m_list, index);
    showText();
}

void PromptPage::followCurrent()
{
    const VersionRow *row = m_model.rowAt(m_list->currentIndex());
    if (row && row->id != m_shownId)
        show(row->id);
}

void PromptPage::showText()
{
    const PromptDraft *draft = shownDraft();
    const PromptVersion *version = shownVersion();
    const bool isWritten = m_flow.isRunning() && draft && draft->id == m_flow.draftId();
    if (!isWritten && !m_keepTimer.isActive())
        m_editor->setText(draft ? draft->text : version ? version->text : QString());
    m_editor->setWriting(isWritten);
    m_contentOrBeginning->setCurrentIndex(m_model.rowCount() == 0 && !m_flow.isRunning() ? 1 : 0);
    m_save->setEnabled(draft && !isWritten);
    m_save->setToolTip(draft ? QString() : tr("Change the text to make a draft, then save it as a version"));
    showSides();
    showBanner();
    m_actions->follow();
}

void PromptPage::showSides()
{
    QVector<DiffView::Side> sides;
    for (const VersionRow &row : m_model.rows()) {
        const PromptDraft *draft = found(m_drafts, row.id);
        const PromptVersion *version = found(m_versions, row.id);
        const QString name = row.isActive ? tr("%1 (active)").arg(row.title) : row.title;
        sides.append({row.id, name, draft ? draft->text : version ? version->text : QString()});
    }
    m_diff->setSides(sides);
}

void PromptPage::showMeter()
{
    const ModelChoice choice = m_services.models.choice(ModelUse::Chat);
    m_editor->setMeter(m_services.models.meter(choice.accountId, choice.model), choice.model);
}

/// A version never changes: typing into one begins a draft.
void PromptPage::takeTyping()
{
    if (m_flow.isRunning() && m_shownId == m_flow.draftId())
        return;
    if (shownDraft())
        return m_keepTimer.isActive() ? void() : m_keepTimer.start();
    const QScopedValueRollback keeping(m_isKeeping, true);
    const PromptVersion *version = shownVersion();
    const QString id = m_desk.addDraft(m_editor->text(), version ? version->id : QString(), PromptAuthor::Person);
    if (id.isEmpty())
        return;
    m_shownId = id;
    load();
}

void PromptPage::keepTyped()
{
    m_keepTimer.stop();
    const PromptDraft *draft = shownDraft();
    if (!draft || draft->text == m_editor->text() || draft->id == m_flow.draftId())
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    PromptDraft changed = *draft;
    changed.text = m_editor->text();
    const QString shown = m_shownId;
    if (m_desk.keepDraft(changed).isEmpty())
        return;
    m_drafts = m_services.prompts.drafts(m_avatarId).value_or(m_drafts);
    m_model.replaceRows(versionRows(m_versions, m_drafts, m_activeId));
    m_shownId = shown;
    if (const QModelIndex index = m_model.indexOf(shown); m_list->currentIndex() != index)
        chooseRow(*m_list, index); // the draft that was written in last stands first
}

void PromptPage::takeGrowth(const PromptDraft &draft)
{
    m_wait.clear();
    if (m_shownId != draft.id) {
        m_shownId = draft.id;
        load();
    }
    m_editor->setWriting(true);
    m_editor->setText(draft.text);
    showBanner();
}

void PromptPage::save()
{
    keepTyped();
    const PromptDraft *draft = shownDraft();
    if (!draft)
        return;
    if (draft->text.trimmed().isEmpty())
        return m_context.notices.say(tr("The draft is empty: there is nothing to save."));
    if (const auto version = m_desk.save(draft->id))
        show(version->id);
}

void PromptPage::compare()
{
    keepTyped();
    showSides();
    const PromptDraft *draft = shownDraft();
    const PromptVersion *version = shownVersion();
    QString before = m_activeId;
    if (before == m_shownId || before.isEmpty())
        before = draft ? draft->parentId : version ? version->parentId : QString();
    if (before.isEmpty() && m_model.rowCount() > 1)
        before = m_model.rows().last().id;
    m_diff->compare(before, m_shownId);
    m_textOrDiff->setCurrentWidget(m_diff);
    m_diff->setFocus(Qt::OtherFocusReason);
}

void PromptPage::startBlank()
{
    show(m_desk.addDraft(QString(), m_activeId, PromptAuthor::Person));
    focusText();
}

void PromptPage::duplicate()
{
    keepTyped();
    if (const QString text = m_editor->text(); !text.isEmpty())
        show(m_desk.addDraft(text, shownVersion() ? m_shownId : QString(), PromptAuthor::Person));
}

void PromptPage::remove()
{
    keepTyped();
    if (const PromptDraft *draft = shownDraft())
        m_desk.dropDraft(PromptDraft(*draft));
    else if (const PromptVersion *version = shownVersion(); version && version->id != m_activeId)
        m_desk.remove(PromptVersion(*version));
}

void PromptPage::rename()
{
    const PromptVersion *version = shownVersion();
    if (!version)
        return;
    auto *dialog = new VersionDialog(*version, window());
    connect(dialog, &VersionDialog::given, this, [this, version = *version](const QString &name, const QString &note) {
        m_desk.describe(version, name, note);
    });
    dialog->open();
}

void PromptPage::exportText()
{
    auto *chooser =
        new QFileDialog(window(), tr("Export the prompt"), m_context.settings.exportFolder(), tr("Text (*.txt *.md)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("txt"));
    chooser->selectFile(QStringLiteral("prompt.txt"));
    connect(chooser, &QFileDialog::fileSelected, this, &PromptPage::exportTo);
    chooser->open();
}

void PromptPage::exportTo(const QString &path)
{
    m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
    if (const auto saved = saveBytes(path, m_editor->text().toUtf8()); !saved)
        return m_context.notices.tellError(saved.error(), ErrorPlace::File);
    m_context.notices.sayWritten(tr("The prompt was written. The file is not encrypted."), path);
}

} // namespace likeness
