// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/banner_place.h"

#include "ui/common/notices/banners.h"
#include "ui/common/tokens.h"

#include <QVBoxLayout>

namespace likeness {

BannerPlace::BannerPlace(Banners &banners, QWidget *parent) : QWidget(parent), m_banners(banners), m_banner(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, 0, space::wide, space::medium);
    column->addWidget(m_banner);
    connect(m_banner, &Banner::actionChosen, this, &BannerPlace::act);
    connect(&banners, &Banners::changed, this, &BannerPlace::refresh);
    refresh();
}

void BannerPlace::refresh()
{
    const BannerSpec *spec = m_banners.current();
    setVisible(spec);
    if (spec)
        m_banner->say(spec->tone, spec->text, spec->action);
}

void BannerPlace::act()
{
    const BannerSpec *spec = m_banners.current();
    if (!spec || !spec->act)
        return;
    const auto run = spec->act; // it may hide the banner
    run();
}

} // namespace likeness
