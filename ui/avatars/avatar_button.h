// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/avatar.h"

#include <QPushButton>

namespace likeness {

/// Whose voice the window is about; its menu switches to another avatar or makes a new one.
class AvatarButton final : public QPushButton {
    Q_OBJECT
public:
    explicit AvatarButton(QWidget *parent = nullptr);

    void setAvatars(const QVector<Avatar> &avatars, const QString &currentId);
    /// The face alone.
    void setCompact(bool isCompact);
    QSize sizeHint() const override;

Q_SIGNALS:
    void avatarChosen(const QString &avatarId);
    void newAvatarWanted();
    void homeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_menu;
    bool m_isCompact = false;
};

} // namespace likeness
