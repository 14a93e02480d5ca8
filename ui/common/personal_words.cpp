// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/personal_words.h"

#include <QCoreApplication>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

} // namespace

QString personalWord(PersonalKind kind)
{
    switch (kind) {
    case PersonalKind::Email:
        return Words::tr("E-mail address");
    case PersonalKind::Phone:
        return Words::tr("Phone number");
    case PersonalKind::Address:
        return Words::tr("Street address");
    case PersonalKind::Card:
        return Words::tr("Card number");
    case PersonalKind::Iban:
        return Words::tr("Bank account");
    case PersonalKind::Link:
        return Words::tr("Personal link");
    case PersonalKind::Name:
        return Words::tr("Name");
    }
    return {};
}

} // namespace likeness
