// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/account.h"

namespace likeness {

/// The account of the engine of this computer, which nobody has to add.
inline const QString engineAccountId = QStringLiteral("this-computer");
/// A model that the engine makes by itself: it learns examples by heart, to try the workflow.
inline const QString practiceModelId = QStringLiteral("likeness-practice");

inline bool isEngine(const Account &account)
{
    return account.id == engineAccountId;
}

inline bool isPractice(const QString &model)
{
    return model == practiceModelId;
}

/// Whether it is the practice model, or was made from it ("ft:likeness-practice:local:...").
inline bool isOfPractice(const QString &model)
{
    return model.section(u':', 1, 1) == practiceModelId || isPractice(model);
}

/// Whether it was made by training another one.
inline bool isTuned(const QString &model)
{
    return model.startsWith(u"ft:");
}

/// No address of the network: where the engine listens is known only when it is needed (see EngineServers).
inline Account engineAccount(const QString &name)
{
    Account account;
    account.id = engineAccountId;
    account.provider = engineAccountId;
    account.server.name = name;
    account.server.address = QUrl(QStringLiteral("likeness-engine:/v1"));
    account.server.strictestForm = AnswerForm::Text;
    account.server.takesJsonObject = false;
    account.server.isKeyNeeded = false;
    account.server.takesLoraRank = true;
    return account;
}

} // namespace likeness
