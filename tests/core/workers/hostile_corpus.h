// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pool_driver.h"

#include <QStringList>

#include <vector>

namespace likeness::test {

/// One hostile file and how reading it may end: "ok", "partial" or "error".
struct HostileItem {
    QString file; ///< within tests/fixtures/hostile
    QByteArray content;
    QStringList accepted; ///< the expected end and other defensible ones
};

/// All items of the manifest.
std::vector<HostileItem> hostileCorpus();

/// How a reading ended, in the manifest's words: partial where a notice says that something was left out.
QString verdict(const Outcome &outcome);

} // namespace likeness::test
