// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace likeness {

class Accounts;
class Banners;
class Budget;
class HeaderBar;
class JobList;
class Navigator;
class Rail;

/// What stands around a page.
struct FrameParts {
    Rail &rail;
    HeaderBar &header;
    QWidget &pages;
    Banners &banners;
    JobList &jobs;
    Accounts &accounts;
    Budget &budget;
    Navigator &navigator;
};

/// The whole content of the window: rail, and at its right header, banner and page, with the status bar below.
QWidget *frameOf(const FrameParts &parts);

} // namespace likeness
