// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QVector>

#include <functional>

namespace likeness {

class WindowPage;
struct PageContext;
struct WindowServices;

/// A page of the window, before it is made.
struct PageEntry {
    enum class Where { Rail, RailFoot, Nowhere };

    QString id; ///< stays, since the section an avatar was left in is kept under it
    QString title;
    QString icon;
    QKeySequence keys;
    Where where = Where::Rail;
    bool needsAvatar = true;
    std::function<WindowPage *()> make;
};

/// Every page there is, in the order of the rail. A new page is one line here.
QVector<PageEntry> pageTable(const WindowServices &services, const PageContext &context);

} // namespace likeness
