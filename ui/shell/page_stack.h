// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_table.h"

#include <QHash>
#include <QStackedWidget>

namespace likeness {

/// The pages, each made when it is first needed and told which avatar is open.
class PageStack final : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);

    void setEntries(const QVector<PageEntry> &entries) { m_entries = entries; }
    const QVector<PageEntry> &entries() const { return m_entries; }
    /// Makes it if need be; null for an unknown id.
    WindowPage *page(const QString &id);
    /// Makes the next page that is not there yet, so that its actions and its count are known; false if all are.
    bool makeNext();
    void showPage(const QString &id);
    WindowPage *current() const;
    const QString &currentId() const { return m_currentId; }
    /// Every page keeps its state for the former avatar first.
    void setAvatar(const QString &avatarId);
    void saveState();

Q_SIGNALS:
    void made(const QString &id, likeness::WindowPage *page);
    void shown(const QString &id, likeness::WindowPage *page);

private:
    const PageEntry *entry(const QString &id) const;
    void fill(WindowPage &page) const;

    QVector<PageEntry> m_entries;
    QHash<QString, WindowPage *> m_pages;
    QString m_currentId;
    QString m_avatarId;
};

} // namespace likeness
