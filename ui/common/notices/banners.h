// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/notices/banner.h"

#include <QObject>
#include <QVector>

#include <functional>

namespace likeness {

/// A sentence over every page, for what concerns the whole program.
struct BannerSpec {
    QString id;
    Banner::Tone tone = Banner::Tone::Info;
    QString text;
    QString action = {}; ///< empty: no button
    std::function<void()> act = {};
};

/// What stands over the pages; of several the gravest, and of these the first, is shown.
class Banners final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    void show(const BannerSpec &spec);
    void hide(const QString &id);
    /// Null if there is none.
    const BannerSpec *current() const;

Q_SIGNALS:
    void changed();

private:
    QVector<BannerSpec> m_specs;
};

} // namespace likeness
