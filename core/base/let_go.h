// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace likeness {

/// Lets go of an object in the middle of its own signal: it goes with the next events. Until then it belongs to
/// `owner`, so that it never outlives what it works with.
template <typename T> void letGo(std::unique_ptr<T> &object, QObject &owner)
{
    object->setParent(&owner);
    object.release()->deleteLater();
}

} // namespace likeness
