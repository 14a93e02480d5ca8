// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/card.h"

class QComboBox;

namespace likeness {

/// Asks which of the names in exports and group chats is the avatar; without an answer those have no examples.
class SelfCard final : public Card {
    Q_OBJECT
public:
    explicit SelfCard(QWidget *parent = nullptr);

    /// Hides the card when there are none.
    void setNames(const QStringList &names);

Q_SIGNALS:
    void chosen(const QString &name);

private:
    QComboBox *m_names;
};

} // namespace likeness
