// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_table.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace likeness {

class AvatarButton;
class RailButton;

/// The way to every page, with whose voice it is about on top. Collapsed it shows pictures alone.
class Rail final : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    AvatarButton &avatarButton() { return *m_avatars; }
    void setEntries(const QVector<PageEntry> &entries);
    void setCurrent(const QString &pageId);
    void setCount(const QString &pageId, int count);
    void setActive(const QString &pageId, bool isActive);
    /// Pages that need an avatar are greyed without one.
    void setHasAvatar(bool hasAvatar);
    void setCollapsed(bool isCollapsed);
    bool isCollapsed() const { return m_isCollapsed; }

Q_SIGNALS:
    void chosen(const QString &pageId);
    void collapseToggled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addButton(const PageEntry &entry, QVBoxLayout *column);
    void fitWidth();
    void showCollapse();

    AvatarButton *m_avatars;
    QPushButton *m_collapse;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    QHash<QString, RailButton *> m_buttons;
    bool m_isCollapsed = false;
};

} // namespace likeness
