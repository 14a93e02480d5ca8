// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"

#include <array>

namespace likeness {

namespace {

constexpr std::array<QStringView, 5> categoryNames{u"greeting", u"question", u"statement", u"joke", u"story"};
constexpr std::array<QStringView, 3> stateNames{u"new", u"accepted", u"rejected"};

template <typename Enum, std::size_t size>
std::optional<Enum> fromName(const std::array<QStringView, size> &names, const QString &name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (name.compare(names[i], Qt::CaseInsensitive) == 0)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString categoryName(Category category)
{
    return categoryNames[std::size_t(category)].toString();
}

std::optional<Category> categoryFromName(const QString &name)
{
    return fromName<Category>(categoryNames, name);
}

QString stateName(ExampleState state)
{
    return stateNames[std::size_t(state)].toString();
}

std::optional<ExampleState> stateFromName(const QString &name)
{
    return fromName<ExampleState>(stateNames, name);
}

} // namespace likeness
