// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Accounts;
class Analyst;
class Models;
class Questions;

/// What it takes to have a model look for examples; all of it outlives the page.
struct FindServices {
    Analyst &analyst;
    Questions &questions;
    Models &models;
    Accounts &accounts;
};

} // namespace likeness
