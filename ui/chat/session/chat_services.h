// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Accounts;
class Avatars;
class ChatAnswers;
class Chats;
class Examples;
class Models;
class Prompts;
class Questions;
class Voices;

/// What the Chat page works with; all of it outlives the page.
struct ChatServices {
    Avatars &avatars;
    Examples &examples;
    Chats &chats;
    ChatAnswers &answers;
    Voices &voices;
    Accounts &accounts;
    Models &models;
    Prompts &prompts;
    Questions &questions;
};

} // namespace likeness
