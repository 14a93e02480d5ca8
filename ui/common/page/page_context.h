// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Actions;
class Appearance;
class Banners;
class JobList;
class Learning;
class Navigator;
class Notices;
class Undo;
class WindowSettings;
class Workplace;

/// What every page gets from the shell; all of it outlives the pages. Shared acts are reached by their ids:
/// actions.trigger(u"file.add"_qs), "file.paste", "avatar.new", "avatar.sample".
struct PageContext {
    Actions &actions;
    Undo &undo;
    Notices &notices;
    WindowSettings &settings;
    Navigator &navigator;
    JobList &jobs;
    Learning &learning;
    Banners &banners;
    Appearance &appearance; ///< ui/theme/appearance.h
    Workplace &workplace; ///< what holds a person's words; `settings` holds what does not
};

} // namespace likeness
