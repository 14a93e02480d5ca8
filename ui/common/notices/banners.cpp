// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notices/banners.h"

#include <algorithm>

namespace likeness {

void Banners::show(const BannerSpec &spec)
{
    m_specs.removeIf([&spec](const BannerSpec &one) { return one.id == spec.id; });
    m_specs.append(spec);
    Q_EMIT changed();
}

void Banners::hide(const QString &id)
{
    if (m_specs.removeIf([&id](const BannerSpec &one) { return one.id == id; }) > 0)
        Q_EMIT changed();
}

const BannerSpec *Banners::current() const
{
    const auto gravest = std::max_element(m_specs.begin(), m_specs.end(),
                                          [](const BannerSpec &a, const BannerSpec &b) { return a.tone < b.tone; });
    return gravest == m_specs.end() ? nullptr : &*gravest;
}

} // namespace likeness
