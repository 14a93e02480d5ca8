// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame/frame_layout.h"

#include "ui/common/page/navigator.h"
#include "ui/shell/frame/banner_place.h"
#include "ui/shell/frame/header_bar.h"
#include "ui/shell/frame/rail.h"
#include "ui/shell/frame/status_strip.h"

#include <QVBoxLayout>

namespace likeness {

QWidget *frameOf(const FrameParts &parts)
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(&parts.header);
    right->addWidget(new BannerPlace(parts.banners));
    right->addWidget(&parts.pages, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(&parts.rail);
    row->addLayout(right, 1);
    auto *strip = new StatusStrip(parts.jobs, parts.accounts, parts.budget);
    QObject::connect(strip, &StatusStrip::privacyWanted, strip,
                     [&navigator = parts.navigator] { navigator.openSettings(QStringLiteral("privacy")); });
    QObject::connect(strip, &StatusStrip::spendingWanted, strip,
                     [&navigator = parts.navigator] { navigator.openSettings(QStringLiteral("spending")); });
    auto *frame = new QWidget;
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(strip);
    return frame;
}

} // namespace likeness
