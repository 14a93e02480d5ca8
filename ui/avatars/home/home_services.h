// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Avatars;
class Chats;
class Examples;
class Importer;
class Models;
class PictureLook;

/// What home shows and works with.
struct HomeServices {
    Avatars &avatars;
    Importer &importer;
    Examples &examples;
    PictureLook &pictures;
    Models &models;
    Chats &chats;
};

} // namespace likeness
