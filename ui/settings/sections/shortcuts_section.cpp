// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sections/shortcuts_section.h"

#include "ui/common/actions/actions.h"
#include "ui/common/flow_layout.h"
#include "ui/common/notices/banner.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int leastHeight = 240;

} // namespace

ShortcutsSection::ShortcutsSection(Actions &actions)
    : SettingsSection(QStringLiteral("shortcuts"), tr("Shortcuts")),
      m_actions(actions),
      m_table(new QTreeView),
      m_keys(new QKeySequenceEdit),
      m_set(new QPushButton(tr("&Use these keys"))),
      m_none(new QPushButton(tr("No &keys"))),
      m_reset(new QPushButton(tr("As it &came"))),
      m_resetAll(new QPushButton(tr("Reset &all"))),
      m_singleKeys(new QCheckBox(tr("Single &letters act in lists"))),
      m_conflict(new Banner)
{
    makeTable();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_table, 1);
    column->addWidget(makeEditor());
    column->addWidget(m_conflict);
    column->addWidget(m_singleKeys);
    m_conflict->hide();
    addWide(body);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsSection::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsSection::offer);
    connect(m_set, &QPushButton::clicked, this, &ShortcutsSection::assign);
    connect(m_conflict, &Banner::actionChosen, this, &ShortcutsSection::takeOver);
    connect(m_none, &QPushButton::clicked, m_keys, &QKeySequenceEdit::clear);
    connect(m_none, &QPushButton::clicked, this, &ShortcutsSection::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (const ShortcutRow *row = m_model.rowAt(m_table->currentIndex()))
            m_actions.resetKeys(QString(row->id));
    });
    connect(m_resetAll, &QPushButton::clicked, &m_actions, &Actions::resetAllKeys);
    connect(m_singleKeys, &QCheckBox::clicked, &m_actions, &Actions::setSingleKeysOn);
    connect(&m_actions, &Actions::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void ShortcutsSection::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setMinimumHeight(leastHeight);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

QWidget *ShortcutsSection::makeEditor()
{
    auto *editor = new QWidget;
    auto *row = new FlowLayout(space::small, editor);
    m_keys->setAccessibleName(tr("New keys of the selected action"));
    for (QLineEdit *field : m_keys->findChildren<QLineEdit *>()) { // the part of it that has the focus
        field->setAccessibleName(m_keys->accessibleName());
        field->setPlaceholderText(tr("New keys")); // Qt's own words are cut off in some languages
    }
    m_keys->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    row->addWidget(m_keys);
    for (QPushButton *button : {m_set, m_none, m_reset, m_resetAll})
        row->addWidget(button);
    return editor;
}

bool ShortcutsSection::search(const QString &words)
{
    const bool isWhole = title().contains(words, Qt::CaseInsensitive);
    m_search = isWhole ? QString() : words;
    refresh();
    return isWhole || m_model.rowCount() > 0;
}

void ShortcutsSection::refresh()
{
    m_model.take(m_actions, m_search);
    m_singleKeys->setChecked(m_actions.areSingleKeysOn());
    showCurrent();
}

void ShortcutsSection::showCurrent()
{
    const ShortcutRow *row = m_model.rowAt(m_table->currentIndex());
    m_keys->setEnabled(row != nullptr);
    m_none->setEnabled(row && !row->keys.isEmpty());
    m_reset->setEnabled(row && row->isOwn);
    const ShortcutRow now = row ? *row : ShortcutRow();
    if (now != m_shown) // else what was typed for it stays
        m_keys->setKeySequence(now.keys);
    m_shown = now;
    offer();
}

void ShortcutsSection::offer()
{
    const ShortcutRow *row = m_model.rowAt(m_table->currentIndex());
    const QKeySequence keys = m_keys->keySequence();
    const auto others = row ? m_actions.conflicts(row->id, keys) : QVector<QAction *>();
    QStringList names;
    for (const QAction *other : others)
        names += QString(other->text()).remove(u'&');
    m_set->setEnabled(row && !keys.isEmpty() && keys != row->keys && others.isEmpty());
    m_conflict->setVisible(!others.isEmpty() && row && keys != row->keys);
    m_conflict->say(
        Banner::Tone::Warning,
        tr("%1 already does: %2.").arg(keys.toString(QKeySequence::NativeText), names.join(QStringLiteral(", "))),
        tr("Use it here instead"));
}

void ShortcutsSection::assign()
{
    if (const ShortcutRow *row = m_model.rowAt(m_table->currentIndex()))
        m_actions.setKeys(QString(row->id), m_keys->keySequence());
}

void ShortcutsSection::takeOver()
{
    const ShortcutRow *row = m_model.rowAt(m_table->currentIndex());
    if (!row)
        return;
    const QString id = row->id;
    const QKeySequence keys = m_keys->keySequence();
    const auto others = m_actions.conflicts(id, keys);
    for (const QAction *other : others)
        m_actions.setKeys(m_actions.specOf(other).id, {});
    m_actions.setKeys(id, keys);
}

} // namespace likeness
