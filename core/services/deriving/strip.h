// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/deriving/derivation.h"

namespace likeness {

/// One capture in a strip: scrolled captures laid over each other as one long picture.
struct StripPart {
    QString sourceId;
    QSize size; ///< of the capture, in its pixels
    int top = 0; ///< where it begins on the strip, in the same pixels

    bool operator==(const StripPart &) const = default;
};

/// The captures that are one conversation with that source, from its first to its last. Just one part where it joins no
/// other; none where it is no capture.
QVector<StripPart> stripOf(const QVector<SourcePages> &sources, const QString &sourceId);

} // namespace likeness
