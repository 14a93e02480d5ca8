// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Accounts;
class Avatars;
class Chats;
class Examples;
class Importer;
class PictureLook;

/// What home shows and works with.
struct HomeServices {
    Avatars &avatars;
    Importer &importer;
    Examples &examples;
    PictureLook &pictures;
    Accounts &accounts;
    Chats &chats;
};

} // namespace likeness
