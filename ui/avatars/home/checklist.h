// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatars/home/avatar_card.h"
#include "ui/common/card.h"

#include <array>

class QPushButton;

namespace likeness {

class TextLabel;
class WindowSettings;

/// The first steps with an avatar, each leading to its page; gone once all are done, or put away for this avatar.
class Checklist final : public Card {
    Q_OBJECT
public:
    explicit Checklist(WindowSettings &settings);

    /// What pageWanted() asks for where accounts are added, which is no page but a part of the settings.
    static QString accountsPage() { return QStringLiteral("accounts"); }

    /// Of this avatar; null hides it.
    void show(const AvatarCard *card);

Q_SIGNALS:
    void pageWanted(const QString &avatarId, const QString &pageId);

private:
    static constexpr int steps = 6;

    struct Step {
        QString words;
        bool isDone = false;
        QString page;
    };
    static QVector<Step> stepsOf(const AvatarCard &card);

    WindowSettings &m_settings;
    QString m_avatarId;
    TextLabel *m_title;
    std::array<QPushButton *, steps> m_steps{};
};

} // namespace likeness
