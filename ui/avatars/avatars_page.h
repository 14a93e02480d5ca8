// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/page_context.h"

namespace likeness {

/// Home: what the program is for and the ways to begin.
class AvatarsPage final : public WindowPage {
    Q_OBJECT
public:
    explicit AvatarsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Avatars"); }
    void setAvatar(const QString &avatarId) override { Q_UNUSED(avatarId) }
};

} // namespace likeness
