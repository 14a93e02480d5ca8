// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <array>

namespace likeness {

inline constexpr std::array allCategories{Category::Greeting, Category::Question, Category::Statement, Category::Joke,
                                          Category::Story};

QString categoryWord(Category category);
/// "German", from "de".
QString languageWord(const QString &code);

} // namespace likeness
