// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatars/home/cards_model.h"
#include "ui/avatars/home/home_services.h"

#include <QListView>
#include <QTimer>

namespace likeness {

class WindowSettings;

/// The avatars as cards in a grid, in the order and with the name that are asked for. What they hold is counted one
/// avatar at a time, between other things, and only while it is seen.
class CardList final : public QListView {
    Q_OBJECT
public:
    enum class Order { Recent, Name };

    CardList(const HomeServices &services, const WindowSettings &settings);

    void setOrder(Order order);
    void setFind(const QString &part);
    /// Null where none is selected.
    const AvatarCard *current() const;
    void select(const QString &avatarId);
    void refresh();
    int total() const { return int(m_cards.size()); }
    int shown() const { return m_model.rowCount(); }

Q_SIGNALS:
    void changed();
    void renamed(const QString &avatarId, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void recount(const QString &avatarId);
    void countNext();
    CardCounts countsOf(const QString &avatarId, bool &isReading) const;
    void countAsked(const AvatarCard &card, CardCounts &counts) const;
    void showCards();

    HomeServices m_services;
    const WindowSettings &m_settings;
    CardsModel m_model;
    QVector<AvatarCard> m_cards;
    QStringList m_uncounted;
    QTimer m_countTimer;
    Order m_order = Order::Recent;
    QString m_find;
};

} // namespace likeness
