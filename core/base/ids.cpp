// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ids.h"

#include <QUuid>

namespace likeness {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace likeness
