// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personal_data.h"

namespace likeness {

// One finder a kind; personalDataIn() puts their finds in order and lets the surer kind have what two of them claim.

QVector<PersonalHit> emailsIn(const QString &text);
QVector<PersonalHit> personalLinksIn(const QString &text);
QVector<PersonalHit> ibansIn(const QString &text);
QVector<PersonalHit> cardsIn(const QString &text);
QVector<PersonalHit> addressesIn(const QString &text);
QVector<PersonalHit> phonesIn(const QString &text);

} // namespace likeness
