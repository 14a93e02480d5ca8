// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatars/card_acts.h"
#include "ui/avatars/home/home_services.h"
#include "ui/common/page/page.h"

class QComboBox;
class QLineEdit;
class QStackedLayout;

namespace likeness {

class Banner;
class CardList;
class Checklist;
class EmptyState;
class WelcomePage;

/// Home: every avatar as a card; while there is none, what the program is for and the ways to begin.
class AvatarsPage final : public WindowPage {
    Q_OBJECT
public:
    AvatarsPage(const HomeServices &services, const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Avatars"); }
    QString status() const override;
    QList<QWidget *> headerWidgets() override;
    void setAvatar(const QString &avatarId) override;
    bool escape() override;

private:
    void layOut();
    void makeHeader();
    void addActions();
    void connectParts();
    void refresh();
    void open();
    void showMenu(const QPoint &position);

    Avatars &m_avatars;
    PageContext m_context;
    CardActs m_acts;
    WelcomePage *m_welcome;
    CardList *m_list;
    EmptyState *m_nothing;
    Banner *m_damaged;
    Checklist *m_checklist;
    QLineEdit *m_find;
    QComboBox *m_order;
    QList<QWidget *> m_header;
    QList<QAction *> m_ofCard; ///< act on the selected card
    QStackedLayout *m_stack;
    QStackedLayout *m_body;
};

} // namespace likeness
