// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/examples.h"

#include <QPushButton>

class QMenu;

namespace likeness {

class Notices;

/// The filters that the person named: chosen, saved and deleted from one menu.
class SavedFilters final : public QPushButton {
    Q_OBJECT
public:
    SavedFilters(Examples &examples, Notices &notices, QWidget *parent = nullptr);

    void setAvatar(const QString &avatarId);
    void setQuery(const QString &query) { m_query = query; }
    /// Asks for a name and keeps the query under it.
    void saveQuery();

Q_SIGNALS:
    void chosen(const QString &query);

private:
    void fill();
    void store(const QVector<SavedFilter> &filters);
    void keep(const QString &name);

    Examples &m_examples;
    Notices &m_notices;
    QString m_avatarId;
    QString m_query;
    QVector<SavedFilter> m_filters;
    QMenu *m_menu;
};

} // namespace likeness
