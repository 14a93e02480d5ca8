// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStringList>

namespace likeness {

/// Leads from page to page; the shell does it.
class Navigator {
public:
    virtual ~Navigator() = default;

    /// The page of a source, from 1 (0: as it was left), and what lies in the box of its pixels.
    virtual void showSource(const QString &sourceId, int page = 0, const QRect &box = {}) = 0;
    /// The examples that match the query.
    virtual void showExamples(const QString &query) = 0;
    virtual void showExample(const QString &exampleId) = 0;
    /// All of these, selected together.
    virtual void showExamplesOf(const QStringList &exampleIds) = 0;
    virtual void showChat(const QString &chatId) = 0;
    /// An empty section: as it was left.
    virtual void openSettings(const QString &section = {}) = 0;
    /// By the page's id in the shell's table: "sources", "examples", "avatars", "settings".
    virtual void showPage(const QString &pageId) = 0;
    /// Opens an avatar where it was left.
    virtual void openAvatar(const QString &avatarId) = 0;

protected:
    Navigator() = default;
    Navigator(const Navigator &) = default;
    Navigator &operator=(const Navigator &) = default;
};

} // namespace likeness
