// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passphrase_rule.h"

#include <QCoreApplication>

namespace likeness {

namespace {

constexpr int leastLength = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassphraseRule)
};

} // namespace

PassphraseCheck checkNewPassphrase(const QString &passphrase, const QString &again)
{
    if (passphrase.isEmpty())
        return {Words::tr("At least %n character(s), typed twice.", nullptr, leastLength)};
    if (const int missing = leastLength - int(passphrase.size()); missing > 0)
        return {Words::tr("%n more character(s).", nullptr, missing)};
    if (passphrase == again)
        return {Words::tr("Both are the same."), true};
    if (passphrase.startsWith(again))
        return {Words::tr("Now type the same again.")};
    return {Words::tr("The two passphrases differ.")};
}

} // namespace likeness
