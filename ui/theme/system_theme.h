// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace likeness {

/// Whether the desktop is light or dark: what its settings portal says, else the lightness of the palette that the
/// program was given.
class SystemTheme final : public QObject {
    Q_OBJECT
public:
    /// Asks the portal and goes on at once; an answer within 250 ms is followed.
    explicit SystemTheme(bool isPaletteDark);

    bool isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &name, const QDBusVariant &value);

private:
    void takeAnswer(QDBusPendingCallWatcher *answer);
    void follow(const QVariant &value);

    bool m_isPaletteDark;
    bool m_isDark;
};

} // namespace likeness
