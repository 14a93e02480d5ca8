// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace likeness {

class Accounts;
class Models;
class Questions;
class VisionReader;

/// What it takes to have a page read by a model; all of it outlives the page.
struct VisionServices {
    VisionReader &reader;
    Questions &questions;
    Models &models;
    Accounts &accounts;
};

} // namespace likeness
