// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sealing/passphrase.h"

#include <QProcess>

#include <memory>

namespace likeness {

/// Opens in a millisecond; only for tests that are about something else.
constexpr KdfCost cheapKdf{1, 8192};
inline const QString childPassphrase = QStringLiteral("a passphrase of the tests");

/// The program that the tests kill.
inline std::unique_ptr<QProcess> startChild(const QStringList &arguments)
{
    auto child = std::make_unique<QProcess>();
    child->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child->start(QStringLiteral(LIKENESS_BIN "/store_child"), arguments);
    return child;
}

} // namespace likeness
