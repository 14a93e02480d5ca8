// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace likeness {

class Banner;
class Banners;

/// Shows the one banner between header and page.
class BannerPlace final : public QWidget {
    Q_OBJECT
public:
    explicit BannerPlace(Banners &banners, QWidget *parent = nullptr);

private:
    void refresh();
    void act();

    Banners &m_banners;
    Banner *m_banner;
};

} // namespace likeness
