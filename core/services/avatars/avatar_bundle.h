// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/avatar.h"
#include "domain/example.h"
#include "domain/source.h"

#include <QVector>

namespace likeness {

/// An avatar outside of the library: who it is and its examples. Of its sources only the names go along.
struct AvatarBundle {
    Avatar avatar;
    QByteArray picture; ///< PNG; may be empty
    QVector<Source> sources; ///< written only
    QVector<Example> examples;
    int damaged = 0; ///< stored rows that could not be read and are missing here
};

/// One JSON document.
QByteArray writeBundle(const AvatarBundle &bundle);

/// Examples come with new ids and without their places, which are in files that did not come along. BadInput: no such
/// document, or a row in it is not as it should be. NewerVersion.
Result<AvatarBundle> readBundle(const QByteArray &document);

} // namespace likeness
