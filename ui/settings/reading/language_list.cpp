// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reading/language_list.h"

#include "ui/common/language_names.h"
#include "ui/common/tokens.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int shownRows = 6;

} // namespace

LanguageList::LanguageList()
    : m_list(new QListWidget),
      m_up(new QPushButton(tr("Move &up"))),
      m_down(new QPushButton(tr("Move d&own")))
{
    m_list->setAccessibleName(tr("Languages of pictures"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(space::tiny);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_list);
    column->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &LanguageList::showState);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
}

void LanguageList::append(const QString &code, bool isInstalled, bool isChosen)
{
    const QString name = isInstalled ? tr("%1 (%2)").arg(languageName(code), code)
                                     : tr("%1 (%2), not installed any more").arg(languageName(code), code);
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(Qt::UserRole, code);
    item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
}

void LanguageList::show(const QStringList &installed, const QStringList &chosen)
{
    m_isFilling = true;
    m_list->clear();
    for (const QString &code : chosen)
        append(code, installed.contains(code), true);
    for (const QString &code : installed) {
        if (!chosen.contains(code))
            append(code, true, false);
    }
    m_isFilling = false;
    m_list->setCurrentRow(0);
    const int rows = qBound(1, m_list->count(), shownRows);
    m_list->setFixedHeight(rows * (m_list->sizeHintForRow(0) + 2 * space::tiny) + 2 * m_list->frameWidth()
                           + space::small);
    showState();
}

QStringList LanguageList::chosen() const
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            codes.append(item->data(Qt::UserRole).toString());
    }
    return codes;
}

void LanguageList::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_isFilling = true;
    m_list->insertItem(to, m_list->takeItem(from));
    m_isFilling = false;
    m_list->setCurrentRow(to);
    showState();
    Q_EMIT changed();
}

void LanguageList::showState()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace likeness
