// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/example.h"

#include <array>

namespace likeness {

namespace {

constexpr std::array<QStringView, 5> categoryNames{u"greeting", u"question", u"statement", u"joke", u"story"};
constexpr std::array<QStringView, 3> stateNames{u"new", u"accepted", u"rejected"};
constexpr std::array<QStringView, 3> splitNames{u"auto", u"train", u"val"};

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

QString splitName(Split split)
{
    return splitNames[std::size_t(split)].toString();
}

std::optional<Split> splitFromName(const QString &name)
{
    if (name.compare(u"validation", Qt::CaseInsensitive) == 0)
        return Split::Validation;
    return fromName<Split>(splitNames, name);
}

bool isEdited(const Example &example)
{
    return example.original.has_value();
}

bool isInTrash(const Example &example)
{
    return example.trashedAt.isValid();
}

bool isGone(const Example &example)
{
    return isInTrash(example) && example.assistantMessage.isEmpty();
}

} // namespace likeness
