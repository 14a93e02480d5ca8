// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page/navigator.h"

namespace likeness {

/// Writes down where it was asked to lead.
class NotedNavigator final : public Navigator {
public:
    void showSource(const QString &sourceId, int page, const QRect &box) override
    {
        asked = QStringLiteral("source %1 page %2 at %3").arg(sourceId).arg(page).arg(box.top());
    }
    void showExamples(const QString &query) override { asked = query; }
    void showExample(const QString &exampleId) override { asked = exampleId; }
    void showExamplesOf(const QStringList &exampleIds) override { asked = exampleIds.join(u' '); }
    void showChat(const QString &chatId) override { asked = chatId; }
    void openSettings(const QString &section) override { asked = section; }
    void showPage(const QString &pageId) override { asked = pageId; }
    void openAvatar(const QString &avatarId) override { asked = avatarId; }

    QString asked;
};

} // namespace likeness
