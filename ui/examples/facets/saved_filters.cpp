// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/saved_filters.h"

#include "ui/common/dialogs/name_dialog.h"
#include "ui/common/icons.h"
#include "ui/common/notices/notices.h"

#include <QMenu>

#include <algorithm>

namespace likeness {

SavedFilters::SavedFilters(Examples &examples, Notices &notices, QWidget *parent)
    : QPushButton(parent),
      m_examples(examples),
      m_notices(notices),
      m_menu(new QMenu(this))
{
    setText(tr("Sa&ved"));
    setIcon(themedIcon(QStringLiteral("bookmark")));
    setMenu(m_menu);
    setToolTip(tr("Filters that you named"));
    setAccessibleName(tr("Saved filters"));
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFilters::fill);
}

void SavedFilters::setAvatar(const QString &avatarId)
{
    m_avatarId = avatarId;
    const auto filters = m_examples.savedFilters(avatarId);
    m_filters = filters.value_or(QVector<SavedFilter>());
    if (!filters)
        m_notices.tellError(filters.error());
}

void SavedFilters::fill()
{
    m_menu->clear();
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        QAction *entry = m_menu->addAction(QString(filter.name).replace(u'&', u"&&"_qs));
        entry->setToolTip(filter.query);
        entry->setCheckable(true);
        entry->setChecked(filter.query == m_query);
        connect(entry, &QAction::triggered, this, [this, query = filter.query] { Q_EMIT chosen(query); });
    }
    m_menu->setToolTipsVisible(true);
    if (!m_filters.isEmpty())
        m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("&Save this filter..."));
    save->setEnabled(!m_query.trimmed().isEmpty());
    connect(save, &QAction::triggered, this, &SavedFilters::saveQuery);
    if (m_filters.isEmpty())
        return;
    QMenu *remove = m_menu->addMenu(tr("&Delete"));
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        connect(remove->addAction(QString(filter.name).replace(u'&', u"&&"_qs)), &QAction::triggered, this,
                [this, name = filter.name] {
                    QVector<SavedFilter> left = m_filters;
                    left.removeIf([&](const SavedFilter &one) { return one.name == name; });
                    store(left);
                });
    }
}

void SavedFilters::saveQuery()
{
    auto *dialog = new NameDialog(tr("Save this filter"), tr("&Name"), tr("&Save"), window());
    connect(dialog, &NameDialog::named, this, &SavedFilters::keep);
    dialog->open();
}

void SavedFilters::keep(const QString &name)
{
    QVector<SavedFilter> filters = m_filters;
    filters.removeIf([&](const SavedFilter &one) { return one.name == name; });
    filters.append({name, m_query});
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &one, const SavedFilter &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    store(filters);
}

void SavedFilters::store(const QVector<SavedFilter> &filters)
{
    const Result<> done = m_examples.setSavedFilters(m_avatarId, filters);
    if (!done)
        return m_notices.tellError(done.error());
    m_filters = filters;
}

} // namespace likeness
