// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

class Avatars;
class Examples;
class Exporter;
class Importer;
class PictureLook;
class Sources;
class WindowSettings;

/// What the window works with; all of it outlives the window.
struct WindowServices {
    Avatars &avatars;
    Importer &importer;
    Sources &sources;
    Examples &examples;
    Exporter &exporter;
    PictureLook &pictures;
    WindowSettings &settings;
    QString samples; ///< folder of the sample avatar's files
};

} // namespace likeness
