// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"

#include <QString>

#include <functional>
#include <optional>

namespace likeness {

class Appearance;
class Avatars;
class Examples;
class Exporter;
class Importer;
class PictureLook;
class Privacy;
class Sources;
class WindowSettings;
class Workplace;

/// What the window works with; all of it outlives the window.
struct WindowServices {
    Avatars &avatars;
    Importer &importer;
    Sources &sources;
    Examples &examples;
    Exporter &exporter;
    PictureLook &pictures;
    Privacy &privacy;
    Workplace &workplace;
    WindowSettings &settings;
    Appearance &appearance;
    QString samples; ///< folder of the sample avatar's files
    QString pasteFolder; ///< see PasteBox
    /// How well reading is locked in; nothing before something was read.
    std::function<std::optional<SandboxLevel>()> sandboxLevel = [] { return std::nullopt; };
};

} // namespace likeness
